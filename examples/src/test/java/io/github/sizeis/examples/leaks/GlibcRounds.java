package io.github.sizeis.examples.leaks;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.glibc.GlibcClient;
import io.github.sizeis.examples.glibc.GlibcNative;
import io.github.sizeis.examples.glibc.GlobT;
import io.github.sizeis.examples.glibc.IoVec;
import io.github.sizeis.examples.glibc.MsgHdr;
import io.github.sizeis.examples.glibc.Pollfd;
import io.github.sizeis.examples.glibc.SocketsClient;
import io.github.sizeis.examples.glibc.SocketsNative;
import io.github.sizeis.examples.leaks.Tampered.Damage;
import java.util.List;
import java.util.stream.Stream;

/** Every method of the clients of the C library. */
final class GlibcRounds {
  private static final int P = Native.POINTER_SIZE;

  private GlibcRounds() {}

  static List<Round> all() {
    return Stream.of(glibc(), sockets()).flatMap(c -> c.rounds().stream()).toList();
  }

  private static LeakCase<?, ?> glibc() {
    int doOffs = 8;
    GlobT behind = GlobT.builder().glOffs(3).build();
    return new LeakCase<>(
            GlibcNative.Library.class,
            GlibcNative.load(),
            (l, limits) -> GlibcClient.over(l).withLimits(limits))
        .ends("poll", c -> c.poll(List.of(new Pollfd(-1, (short) 0, (short) 0)), 0))
        .ends("div", c -> c.div(7, 3))
        .ends("ldiv", c -> c.ldiv(7, 3))
        .ends("globBehind", c -> c.globBehind("/usr/*", doOffs, null, behind))
        .gives(
            "glob",
            c -> c.glob("/usr/*", 0, null),
            "glob",
            (a, r) -> Damage.pointer(LibraryRounds.pointer(a[3]).getPointer(P), P, null),
            "globfree");
  }

  private static LeakCase<?, ?> sockets() {
    int writing = 1;
    int devNull =
        NativeLibrary.getInstance("c")
            .getFunction("open")
            .invokeInt(new Object[] {"/dev/null", writing});
    IoVec part = IoVec.builder().iovBase(LibraryRounds.ascii("part")).build();
    List<IoVec> parts = List.of(part, part);
    MsgHdr message = MsgHdr.builder().msgIov(parts).build();
    return new LeakCase<>(
            SocketsNative.Library.class,
            SocketsNative.load(),
            (l, limits) -> SocketsClient.over(l).withLimits(limits))
        .ends("writev", c -> c.writev(devNull, parts))
        .ends("writev refused", c -> LibraryRounds.failed(() -> c.writev(-1, parts)))
        .ends("sendmsg refused", c -> LibraryRounds.failed(() -> c.sendmsg(devNull, message, 0)))
        .ends("inet_ntoa", c -> c.inetNtoa(c.inetMakeaddr(127, 1)))
        .ends("gai_strerror", c -> c.gaiStrerror(-2))
        .gives(
            "getaddrinfo",
            c -> c.getaddrinfo("127.0.0.1", "80", null),
            "getaddrinfo",
            GlibcRounds::cycle,
            "freeaddrinfo")
        .gives(
            "getifaddrs",
            SocketsClient::getifaddrs,
            "getifaddrs",
            (a, r) -> Damage.pointer(LibraryRounds.pointer(a[0]).getPointer(0), P, null),
            "freeifaddrs");
  }

  /** The second way comes back to the first. */
  private static Runnable cycle(Object[] arguments, Object returned) {
    long next = 40;
    Pointer first = LibraryRounds.pointer(arguments[3]).getPointer(0);
    return Damage.pointer(first.getPointer(next), next, first);
  }
}

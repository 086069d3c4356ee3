package io.github.sizeis.examples.leaks;

import static io.github.sizeis.examples.leaks.LibraryRounds.pointer;
import static io.github.sizeis.examples.libnetapi.PrivateSamba.SERVER;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.leaks.Tampered.Damage;
import io.github.sizeis.examples.libnetapi.LibnetapiClient;
import io.github.sizeis.examples.libnetapi.LibnetapiNative;
import io.github.sizeis.examples.libnetapi.PrivateSamba;
import java.util.List;
import java.util.stream.Stream;

/** Every method of libnetapi's client, beside a {@link PrivateSamba}. */
final class LibnetapiRounds {
  private static final String FREE = "NetApiBufferFree";

  private final Memory server = text(SERVER);
  private final Memory user = text(PrivateSamba.USER);
  private final Memory password = text(PrivateSamba.PASSWORD);
  private final Memory cells = new Memory(32);

  private LibnetapiRounds() {}

  static List<Round> all() {
    return new LibnetapiRounds().rounds();
  }

  private static Memory text(String ascii) {
    Memory text = new Memory(ascii.length() + 1L);
    text.setString(0, ascii, "US-ASCII");
    return text;
  }

  private List<Round> rounds() {
    LeakCase<LibnetapiNative.Library, LibnetapiClient> libnetapi =
        new LeakCase<>(
            LibnetapiNative.Library.class,
            LibnetapiNative.load(),
            (l, limits) -> LibnetapiClient.over(l).withLimits(limits));
    Pointer context = libnetapi.client().libnetapiInit();
    libnetapi
        .bare(l -> l.libnetapi_set_username(context, user))
        .ends("set_username", c -> c.libnetapiSetUsername(context, PrivateSamba.USER))
        .bare(l -> l.libnetapi_set_password(context, password))
        .ends("set_password", c -> c.libnetapiSetPassword(context, PrivateSamba.PASSWORD))
        .bare(l -> l.libnetapi_get_error_string(context, 234))
        .ends("get_error_string", c -> c.libnetapiGetErrorString(context, 234));
    enumerations(libnetapi);
    return libnetapi.rounds();
  }

  private void enumerations(LeakCase<LibnetapiNative.Library, LibnetapiClient> libnetapi) {
    Pointer read = cells.share(8);
    Pointer total = cells.share(12);
    Pointer handle = cells.share(16);
    libnetapi
        .bare(l -> freed(l, l.NetGroupEnum(server, 0, cleared(), -1, read, total, handle)))
        .ends("GroupEnum", c -> all(c.groupEnum(SERVER)))
        .bare(l -> freed(l, l.NetShareEnum(server, 1, cleared(), -1, read, total, handle)))
        .gives(
            "ShareEnum",
            c -> all(c.shareEnum(SERVER)),
            "NetShareEnum",
            (a, r) -> withoutName(a[2]),
            FREE)
        .bare(l -> freed(l, l.NetUserEnum(server, 0, 0, cleared(), -1, read, total, handle)))
        .gives(
            "UserEnum",
            c -> all(c.userEnum(SERVER, 0)),
            "NetUserEnum",
            (a, r) -> withoutName(a[3]),
            FREE)
        .bare(l -> freed(l, l.NetLocalGroupEnum(server, 1, cleared(), -1, read, total, handle)))
        .gives(
            "LocalGroupEnum",
            c -> all(c.localGroupEnum(SERVER)),
            "NetLocalGroupEnum",
            (a, r) -> withoutName(a[2]),
            FREE);
  }

  private Pointer cleared() {
    cells.clear();
    return cells;
  }

  private void freed(LibnetapiNative.Library library, int returned) {
    if (returned != 0) {
      throw new AssertionError("The call has failed: " + returned);
    }
    library.NetApiBufferFree(cells.getPointer(0));
  }

  private static Runnable withoutName(Object buffer) {
    return Damage.pointer(pointer(buffer).getPointer(0), 0, null);
  }

  private static void all(Stream<?> elements) {
    try (elements) {
      elements.forEach(e -> {});
    }
  }
}

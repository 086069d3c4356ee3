package io.github.sizeis.examples.glibc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import io.github.sizeis.runtime.NativeCallException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sockets of the GNU C library itself. */
class SocketsTest {
  private static final int AF_UNIX = 1;
  private static final int SOCK_STREAM = 1;
  private static final int AI_NUMERICHOST = 4;
  private static final int LOOPBACK_CARD = 772;

  private final SocketsClient sockets = SocketsClient.load();
  private int near;
  private int far;

  @BeforeAll
  static void onLinux() {
    Assumptions.assumeTrue(Platform.isLinux(), "the GNU C library is Linux's");
  }

  private static int call(String function, Object... arguments) {
    Function found = NativeLibrary.getInstance("c").getFunction(function);
    return found.invokeInt(arguments);
  }

  @BeforeEach
  void connect() {
    try (Memory ends = new Memory(8)) {
      assertEquals(0, call("socketpair", AF_UNIX, SOCK_STREAM, 0, ends));
      near = ends.getInt(0);
      far = ends.getInt(4);
    }
  }

  @AfterEach
  void disconnect() {
    call("close", near);
    call("close", far);
  }

  private static List<IoVec> parts(String... texts) {
    return Arrays.stream(texts)
        .map(t -> IoVec.builder().iovBase(t.getBytes(StandardCharsets.US_ASCII)).build())
        .toList();
  }

  /** Returns what has arrived at the other end. */
  private String received() {
    try (Memory room = new Memory(64)) {
      int n = call("read", far, room, 64L);
      return new String(room.getByteArray(0, n), StandardCharsets.US_ASCII);
    }
  }

  private static Inet4Address ipv4(int a, int b, int c, int d) {
    try {
      byte[] bytes = {(byte) a, (byte) b, (byte) c, (byte) d};
      return (Inet4Address) InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void partsOfAMessageArriveTogether() {
    assertEquals(12, sockets.writev(near, parts("from ", "", "all ", "sid")));
    assertEquals("from all sid", received());
  }

  @Test
  void aMessageOfPartsArrives() {
    MsgHdr message = MsgHdr.builder().msgIov(parts("Hel", "lo, ", "world")).build();
    assertEquals(12, sockets.sendmsg(near, message, 0));
    assertEquals("Hello, world", received());
  }

  @Test
  void nobodyToWriteTo() {
    NativeCallException e =
        assertThrows(NativeCallException.class, () -> sockets.writev(-1, parts("x")));
    assertEquals("writev: 9: Bad file descriptor", e.getMessage());
  }

  @Test
  void anAddressIsWhatItsFamilyTells() {
    AddrInfo numeric = AddrInfo.builder().aiFlags(AI_NUMERICHOST).aiSocktype(SOCK_STREAM).build();
    List<AddrInfo> four = sockets.getaddrinfo("127.0.0.1", "80", numeric);
    assertEquals(1, four.size());
    assertEquals(SOCK_STREAM, four.get(0).aiSocktype());
    assertEquals(16, four.get(0).aiAddrlen());
    Sockaddr.In in = (Sockaddr.In) four.get(0).aiAddr();
    assertNotNull(in);
    assertEquals(ipv4(127, 0, 0, 1), in.value().sinAddr());
    assertEquals(80, in.value().sinPort());
    Sockaddr.In6 in6 = (Sockaddr.In6) sockets.getaddrinfo("::1", null, numeric).get(0).aiAddr();
    assertNotNull(in6);
    byte[] address = in6.value().sin6Addr();
    assertEquals(1, address[15]);
    assertEquals(16, address.length);
  }

  @Test
  void withoutHintsThereIsALinkForEachKindOfSocket() {
    List<AddrInfo> all = sockets.getaddrinfo("127.0.0.1", null, null);
    assertEquals(List.of(1, 2, 3), all.stream().map(AddrInfo::aiSocktype).toList());
  }

  @Test
  void noSuchName() {
    AddrInfo numeric = AddrInfo.builder().aiFlags(AI_NUMERICHOST).build();
    NativeCallException e =
        assertThrows(
            NativeCallException.class, () -> sockets.getaddrinfo("no number", null, numeric));
    assertEquals("EAI_NONAME", e.codeName());
    assertEquals(
        "getaddrinfo: EAI_NONAME, -2 (0xfffffffe): Name or service not known", e.getMessage());
    assertEquals("Name or service not known", sockets.gaiStrerror((int) e.code()));
  }

  @Test
  void theLoopbackIsAnInterface() {
    List<IfAddrs> loopback =
        sockets.getifaddrs().stream().filter(i -> i.ifaName().equals("lo")).toList();
    assertTrue(
        loopback.stream()
            .anyMatch(
                i ->
                    i.ifaAddr() instanceof Sockaddr.In in
                        && in.value().sinAddr().equals(ipv4(127, 0, 0, 1))
                        && i.ifaNetmask() instanceof Sockaddr.In mask
                        && mask.value().sinAddr().equals(ipv4(255, 0, 0, 0))),
        loopback::toString);
    assertTrue(
        loopback.stream()
            .anyMatch(
                i ->
                    i.ifaAddr() instanceof Sockaddr.Ll ll
                        && ll.value().sllHatype() == LOOPBACK_CARD),
        loopback::toString);
  }

  @Test
  void aStructGoesInByValue() {
    assertEquals("192.0.2.1", sockets.inetNtoa(ipv4(192, 0, 2, 1)));
  }

  @Test
  void aStructComesOutByValue() {
    assertEquals(ipv4(10, 0, 1, 2), sockets.inetMakeaddr(10, 0x0102));
  }
}

package io.github.sizeis.examples.iphelper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Memory;
import io.github.sizeis.runtime.NativeDataException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Routes, whose addresses tell themselves what they are. */
class IpRoutesTest {

  private static final int AF_INET = 2;
  private static final int AF_INET6 = 23;

  private static SockaddrInet ipv4(String address) throws UnknownHostException {
    Inet4Address parsed = (Inet4Address) InetAddress.getByName(address);
    return new SockaddrInet.Ipv4(new SockaddrIn(AF_INET, 80, parsed, new byte[8]));
  }

  private static SockaddrInet ipv6(String address) throws UnknownHostException {
    Inet6Address parsed = (Inet6Address) InetAddress.getByName(address);
    return new SockaddrInet.Ipv6(new SockaddrIn6(AF_INET6, 0, 0, parsed, 7));
  }

  private static MibIpforwardRow2 route(SockaddrInet to, int bits, SockaddrInet via) {
    return MibIpforwardRow2.builder()
        .interfaceLuid(1689399632855040L)
        .destinationPrefix(new IpAddressPrefix(to, bits))
        .nextHop(via)
        .metric(25)
        .validLifetime(0xFFFFFFFFL)
        .build();
  }

  private static MibIpforwardTable2 table() throws UnknownHostException {
    return new MibIpforwardTable2(
        List.of(
            route(ipv4("0.0.0.0"), 0, ipv4("192.0.2.1")),
            route(ipv6("2001:db8::"), 32, ipv6("fe80::1"))));
  }

  @Test
  void routesSurviveNativeMemory() throws UnknownHostException {
    try (IpRoutesNative.MIB_IPFORWARD_TABLE2 written =
        MibIpforwardTable2Converter.toNative(table())) {
      assertEquals(table(), MibIpforwardTable2Converter.fromNative(written.getPointer()));
    }
  }

  @Test
  void anAddressLiesAsItGoesOverTheNetwork() throws UnknownHostException {
    try (Memory memory = new Memory(SockaddrInetConverter.SIZE)) {
      SockaddrInetConverter.converter().writeTo(ipv4("192.0.2.1"), memory);
      byte[] expected = {AF_INET, 0, 0, 80, (byte) 192, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0};
      assertArrayEquals(expected, memory.getByteArray(0, expected.length));
    }
  }

  @Test
  void aFamilyThatNobodyKnowsIsRefused() throws UnknownHostException {
    try (IpRoutesNative.MIB_IPFORWARD_TABLE2 written =
        MibIpforwardTable2Converter.toNative(table())) {
      written.getPointer().setShort(8 + 12, (short) 99);
      NativeDataException e =
          assertThrows(
              NativeDataException.class,
              () -> MibIpforwardTable2Converter.fromNative(written.getPointer()));
      assertEquals("MIB_IPFORWARD_TABLE2.Table[0].DestinationPrefix.Prefix", e.path());
    }
  }
}

package io.github.sizeis.examples.iphelper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Memory;
import io.github.sizeis.examples.iphelper.IpAddresses.IF_OPER_STATUS;
import io.github.sizeis.examples.iphelper.IpAddresses.IpAdapterFlags;
import io.github.sizeis.examples.iphelper.IpAddresses.NET_IF_CONNECTION_TYPE;
import io.github.sizeis.examples.iphelper.IpAddresses.NL_DAD_STATE;
import io.github.sizeis.examples.iphelper.IpAddresses.NL_PREFIX_ORIGIN;
import io.github.sizeis.examples.iphelper.IpAddresses.NL_SUFFIX_ORIGIN;
import io.github.sizeis.examples.iphelper.IpAddresses.TUNNEL_TYPE;
import io.github.sizeis.runtime.Flags;
import io.github.sizeis.runtime.NativeDataException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Adapters with lists of addresses of each kind, and with unions that nothing tells. */
class IpAddressesTest {

  private static final SocketAddress NOWHERE = new SocketAddress(null, 0);

  private static SocketAddress ipv4(String address) {
    Inet4Address parsed = (Inet4Address) parse(address);
    return new SocketAddress(new SockaddrInet.Ipv4(new SockaddrIn(2, 0, parsed, new byte[8])), 16);
  }

  private static SocketAddress ipv6(String address) {
    Inet6Address parsed = (Inet6Address) parse(address);
    return new SocketAddress(new SockaddrInet.Ipv6(new SockaddrIn6(23, 0, 0, parsed, 4)), 28);
  }

  private static InetAddress parse(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  private static IpAdapterUnicastAddressLh own(SocketAddress address, int bits) {
    return IpAdapterUnicastAddressLh.builder()
        .anonymous(AddressHead.ofAlignment(64))
        .address(address)
        .prefixOrigin(NL_PREFIX_ORIGIN.IpPrefixOriginDhcp)
        .suffixOrigin(NL_SUFFIX_ORIGIN.IpSuffixOriginDhcp)
        .dadState(NL_DAD_STATE.IpDadStatePreferred)
        .onLinkPrefixLength(bits)
        .build();
  }

  private static IpAdapterAddressesLh adapter(String name) {
    AddressHead head = AddressHead.ofAlignment(32);
    return IpAdapterAddressesLh.builder()
        .anonymous1(AdapterHead.ofAlignment(448))
        .adapterName("{" + name + "}")
        .friendlyName(name)
        .firstUnicastAddress(List.of(own(ipv4("192.0.2.7"), 24), own(ipv6("fe80::7"), 64)))
        .firstDnsServerAddress(
            List.of(
                new IpAdapterDnsServerAddressXp(head, ipv4("192.0.2.53")),
                new IpAdapterDnsServerAddressXp(head, ipv6("2001:db8::53"))))
        .firstGatewayAddress(List.of(new IpAdapterGatewayAddressLh(head, ipv4("192.0.2.1"))))
        .physicalAddress(new byte[] {0, 0x15, 0x5d, 1, 2, 3})
        .anonymous2(Flags.of(IpAdapterFlags.IP_ADAPTER_DHCP_ENABLED))
        .operStatus(IF_OPER_STATUS.IfOperStatusUp)
        .dhcpv4Server(ipv4("192.0.2.67"))
        .networkGuid(UUID.fromString("6b29fc40-ca47-1067-b31d-00dd010662da"))
        .connectionType(NET_IF_CONNECTION_TYPE.NET_IF_CONNECTION_DEDICATED)
        .tunnelType(TUNNEL_TYPE.TUNNEL_TYPE_NONE)
        .dhcpv6Server(NOWHERE)
        .firstDnsSuffix(List.of(new IpAdapterDnsSuffix("example.test")))
        .build();
  }

  private static List<IpAdapterAddressesLh> adapters() {
    return List.of(adapter("Ethernet"), adapter("Ethernet 2"));
  }

  @Test
  void adaptersSurviveNativeMemory() {
    try (Memory memory = IpAdapterAddressesLhConverter.chainToNative(adapters())) {
      assertEquals(adapters(), IpAdapterAddressesLhConverter.chainFromNative(memory));
    }
  }

  @Test
  void aHeadIsItsBytes() {
    AddressHead head = AddressHead.ofAlignment(0x0000_0002_0000_0040L);
    assertEquals(0x0000_0002_0000_0040L, head.alignment());
    assertEquals(new AddressHead(new byte[] {64, 0, 0, 0, 2, 0, 0, 0}), head);
  }

  @Test
  void whatIsWrongWithAnAddressIsSaidWithItsPlaceInTheLists() {
    IpAdapterUnicastAddressLh lie =
        own(
            new SocketAddress(
                new SockaddrInet.Ipv4(
                    new SockaddrIn(23, 0, (Inet4Address) parse("192.0.2.9"), new byte[8])),
                16),
            24);
    IpAdapterAddressesLh second =
        adapter("lies").toBuilder().firstUnicastAddress(List.of(own(NOWHERE, 0), lie)).build();
    NativeDataException e =
        assertThrows(
            NativeDataException.class,
            () -> IpAdapterAddressesLhConverter.chainToNative(List.of(adapter("one"), second)));
    assertEquals("IP_ADAPTER_ADDRESSES_LH[1].FirstUnicastAddress[1].Address.lpSockaddr", e.path());
  }

  /** As Windows does: all of the list in room of the caller's, or word of how much it takes. */
  @Test
  void roomGrowsUntilTheAdaptersFit() {
    List<IpAdapterAddressesLh> adapters = List.of(adapter("a"), adapter("b"));
    List<Integer> sizes = new ArrayList<>();
    try (Memory list = IpAdapterAddressesLhConverter.chainToNative(adapters)) {
      IpAddressesClient client =
          IpAddressesClient.over(
              (family, flags, reserved, room, size) -> {
                sizes.add(size.getInt(0));
                boolean fits = size.getInt(0) >= 20_000;
                size.setInt(0, 20_000);
                if (fits) {
                  byte[] first = list.getByteArray(0, IpAdapterAddressesLhConverter.SIZE);
                  room.write(0, first, 0, first.length);
                }
                return fits ? 0 : 111;
              });
      assertEquals(adapters, client.getAdaptersAddresses(0, 0));
      assertEquals(List.of(15_000, 20_000), sizes);
    }
  }
}

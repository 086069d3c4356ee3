package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.OracleImage;
import io.github.sizeis.examples.dhcp.DhcpClients.FilterStatus;
import io.github.sizeis.examples.dhcp.DhcpOptions.DHCP_OPTION_TYPE;
import io.github.sizeis.examples.dhcp.DhcpSubnets.DHCP_SUBNET_ELEMENT_TYPE;
import io.github.sizeis.examples.dhcp.Dhcpsapi.QuarantineStatus;
import io.github.sizeis.runtime.Flags;
import java.net.Inet4Address;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The families beside failover: the oracle's images, seen as Java would have them. */
@Tag("little-endian")
class FriendlyImagesTest {

  private static <T> T read(String image, Function<Pointer, T> reader) {
    OracleImage linked = OracleImage.linked(image);
    try (Memory memory = linked.relocated()) {
      return reader.apply(linked.rootIn(memory));
    }
  }

  private static Inet4Address ip(int number) {
    return Samples.address(number);
  }

  @Test
  void elementsOfASubnetAreArms() {
    List<DhcpSubnetElementDataV5> expected =
        List.of(
            new DhcpSubnetElementDataV5.IpRange(
                DHCP_SUBNET_ELEMENT_TYPE.DhcpIpRanges,
                new DhcpBootpIpRange(ip(1), ip(2), 3, 0xFFFFFFFFL)),
            new DhcpSubnetElementDataV5.SecondaryHost(new DhcpHostInfo(ip(5), "NB", null)),
            new DhcpSubnetElementDataV5.ReservedIp(
                new DhcpIpReservationV4(ip(7), new byte[] {0, 1, 2}, 3)),
            new DhcpSubnetElementDataV5.ExcludeIpRange(new DhcpIpRange(ip(8), ip(9))),
            new DhcpSubnetElementDataV5.IpUsedCluster(null),
            new DhcpSubnetElementDataV5.IpRange(
                DHCP_SUBNET_ELEMENT_TYPE.DhcpIpRangesDhcpBootp,
                new DhcpBootpIpRange(ip(10), ip(11), 0, 0)));
    DhcpSubnetElementInfoArrayV5 elements =
        read("subnet-elements-v5", DhcpSubnetElementInfoArrayV5Converter::fromNative);
    assertEquals(expected, elements.elements());
  }

  @Test
  void elementsOfOptionsAreArms() {
    List<DhcpOption> options = read("option-array", DhcpOptionArrayConverter::fromNative).options();
    assertEquals(
        List.of(1L, 6L, 15L, 200L, 201L), options.stream().map(DhcpOption::optionId).toList());
    DhcpOption servers = options.get(1);
    assertEquals("DNS Servers", servers.optionName());
    assertEquals(DHCP_OPTION_TYPE.DhcpArrayTypeOption, servers.optionType());
    assertEquals(
        List.of(
            new DhcpOptionDataElement.IpAddressOption(ip(0x0A000001)),
            new DhcpOptionDataElement.IpAddressOption(ip(0x0A000002))),
        servers.defaultValue());
    assertEquals(
        List.of(new DhcpOptionDataElement.StringDataOption("example.test")),
        options.get(2).defaultValue());
    assertEquals(List.of(), options.get(4).defaultValue());
  }

  @Test
  void anElementCanBeOfEveryType() {
    List<DhcpOption> options = read("option-array", DhcpOptionArrayConverter::fromNative).options();
    assertEquals(
        List.of(
            new DhcpOptionDataElement.ByteOption(254),
            new DhcpOptionDataElement.WordOption(65534),
            new DhcpOptionDataElement.DWordOption(4294967294L),
            new DhcpOptionDataElement.DWordDWordOption(new DwordDword(1, Integer.MIN_VALUE)),
            new DhcpOptionDataElement.IpAddressOption(ip(0x01020304)),
            new DhcpOptionDataElement.StringDataOption(null),
            new DhcpOptionDataElement.BinaryDataOption(new byte[] {1, 2, 3}),
            new DhcpOptionDataElement.EncapsulatedDataOption(new byte[0]),
            new DhcpOptionDataElement.Ipv6AddressDataOption("2001:db8::1")),
        options.get(3).defaultValue());
  }

  @Test
  void clientsHaveFiltersAndPolicies() {
    List<DhcpClientInfoPb> clients =
        read("client-info-pb", DhcpClientInfoPbArrayConverter::fromNative).clients();
    assertEquals(2, clients.size());
    DhcpClientInfoPb client = clients.get(0);
    assertEquals("10.0.0.9/8", client.clientIpAddress().getHostAddress() + client.subnetMask());
    assertArrayEquals(HexFormat.of().parseHex("010203040506"), client.clientHardwareAddress());
    assertEquals(QuarantineStatus.EXEMPT, client.status());
    assertEquals(
        Flags.of(FilterStatus.FILTER_STATUS_WILDCARD_MATCH_IN_ALLOW_LIST), client.filterStatus());
    assertEquals("p", client.policyName());
    assertEquals(LeaseEnd.UNSET, clients.get(1).clientLeaseExpires());
    assertNull(clients.get(1).policyName());
  }

  @Test
  void figuresAreCountedBySubnet() {
    DhcpMibInfoV5 figures = read("mib-v5", DhcpMibInfoV5Converter::fromNative);
    assertEquals(1, figures.discovers());
    assertEquals(3, figures.qtnNumLeases());
    assertEquals(Instant.parse("2024-12-29T21:56:48.4275456Z"), figures.serverStartTime());
    ScopeMibInfoV5 scope = new ScopeMibInfoV5(ip(1), 2, 3, 4);
    assertEquals(List.of(scope, scope, scope), figures.scopeInfo());
  }

  @Test
  void patternsAreAsLongAsTheySay() {
    List<DhcpFilterRecord> filters =
        read("filters", DhcpFilterEnumInfoConverter::fromNative).pEnumRecords();
    DhcpAddrPattern first = filters.get(0).addrPatt();
    assertArrayEquals(HexFormat.of().parseHex("00155d010203"), first.pattern());
    assertEquals("c", filters.get(0).comment());
    byte[] whole = new byte[255];
    IntStream.range(0, whole.length).forEach(i -> whole[i] = (byte) i);
    assertArrayEquals(whole, filters.get(1).addrPatt().pattern());
  }
}

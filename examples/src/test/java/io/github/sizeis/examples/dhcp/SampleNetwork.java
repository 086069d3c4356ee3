package io.github.sizeis.examples.dhcp;

import io.github.sizeis.adapters.Ipv4Adapter;
import io.github.sizeis.examples.dhcp.DhcpSubnets.DHCP_SUBNET_ELEMENT_TYPE;
import io.github.sizeis.examples.dhcp.DhcpSubnets.DHCP_SUBNET_STATE;
import io.github.sizeis.examples.dhcp.fake.FakeDhcpServer;
import io.github.sizeis.runtime.Flags;
import java.net.Inet4Address;
import java.time.Instant;

/** A server with two subnets that share their clients with another server. */
final class SampleNetwork {
  static final Inet4Address OFFICE = Samples.address(0x0A000000);
  static final Inet4Address LAB = Samples.address(0xC0A80000);
  static final DhcpHostInfo HOST =
      new DhcpHostInfo(Samples.address(0x0A000001), "DHCP1", "dhcp1.example.test");

  private SampleNetwork() {}

  /** A server whose first subnet has some clients, and its second has none. */
  static FakeDhcpServer server(int clients) {
    FakeDhcpServer server =
        new FakeDhcpServer()
            .add(subnet(OFFICE, "Office"))
            .add(subnet(LAB, "Lab"))
            .add(OFFICE, range(OFFICE, 200))
            .add(LAB, range(LAB, 100))
            .add(Samples.RELATIONSHIP);
    for (int i = 0; i < clients; i++) {
      server.add(client(i));
    }
    return server;
  }

  static DhcpSubnetInfo subnet(Inet4Address address, String name) {
    return DhcpSubnetInfo.builder()
        .subnetAddress(address)
        .subnetMask(new SubnetMask(16))
        .subnetName(name)
        .primaryHost(HOST)
        .subnetState(DHCP_SUBNET_STATE.DhcpSubnetEnabled)
        .build();
  }

  static DhcpSubnetElementDataV5 range(Inet4Address subnet, int addresses) {
    int first = number(subnet) + 10;
    return new DhcpSubnetElementDataV5.IpRange(
        DHCP_SUBNET_ELEMENT_TYPE.DhcpIpRanges,
        new DhcpBootpIpRange(Samples.address(first), Samples.address(first + addresses - 1), 0, 0));
  }

  private static int number(Inet4Address address) {
    return new Ipv4Adapter().toInt(address);
  }

  static DhcpClientInfoPb client(int i) {
    return DhcpClientInfoPb.builder()
        .clientIpAddress(Samples.address(number(OFFICE) + 10 + i))
        .subnetMask(new SubnetMask(16))
        .clientHardwareAddress(new byte[] {0, 0x15, 0x5d, 0, (byte) (i >> 8), (byte) i})
        .clientName("pc" + i + ".example.test")
        .clientLeaseExpires(LeaseEnd.at(Instant.parse("2030-01-01T00:00:00Z")))
        .ownerHost(HOST)
        .addressState(1)
        .status(Dhcpsapi.QuarantineStatus.NOQUARANTINE)
        .probationEnds(LeaseEnd.UNSET)
        .filterStatus(Flags.ofBits(DhcpClients.FilterStatus.class, 1))
        .build();
  }
}

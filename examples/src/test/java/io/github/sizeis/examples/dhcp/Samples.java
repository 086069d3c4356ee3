package io.github.sizeis.examples.dhcp;

import io.github.sizeis.adapters.Ipv4Adapter;
import java.net.Inet4Address;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Values as a server would give them. */
final class Samples {

  static final Dhcpv4FailoverClientInfo CLIENT = client(1);

  static final DhcpFailoverRelationship RELATIONSHIP =
      DhcpFailoverRelationship.builder()
          .primaryServer(address(0x0A000001))
          .secondaryServer(address(0x0A000002))
          .mode(Dhcpsapi.DHCP_FAILOVER_MODE.HotStandby)
          .serverType(Dhcpsapi.DHCP_FAILOVER_SERVER.PrimaryServer)
          .state(Dhcpsapi.FSM_STATE.NORMAL)
          .prevState(Dhcpsapi.FSM_STATE.STARTUP)
          .mclt(3600)
          .relationshipName("dhcp1-dhcp2")
          .primaryServerName("dhcp1.example.test")
          .secondaryServerName("dhcp2.example.test")
          .pScopes(List.of(address(0x0A000000), address(0xC0A80000)))
          .percentage(5)
          .sharedSecret("correct horse battery staple")
          .build();

  private Samples() {}

  static Inet4Address address(int number) {
    return new Ipv4Adapter().fromInt(number);
  }

  /** Any number of clients, no two the same. */
  static Dhcpv4FailoverClientInfoArray clients(int count) {
    return new Dhcpv4FailoverClientInfoArray(
        IntStream.range(0, count).mapToObj(Samples::client).toList());
  }

  static Dhcpv4FailoverClientInfo client(int i) {
    Instant time = Instant.ofEpochSecond(1_731_000_000L + i);
    return Dhcpv4FailoverClientInfo.builder()
        .clientIpAddress(address(0x0A000000 + i))
        .subnetMask(new SubnetMask(24))
        .clientHardwareAddress(
            new byte[] {0, 0x15, 0x5d, (byte) (i >> 16), (byte) (i >> 8), (byte) i})
        .clientName("pc" + i + ".example.test")
        .clientComment("client " + i)
        .clientLeaseExpires(LeaseEnd.at(time))
        .ownerHost(new DhcpHostInfo(address(0x0A000001), "DHCP1", "dhcp1.example.test"))
        .bClientType(1)
        .addressState(1)
        .status(Dhcpsapi.QuarantineStatus.NOQUARANTINE)
        .probationEnds(LeaseEnd.UNSET)
        .sentPotExpTime(time)
        .ackPotExpTime(time)
        .recvPotExpTime(time)
        .startTime(time)
        .cltLastTransTime(time)
        .lastBndUpdTime(time)
        .policyName("policy")
        .build();
  }
}

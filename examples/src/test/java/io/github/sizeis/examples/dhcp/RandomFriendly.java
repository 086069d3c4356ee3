package io.github.sizeis.examples.dhcp;

import java.net.Inet4Address;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** Random values of what {@link Dhcpsapi} declares. */
final class RandomFriendly {

  static final Map<Class<?>, Function<Dice, ?>> GENERATORS =
      Map.of(
          DateTime.class, RandomFriendly::dateTime,
          DhcpBinaryData.class, d -> new DhcpBinaryData(d.bytes()),
          DhcpIpArray.class, d -> new DhcpIpArray(d.list(() -> address(d))),
          DhcpHostInfo.class, RandomFriendly::host,
          Dhcpv4FailoverClientInfo.class, RandomFriendly::client,
          Dhcpv4FailoverClientInfoArray.class,
              d -> new Dhcpv4FailoverClientInfoArray(d.list(() -> client(d))),
          Dhcpv4FailoverClientInfoEx.class, RandomFriendly::clientEx,
          DhcpFailoverRelationship.class, RandomFriendly::relationship,
          DhcpFailoverRelationshipArray.class,
              d -> new DhcpFailoverRelationshipArray(d.list(() -> relationship(d))),
          DhcpFailoverStatistics.class, RandomFriendly::statistics);

  private RandomFriendly() {}

  private static DateTime dateTime(Dice dice) {
    return new DateTime(dice.int32(), dice.int32());
  }

  private static Inet4Address address(Dice dice) {
    return Samples.address(dice.int32());
  }

  private static Instant seconds(Dice dice) {
    return Instant.ofEpochSecond(dice.uint32());
  }

  private static LeaseEnd leaseEnd(Dice dice) {
    return new LeaseEnd(dice.int64());
  }

  private static DhcpHostInfo host(Dice dice) {
    return new DhcpHostInfo(address(dice), dice.maybe(dice::text), dice.maybe(dice::text));
  }

  private static Dhcpv4FailoverClientInfo client(Dice dice) {
    return Dhcpv4FailoverClientInfo.builder()
        .clientIpAddress(address(dice))
        .subnetMask(new SubnetMask(dice.upTo(32)))
        .clientHardwareAddress(dice.bytes())
        .clientName(dice.maybe(dice::text))
        .clientComment(dice.maybe(dice::text))
        .clientLeaseExpires(leaseEnd(dice))
        .ownerHost(host(dice))
        .bClientType(dice.uint8())
        .addressState(dice.uint8())
        .status(dice.any(Dhcpsapi.QuarantineStatus.values()))
        .probationEnds(leaseEnd(dice))
        .quarantineCapable(dice.truth())
        .sentPotExpTime(seconds(dice))
        .ackPotExpTime(seconds(dice))
        .recvPotExpTime(seconds(dice))
        .startTime(seconds(dice))
        .cltLastTransTime(seconds(dice))
        .lastBndUpdTime(seconds(dice))
        .bndMsgStatus(dice.int32())
        .policyName(dice.maybe(dice::text))
        .flags(dice.uint8())
        .build();
  }

  private static Dhcpv4FailoverClientInfoEx clientEx(Dice dice) {
    return Dhcpv4FailoverClientInfoEx.builder()
        .clientIpAddress(address(dice))
        .subnetMask(new SubnetMask(dice.upTo(32)))
        .clientHardwareAddress(dice.bytes())
        .clientName(dice.maybe(dice::text))
        .clientComment(dice.maybe(dice::text))
        .clientLeaseExpires(leaseEnd(dice))
        .ownerHost(host(dice))
        .bClientType(dice.uint8())
        .addressState(dice.uint8())
        .status(dice.any(Dhcpsapi.QuarantineStatus.values()))
        .probationEnds(leaseEnd(dice))
        .quarantineCapable(dice.truth())
        .sentPotExpTime(seconds(dice))
        .ackPotExpTime(seconds(dice))
        .recvPotExpTime(seconds(dice))
        .startTime(seconds(dice))
        .cltLastTransTime(seconds(dice))
        .lastBndUpdTime(seconds(dice))
        .bndMsgStatus(dice.int32())
        .policyName(dice.maybe(dice::text))
        .flags(dice.uint8())
        .addressStateEx(dice.int32())
        .build();
  }

  private static DhcpFailoverRelationship relationship(Dice dice) {
    return DhcpFailoverRelationship.builder()
        .primaryServer(address(dice))
        .secondaryServer(address(dice))
        .mode(dice.any(Dhcpsapi.DHCP_FAILOVER_MODE.values()))
        .serverType(dice.any(Dhcpsapi.DHCP_FAILOVER_SERVER.values()))
        .state(dice.any(Dhcpsapi.FSM_STATE.values()))
        .prevState(dice.any(Dhcpsapi.FSM_STATE.values()))
        .mclt(dice.uint32())
        .safePeriod(dice.uint32())
        .relationshipName(dice.maybe(dice::text))
        .primaryServerName(dice.maybe(dice::text))
        .secondaryServerName(dice.maybe(dice::text))
        .pScopes(dice.maybe(() -> dice.list(() -> address(dice))))
        .percentage(dice.uint8())
        .sharedSecret(dice.maybe(dice::text))
        .build();
  }

  private static DhcpFailoverStatistics statistics(Dice dice) {
    return DhcpFailoverStatistics.builder()
        .numAddr(dice.uint32())
        .addrFree(dice.uint32())
        .addrInUse(dice.uint32())
        .partnerAddrFree(dice.uint32())
        .thisAddrFree(dice.uint32())
        .partnerAddrInUse(dice.uint32())
        .thisAddrInUse(dice.uint32())
        .build();
  }
}

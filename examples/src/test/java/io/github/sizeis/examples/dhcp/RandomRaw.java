package io.github.sizeis.examples.dhcp;

import io.github.sizeis.examples.dhcp.raw.DateTime;
import io.github.sizeis.examples.dhcp.raw.DhcpBinaryData;
import io.github.sizeis.examples.dhcp.raw.DhcpFailoverRelationship;
import io.github.sizeis.examples.dhcp.raw.DhcpFailoverRelationshipArray;
import io.github.sizeis.examples.dhcp.raw.DhcpFailoverStatistics;
import io.github.sizeis.examples.dhcp.raw.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.raw.DhcpIpArray;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoEx;
import io.github.sizeis.examples.dhcp.raw.RawDhcpsapi;
import java.util.Map;
import java.util.function.Function;

/** Random values of what {@link RawDhcpsapi} declares. */
final class RandomRaw {

  static final Map<Class<?>, Function<Dice, ?>> GENERATORS =
      Map.of(
          DateTime.class, RandomRaw::dateTime,
          DhcpBinaryData.class, RandomRaw::binaryData,
          DhcpIpArray.class, RandomRaw::ipArray,
          DhcpHostInfo.class, RandomRaw::host,
          Dhcpv4FailoverClientInfo.class, RandomRaw::client,
          Dhcpv4FailoverClientInfoArray.class,
              d ->
                  new Dhcpv4FailoverClientInfoArray(
                      d.maybe(() -> d.list(() -> d.maybe(() -> client(d))))),
          Dhcpv4FailoverClientInfoEx.class, RandomRaw::clientEx,
          DhcpFailoverRelationship.class, RandomRaw::relationship,
          DhcpFailoverRelationshipArray.class,
              d -> new DhcpFailoverRelationshipArray(d.maybe(() -> d.list(() -> relationship(d)))),
          DhcpFailoverStatistics.class, RandomRaw::statistics);

  private RandomRaw() {}

  private static DateTime dateTime(Dice dice) {
    return new DateTime(dice.uint32(), dice.uint32());
  }

  private static DhcpBinaryData binaryData(Dice dice) {
    return new DhcpBinaryData(dice.maybe(dice::bytes));
  }

  private static DhcpIpArray ipArray(Dice dice) {
    return new DhcpIpArray(dice.maybe(dice::uint32s));
  }

  private static DhcpHostInfo host(Dice dice) {
    return new DhcpHostInfo(dice.uint32(), dice.maybe(dice::text), dice.maybe(dice::text));
  }

  private static Dhcpv4FailoverClientInfo client(Dice dice) {
    return Dhcpv4FailoverClientInfo.builder()
        .clientIpAddress(dice.uint32())
        .subnetMask(dice.uint32())
        .clientHardwareAddress(binaryData(dice))
        .clientName(dice.maybe(dice::text))
        .clientComment(dice.maybe(dice::text))
        .clientLeaseExpires(dateTime(dice))
        .ownerHost(host(dice))
        .bClientType(dice.uint8())
        .addressState(dice.uint8())
        .status(dice.int32())
        .probationEnds(dateTime(dice))
        .quarantineCapable(dice.int32())
        .sentPotExpTime(dice.uint32())
        .ackPotExpTime(dice.uint32())
        .recvPotExpTime(dice.uint32())
        .startTime(dice.uint32())
        .cltLastTransTime(dice.uint32())
        .lastBndUpdTime(dice.uint32())
        .bndMsgStatus(dice.uint32())
        .policyName(dice.maybe(dice::text))
        .flags(dice.uint8())
        .build();
  }

  private static Dhcpv4FailoverClientInfoEx clientEx(Dice dice) {
    return Dhcpv4FailoverClientInfoEx.builder()
        .clientIpAddress(dice.uint32())
        .subnetMask(dice.uint32())
        .clientHardwareAddress(binaryData(dice))
        .clientName(dice.maybe(dice::text))
        .clientComment(dice.maybe(dice::text))
        .clientLeaseExpires(dateTime(dice))
        .ownerHost(host(dice))
        .bClientType(dice.uint8())
        .addressState(dice.uint8())
        .status(dice.int32())
        .probationEnds(dateTime(dice))
        .quarantineCapable(dice.int32())
        .sentPotExpTime(dice.uint32())
        .ackPotExpTime(dice.uint32())
        .recvPotExpTime(dice.uint32())
        .startTime(dice.uint32())
        .cltLastTransTime(dice.uint32())
        .lastBndUpdTime(dice.uint32())
        .bndMsgStatus(dice.uint32())
        .policyName(dice.maybe(dice::text))
        .flags(dice.uint8())
        .addressStateEx(dice.uint32())
        .build();
  }

  private static DhcpFailoverRelationship relationship(Dice dice) {
    return DhcpFailoverRelationship.builder()
        .primaryServer(dice.uint32())
        .secondaryServer(dice.uint32())
        .mode(dice.int32())
        .serverType(dice.int32())
        .state(dice.int32())
        .prevState(dice.int32())
        .mclt(dice.uint32())
        .safePeriod(dice.uint32())
        .relationshipName(dice.maybe(dice::text))
        .primaryServerName(dice.maybe(dice::text))
        .secondaryServerName(dice.maybe(dice::text))
        .pScopes(dice.maybe(() -> ipArray(dice)))
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

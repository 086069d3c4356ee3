package io.github.sizeis.examples.dhcp;

import java.util.List;

/** All that was generated for {@link Dhcpsapi}. */
final class FriendlyBindings {

  static final List<Binding<?>> ALL =
      List.of(
          new Binding<>(
              "DATE_TIME",
              DateTime.class,
              DateTimeConverter::fromNative,
              DateTimeConverter::toNative),
          new Binding<>(
              "DHCP_BINARY_DATA",
              DhcpBinaryData.class,
              DhcpBinaryDataConverter::fromNative,
              DhcpBinaryDataConverter::toNative),
          new Binding<>(
              "DHCP_IP_ARRAY",
              DhcpIpArray.class,
              DhcpIpArrayConverter::fromNative,
              DhcpIpArrayConverter::toNative),
          new Binding<>(
              "DHCP_HOST_INFO",
              DhcpHostInfo.class,
              DhcpHostInfoConverter::fromNative,
              DhcpHostInfoConverter::toNative),
          new Binding<>(
              "DHCPV4_FAILOVER_CLIENT_INFO",
              Dhcpv4FailoverClientInfo.class,
              Dhcpv4FailoverClientInfoConverter::fromNative,
              Dhcpv4FailoverClientInfoConverter::toNative),
          new Binding<>(
              "DHCPV4_FAILOVER_CLIENT_INFO_ARRAY",
              Dhcpv4FailoverClientInfoArray.class,
              Dhcpv4FailoverClientInfoArrayConverter::fromNative,
              Dhcpv4FailoverClientInfoArrayConverter::toNative),
          new Binding<>(
              "DHCPV4_FAILOVER_CLIENT_INFO_EX",
              Dhcpv4FailoverClientInfoEx.class,
              Dhcpv4FailoverClientInfoExConverter::fromNative,
              Dhcpv4FailoverClientInfoExConverter::toNative),
          new Binding<>(
              "DHCP_FAILOVER_RELATIONSHIP",
              DhcpFailoverRelationship.class,
              DhcpFailoverRelationshipConverter::fromNative,
              DhcpFailoverRelationshipConverter::toNative),
          new Binding<>(
              "DHCP_FAILOVER_RELATIONSHIP_ARRAY",
              DhcpFailoverRelationshipArray.class,
              DhcpFailoverRelationshipArrayConverter::fromNative,
              DhcpFailoverRelationshipArrayConverter::toNative),
          new Binding<>(
              "DHCP_FAILOVER_STATISTICS",
              DhcpFailoverStatistics.class,
              DhcpFailoverStatisticsConverter::fromNative,
              DhcpFailoverStatisticsConverter::toNative));

  private FriendlyBindings() {}

  static Binding<?> named(String cName) {
    return ALL.stream().filter(b -> b.cName().equals(cName)).findFirst().orElseThrow();
  }
}

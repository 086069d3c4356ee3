package io.github.sizeis.examples.dhcp;

import io.github.sizeis.examples.dhcp.raw.DateTime;
import io.github.sizeis.examples.dhcp.raw.DateTimeConverter;
import io.github.sizeis.examples.dhcp.raw.DhcpBinaryData;
import io.github.sizeis.examples.dhcp.raw.DhcpBinaryDataConverter;
import io.github.sizeis.examples.dhcp.raw.DhcpFailoverRelationship;
import io.github.sizeis.examples.dhcp.raw.DhcpFailoverRelationshipArray;
import io.github.sizeis.examples.dhcp.raw.DhcpFailoverRelationshipArrayConverter;
import io.github.sizeis.examples.dhcp.raw.DhcpFailoverRelationshipConverter;
import io.github.sizeis.examples.dhcp.raw.DhcpFailoverStatistics;
import io.github.sizeis.examples.dhcp.raw.DhcpFailoverStatisticsConverter;
import io.github.sizeis.examples.dhcp.raw.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.raw.DhcpHostInfoConverter;
import io.github.sizeis.examples.dhcp.raw.DhcpIpArray;
import io.github.sizeis.examples.dhcp.raw.DhcpIpArrayConverter;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArrayConverter;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoConverter;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoEx;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoExConverter;
import java.util.List;
import java.util.stream.Stream;

/** All that was generated for {@link io.github.sizeis.examples.dhcp.raw.RawDhcpsapi}. */
final class RawBindings {

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

  private RawBindings() {}

  /** Returns the one of a struct that an image has at its root, of whatever container. */
  static Binding<?> named(String cName) {
    return Stream.concat(ALL.stream(), IpHelperBindings.ALL.stream())
        .filter(b -> b.cName().equals(cName))
        .findFirst()
        .orElseThrow();
  }
}

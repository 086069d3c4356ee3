package io.github.sizeis.examples.dhcp;

import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_FAILOVER_SERVER;
import java.net.Inet4Address;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server as an administrator wants to see it: relationships, scopes, clients, figures. */
final class ServerReport {
  private final DhcpServer server;
  private final List<DhcpFailoverRelationship> relationships;
  private final List<DhcpSubnetInfo> scopes;

  private ServerReport(DhcpServer server) {
    this.server = server;
    this.relationships = server.relationships();
    this.scopes = server.scopes();
  }

  static String of(DhcpServer server) {
    ServerReport report = new ServerReport(server);
    DhcpMibInfoV5 figures = server.figures();
    return String.join(
        "\n",
        report.relationshipsTable(),
        report.scopesTable(figures),
        report.clientsTable(),
        figures(figures));
  }

  private String relationshipsTable() {
    TextTable table = new TextTable("RELATIONSHIP", "MODE", "STATE", "PARTNER", "SCOPES");
    for (DhcpFailoverRelationship relationship : relationships) {
      table.add(
          Cells.orNothing(relationship.relationshipName()),
          relationship.mode() + " " + relationship.percentage() + "%",
          relationship.state().toString(),
          partner(relationship),
          scopes(relationship).map(Inet4Address::getHostAddress).collect(Collectors.joining(" ")));
    }
    return table + "\n" + Cells.count(relationships.size(), "relationship") + "\n";
  }

  private static String partner(DhcpFailoverRelationship relationship) {
    boolean primary = relationship.serverType() == DHCP_FAILOVER_SERVER.PrimaryServer;
    return Optional.ofNullable(
            primary ? relationship.secondaryServerName() : relationship.primaryServerName())
        .orElse(
            (primary ? relationship.secondaryServer() : relationship.primaryServer())
                .getHostAddress());
  }

  private static Stream<Inet4Address> scopes(DhcpFailoverRelationship relationship) {
    return Optional.ofNullable(relationship.pScopes()).stream().flatMap(List::stream);
  }

  private String scopesTable(DhcpMibInfoV5 figures) {
    Map<Inet4Address, ScopeMibInfoV5> leases =
        figures.scopeInfo().stream()
            .collect(Collectors.toMap(ScopeMibInfoV5::subnet, Function.identity()));
    Map<Inet4Address, DhcpFailoverRelationship> shared = new HashMap<>();
    relationships.forEach(r -> scopes(r).forEach(s -> shared.put(s, r)));
    TextTable table =
        new TextTable(
            "SCOPE",
            "NAME",
            "STATE",
            "LEASED",
            "FREE",
            "RELATIONSHIP",
            "OWN FREE",
            "PARTNER'S FREE");
    for (DhcpSubnetInfo scope : scopes) {
      Optional<ScopeMibInfoV5> leased = Optional.ofNullable(leases.get(scope.subnetAddress()));
      Optional<DhcpFailoverRelationship> in =
          Optional.ofNullable(shared.get(scope.subnetAddress()));
      Optional<DhcpFailoverStatistics> shares = in.map(r -> server.shares(scope));
      table.add(
          scope.subnetAddress().getHostAddress() + scope.subnetMask(),
          Cells.orNothing(scope.subnetName()),
          scope.subnetState().name().replace("DhcpSubnet", ""),
          Cells.number(leased.map(ScopeMibInfoV5::numAddressesInuse)),
          Cells.number(leased.map(ScopeMibInfoV5::numAddressesFree)),
          Cells.orNothing(in.map(DhcpFailoverRelationship::relationshipName).orElse(null)),
          Cells.number(shares.map(DhcpFailoverStatistics::thisAddrFree)),
          Cells.number(shares.map(DhcpFailoverStatistics::partnerAddrFree)));
    }
    return table + "\n" + Cells.count(scopes.size(), "scope") + "\n";
  }

  private String clientsTable() {
    TextTable table =
        new TextTable(
            "ADDRESS", "HARDWARE ADDRESS", "NAME", "LEASE ENDS (UTC)", "STATE", "SERVER", "POLICY");
    int count = 0;
    for (DhcpSubnetInfo scope : scopes) {
      try (Stream<DhcpClientInfoPb> clients = server.clients(scope)) {
        for (DhcpClientInfoPb client : (Iterable<DhcpClientInfoPb>) clients::iterator) {
          add(table, client);
          count++;
        }
      }
    }
    return table + "\n" + Cells.count(count, "client") + "\n";
  }

  private static void add(TextTable table, DhcpClientInfoPb client) {
    table.add(
        client.clientIpAddress().getHostAddress() + client.subnetMask(),
        Cells.orNothing(HardwareAddress.format(client.clientHardwareAddress())),
        Cells.orNothing(client.clientName()),
        Cells.leaseEnd(client.clientLeaseExpires()),
        AddressState.of(client.addressState()).toString(),
        Cells.server(client.ownerHost()),
        Cells.orNothing(client.policyName()));
  }

  private static String figures(DhcpMibInfoV5 figures) {
    TextTable table =
        new TextTable(
            "SINCE (UTC)", "DISCOVER", "OFFER", "REQUEST", "ACK", "NAK", "DECLINE", "RELEASE");
    table.add(
        Cells.time(figures.serverStartTime()),
        Long.toString(figures.discovers()),
        Long.toString(figures.offers()),
        Long.toString(figures.requests()),
        Long.toString(figures.acks()),
        Long.toString(figures.naks()),
        Long.toString(figures.declines()),
        Long.toString(figures.releases()));
    return table.toString();
  }
}

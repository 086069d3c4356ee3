package io.github.sizeis.examples.dhcp.fake;

import io.github.sizeis.examples.dhcp.DhcpError;
import io.github.sizeis.examples.dhcp.DhcpFailoverRelationship;
import io.github.sizeis.examples.dhcp.DhcpFailoverRelationshipArray;
import io.github.sizeis.examples.dhcp.DhcpFailoverRelationshipArrayConverter;
import io.github.sizeis.examples.dhcp.DhcpFailoverRelationshipConverter;
import io.github.sizeis.examples.dhcp.DhcpFailoverStatistics;
import io.github.sizeis.examples.dhcp.DhcpFailoverStatisticsConverter;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_FAILOVER_MODE;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_FAILOVER_SERVER;
import java.net.Inet4Address;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a server answers that is asked about its failover relationships. */
record FailoverAnswers(FakeDhcpServer server) {
  private static final Paging RELATIONSHIPS =
      new Paging("pRelationship", "RelationshipRead", "RelationshipTotal", true, 1);

  void addTo(FakeLibrary library) {
    library
        .does("DhcpV4FailoverEnumRelationship", this::relationships)
        .does("DhcpV4FailoverCreateRelationship", this::create)
        .does("DhcpV4FailoverDeleteRelationship", this::delete)
        .does("DhcpV4FailoverGetRelationship", this::get)
        .does("DhcpV4FailoverGetScopeRelationship", this::ofScope)
        .does("DhcpV4FailoverGetScopeStatistics", this::statistics);
  }

  private int relationships(Arguments in) {
    return RELATIONSHIPS.page(
        in,
        List.copyOf(server.relationships().values()),
        p ->
            Graph.of(
                new DhcpFailoverRelationshipArray(p),
                DhcpFailoverRelationshipArrayConverter::listToNative));
  }

  private int create(Arguments in) {
    DhcpFailoverRelationship created =
        in.value("pRelationship", DhcpFailoverRelationshipConverter::fromNative);
    if (created.relationshipName() == null) {
      return Answers.code(DhcpError.ERROR_INVALID_PARAMETER);
    } else if (server.relationships().containsKey(created.relationshipName())) {
      return Answers.code(DhcpError.ERROR_DHCP_FO_RELATIONSHIP_EXISTS);
    }
    server.add(created);
    return Answers.code(DhcpError.ERROR_SUCCESS);
  }

  private int delete(Arguments in) {
    boolean deleted = server.relationships().remove(in.text("pRelationshipName")) != null;
    return Answers.code(
        deleted ? DhcpError.ERROR_SUCCESS : DhcpError.ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST);
  }

  private int get(Arguments in) {
    return given(
        in,
        server.relationships().get(in.text("pRelationshipName")),
        DhcpError.ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST);
  }

  private int ofScope(Arguments in) {
    return given(
        in,
        of(Answers.address(in, "ScopeId")).orElse(null),
        DhcpError.ERROR_DHCP_FO_SCOPE_NOT_IN_RELATIONSHIP);
  }

  private static int given(
      Arguments in, @Nullable DhcpFailoverRelationship relationship, DhcpError otherwise) {
    if (relationship == null) {
      return Answers.code(otherwise);
    }
    in.put(
        "pRelationship", Graph.of(relationship, DhcpFailoverRelationshipConverter::listToNative));
    return Answers.code(DhcpError.ERROR_SUCCESS);
  }

  private Optional<DhcpFailoverRelationship> of(Inet4Address scope) {
    return server.relationships().values().stream()
        .filter(r -> r.pScopes() != null && r.pScopes().contains(scope))
        .findFirst();
  }

  /** The partner has its share of what is free, and has leased nothing. */
  private int statistics(Arguments in) {
    Inet4Address address = Answers.address(in, "ScopeId");
    Optional<Scope> scope = server.scope(address);
    Optional<DhcpFailoverRelationship> relationship = of(address);
    if (scope.isEmpty() || relationship.isEmpty()) {
      return Answers.code(DhcpError.ERROR_DHCP_FO_SCOPE_NOT_IN_RELATIONSHIP);
    }
    long free = scope.get().free();
    long own = free * share(relationship.get()) / 100;
    long leased = scope.get().clients().size();
    DhcpFailoverStatistics figures =
        new DhcpFailoverStatistics(
            scope.get().addresses(), free, leased, free - own, own, 0, leased);
    in.put("pStats", Graph.of(figures, DhcpFailoverStatisticsConverter::listToNative));
    return Answers.code(DhcpError.ERROR_SUCCESS);
  }

  /** This server's share of what is free, in percent. */
  private static int share(DhcpFailoverRelationship relationship) {
    boolean reserves =
        relationship.mode() == DHCP_FAILOVER_MODE.HotStandby
            && relationship.serverType() == DHCP_FAILOVER_SERVER.PrimaryServer;
    return reserves ? 100 - relationship.percentage() : relationship.percentage();
  }
}

package io.github.sizeis.examples.dhcp.fake;

import io.github.sizeis.examples.dhcp.DhcpError;
import io.github.sizeis.examples.dhcp.DhcpMibInfoV5;
import io.github.sizeis.examples.dhcp.DhcpMibInfoV5Converter;
import io.github.sizeis.examples.dhcp.ScopeMibInfoV5;
import java.time.Instant;

/** What a server answers that is asked about itself. */
record StatisticsAnswers(FakeDhcpServer server) {
  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

  void addTo(FakeLibrary library) {
    library.does("DhcpGetVersion", this::version).does("DhcpGetMibInfoV5", this::figures);
  }

  private int version(Arguments in) {
    in.put("MajorVersion", 6);
    in.put("MinorVersion", 3);
    return Answers.code(DhcpError.ERROR_SUCCESS);
  }

  /** Each lease took one packet of each kind. */
  private int figures(Arguments in) {
    long leases = server.scopes().stream().mapToLong(s -> s.clients().size()).sum();
    DhcpMibInfoV5 figures =
        DhcpMibInfoV5.builder()
            .discovers(leases)
            .offers(leases)
            .requests(leases)
            .acks(leases)
            .serverStartTime(START)
            .scopeInfo(server.scopes().stream().map(StatisticsAnswers::of).toList())
            .build();
    in.put("MibInfo", Graph.of(figures, DhcpMibInfoV5Converter::listToNative));
    return Answers.code(DhcpError.ERROR_SUCCESS);
  }

  private static ScopeMibInfoV5 of(Scope scope) {
    return new ScopeMibInfoV5(
        scope.info().subnetAddress(), scope.clients().size(), scope.free(), 0);
  }
}

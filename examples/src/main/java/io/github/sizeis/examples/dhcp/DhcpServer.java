package io.github.sizeis.examples.dhcp;

import com.sun.jna.Platform;
import io.github.sizeis.runtime.NativeCallException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A DHCP server, as the report wants it: what the functions of all families say of one server.
 *
 * @param name its name or its address
 * @param failover asks it about relationships
 * @param subnets asks it about subnets
 * @param clients asks it about clients
 * @param statistics asks it about figures
 */
record DhcpServer(
    String name,
    DhcpsapiClient failover,
    DhcpSubnetsClient subnets,
    DhcpClientsClient clients,
    DhcpStatisticsClient statistics) {

  /** Servers by their names; none where there is no {@code dhcpsapi.dll}. */
  static Optional<Function<String, DhcpServer>> reachable() {
    return Platform.isWindows() ? Optional.of(DhcpServer::of) : Optional.empty();
  }

  private static DhcpServer of(String name) {
    return new DhcpServer(
        name,
        DhcpsapiClient.load(),
        DhcpSubnetsClient.load(),
        DhcpClientsClient.load(),
        DhcpStatisticsClient.load());
  }

  /** The relationships; a server from before Windows Server 2012 has none. */
  List<DhcpFailoverRelationship> relationships() {
    try (Stream<DhcpFailoverRelationship> all = failover.v4FailoverEnumRelationship(name)) {
      return all.toList();
    } catch (NativeCallException e) {
      if (DhcpError.ERROR_DHCP_FO_NOT_SUPPORTED.name().equals(e.codeName())) {
        return List.of();
      }
      throw e;
    }
  }

  /** The subnets. */
  List<DhcpSubnetInfo> scopes() {
    try (Stream<DhcpSubnetInfo> all =
        subnets.enumSubnets(name).map(a -> subnets.getSubnetInfo(name, a))) {
      return all.toList();
    }
  }

  /** The clients of a subnet, page by page. */
  Stream<DhcpClientInfoPb> clients(DhcpSubnetInfo scope) {
    return clients.v4EnumSubnetClients(name, scope.subnetAddress());
  }

  /** How the addresses of a subnet are shared with a partner. */
  DhcpFailoverStatistics shares(DhcpSubnetInfo scope) {
    return failover.v4FailoverGetScopeStatistics(name, scope.subnetAddress());
  }

  /** What the server has counted. */
  DhcpMibInfoV5 figures() {
    return statistics.getMibInfoV5(name);
  }
}

package io.github.sizeis.examples.dhcp.fake;

import io.github.sizeis.examples.dhcp.DhcpClientInfoPb;
import io.github.sizeis.examples.dhcp.DhcpClientInfoPbArray;
import io.github.sizeis.examples.dhcp.DhcpClientInfoPbArrayConverter;
import io.github.sizeis.examples.dhcp.DhcpClientInfoPbConverter;
import io.github.sizeis.examples.dhcp.DhcpError;
import io.github.sizeis.examples.dhcp.DhcpSearchInfo;
import io.github.sizeis.examples.dhcp.DhcpSearchInfoConverter;
import java.net.Inet4Address;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a server answers that is asked about its clients. */
record ClientAnswers(FakeDhcpServer server) {
  private static final Paging CLIENTS =
      new Paging("ClientInfo", "ClientsRead", "ClientsTotal", true, DhcpClientInfoPbConverter.SIZE);

  void addTo(FakeLibrary library) {
    library
        .does("DhcpV4EnumSubnetClients", this::clients)
        .does("DhcpV4CreateClientInfo", this::create)
        .does("DhcpV4GetClientInfo", this::get)
        .does("DhcpDeleteClientInfo", this::delete);
  }

  /** The address 0.0.0.0 is for the clients of all subnets. */
  private int clients(Arguments in) {
    Inet4Address subnet = Answers.address(in, "SubnetAddress");
    if (!subnet.isAnyLocalAddress() && server.scope(subnet).isEmpty()) {
      return Answers.code(DhcpError.ERROR_DHCP_SUBNET_NOT_PRESENT);
    }
    List<DhcpClientInfoPb> all =
        server.scopes().stream()
            .filter(s -> subnet.isAnyLocalAddress() || s.info().subnetAddress().equals(subnet))
            .flatMap(s -> s.clients().stream())
            .toList();
    return CLIENTS.page(
        in,
        all,
        p -> Graph.of(new DhcpClientInfoPbArray(p), DhcpClientInfoPbArrayConverter::listToNative));
  }

  private int create(Arguments in) {
    DhcpClientInfoPb client = in.value("ClientInfo", DhcpClientInfoPbConverter::fromNative);
    Optional<Scope> scope = server.scopeOf(client.clientIpAddress());
    if (scope.isEmpty()) {
      return Answers.code(DhcpError.ERROR_DHCP_SUBNET_NOT_PRESENT);
    }
    boolean added = scope.get().add(client);
    return Answers.code(added ? DhcpError.ERROR_SUCCESS : DhcpError.ERROR_DHCP_CLIENT_EXISTS);
  }

  private int get(Arguments in) {
    Optional<DhcpClientInfoPb> client = found(in, "SearchInfo");
    if (client.isEmpty()) {
      return Answers.code(DhcpError.ERROR_DHCP_INVALID_DHCP_CLIENT);
    }
    in.put("ClientInfo", Graph.of(client.get(), DhcpClientInfoPbConverter::listToNative));
    return Answers.code(DhcpError.ERROR_SUCCESS);
  }

  private int delete(Arguments in) {
    Optional<DhcpClientInfoPb> client = found(in, "ClientInfo");
    boolean deleted =
        client.isPresent() && server.scopes().stream().anyMatch(s -> s.remove(client.get()));
    return Answers.code(
        deleted ? DhcpError.ERROR_SUCCESS : DhcpError.ERROR_DHCP_INVALID_DHCP_CLIENT);
  }

  private Optional<DhcpClientInfoPb> found(Arguments in, String parameter) {
    DhcpSearchInfo search = in.value(parameter, DhcpSearchInfoConverter::fromNative);
    return server.scopes().stream()
        .flatMap(s -> s.clients().stream())
        .filter(c -> matches(c, search))
        .findFirst();
  }

  private static boolean matches(DhcpClientInfoPb client, DhcpSearchInfo search) {
    if (search instanceof DhcpSearchInfo.ClientIpAddress address) {
      return client.clientIpAddress().equals(address.value());
    } else if (search instanceof DhcpSearchInfo.ClientHardwareAddress hardware) {
      return Arrays.equals(client.clientHardwareAddress(), hardware.value());
    }
    return ((DhcpSearchInfo.ClientName) search).value().equals(client.clientName());
  }
}

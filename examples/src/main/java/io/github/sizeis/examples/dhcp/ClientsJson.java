package io.github.sizeis.examples.dhcp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clients as JSON: all parts, under the names that the values have for them. */
final class ClientsJson {

  private final JsonWriter json = new JsonWriter();

  private ClientsJson() {}

  static String of(List<Dhcpv4FailoverClientInfo> clients) {
    return new ClientsJson().write(clients);
  }

  private String write(List<Dhcpv4FailoverClientInfo> clients) {
    json.open('{').name("count").value(clients.size()).name("clients").open('[');
    for (Dhcpv4FailoverClientInfo client : clients) {
      json.element().open('{');
      identity(client);
      lease(client);
      failover(client);
      json.close('}');
    }
    return json.close(']').close('}').toString();
  }

  private void identity(Dhcpv4FailoverClientInfo client) {
    json.name("clientIpAddress").value(client.clientIpAddress().getHostAddress());
    json.name("subnetMask").value(client.subnetMask().prefixLength());
    json.name("clientHardwareAddress")
        .value(HardwareAddress.format(client.clientHardwareAddress()));
    json.name("clientName").value(client.clientName());
    json.name("clientComment").value(client.clientComment());
  }

  private void lease(Dhcpv4FailoverClientInfo client) {
    json.name("clientLeaseExpires").value(text(client.clientLeaseExpires()));
    DhcpHostInfo owner = client.ownerHost();
    json.name("ownerHost").open('{');
    json.name("ipAddress").value(owner.ipAddress().getHostAddress());
    json.name("netBiosName").value(owner.netBiosName());
    json.name("hostName").value(owner.hostName()).close('}');
    json.name("bClientType").value(client.bClientType());
    json.name("addressState").value(client.addressState());
    json.name("state").value(AddressState.of(client.addressState()).toString());
    json.name("status").value(client.status().name());
    json.name("probationEnds").value(text(client.probationEnds()));
    json.name("quarantineCapable").value(client.quarantineCapable());
  }

  private void failover(Dhcpv4FailoverClientInfo client) {
    json.name("sentPotExpTime").value(client.sentPotExpTime().toString());
    json.name("ackPotExpTime").value(client.ackPotExpTime().toString());
    json.name("recvPotExpTime").value(client.recvPotExpTime().toString());
    json.name("startTime").value(client.startTime().toString());
    json.name("cltLastTransTime").value(client.cltLastTransTime().toString());
    json.name("lastBndUpdTime").value(client.lastBndUpdTime().toString());
    json.name("bndMsgStatus").value(Integer.toUnsignedLong(client.bndMsgStatus()));
    json.name("policyName").value(client.policyName());
    json.name("flags").value(client.flags());
  }

  private static @Nullable String text(LeaseEnd end) {
    return end.equals(LeaseEnd.UNSET) ? null : end.toString();
  }
}

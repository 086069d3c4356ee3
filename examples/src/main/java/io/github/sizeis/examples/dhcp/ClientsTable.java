package io.github.sizeis.examples.dhcp;

import java.util.List;

/** The clients as an administrator wants to see them. */
final class ClientsTable {

  private ClientsTable() {}

  static String of(List<Dhcpv4FailoverClientInfo> clients) {
    TextTable table =
        new TextTable(
            "ADDRESS", "HARDWARE ADDRESS", "NAME", "LEASE ENDS (UTC)", "STATE", "SERVER", "POLICY");
    for (Dhcpv4FailoverClientInfo client : clients) {
      table.add(
          client.clientIpAddress().getHostAddress() + client.subnetMask(),
          Cells.orNothing(HardwareAddress.format(client.clientHardwareAddress())),
          Cells.orNothing(client.clientName()),
          Cells.leaseEnd(client.clientLeaseExpires()),
          AddressState.of(client.addressState()).toString(),
          Cells.server(client.ownerHost()),
          Cells.orNothing(client.policyName()));
    }
    return table + "\n" + Cells.count(clients.size(), "client") + "\n";
  }
}

package io.github.sizeis.examples.dhcp;

import java.net.Inet4Address;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clients as an administrator wants to see them. */
final class ClientsTable {

  private static final String NOTHING = "-";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private ClientsTable() {}

  static String of(List<Dhcpv4FailoverClientInfo> clients) {
    TextTable table =
        new TextTable(
            "ADDRESS", "HARDWARE ADDRESS", "NAME", "LEASE ENDS (UTC)", "STATE", "SERVER", "POLICY");
    for (Dhcpv4FailoverClientInfo client : clients) {
      table.add(
          client.clientIpAddress().getHostAddress() + client.subnetMask(),
          orNothing(HardwareAddress.format(client.clientHardwareAddress())),
          orNothing(client.clientName()),
          leaseEnd(client.clientLeaseExpires()),
          AddressState.of(client.addressState()).toString(),
          server(client.ownerHost()),
          orNothing(client.policyName()));
    }
    String count = clients.size() == 1 ? "1 client" : clients.size() + " clients";
    return table + "\n" + count + "\n";
  }

  private static String orNothing(@Nullable String text) {
    return text == null || text.isEmpty() ? NOTHING : text;
  }

  private static String leaseEnd(LeaseEnd end) {
    return end.equals(LeaseEnd.UNSET)
        ? NOTHING
        : end.instant().map(TIME::format).orElse(end.toString());
  }

  private static String server(DhcpHostInfo host) {
    Inet4Address address = host.ipAddress();
    return Stream.of(host.hostName(), host.netBiosName())
        .filter(Objects::nonNull)
        .filter(n -> !n.isEmpty())
        .findFirst()
        .orElse(address.isAnyLocalAddress() ? NOTHING : address.getHostAddress());
  }
}

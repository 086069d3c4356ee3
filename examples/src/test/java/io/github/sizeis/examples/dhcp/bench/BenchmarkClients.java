package io.github.sizeis.examples.dhcp.bench;

import io.github.sizeis.examples.dhcp.raw.DateTime;
import io.github.sizeis.examples.dhcp.raw.DhcpBinaryData;
import io.github.sizeis.examples.dhcp.raw.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import java.util.ArrayList;
import java.util.List;

/** Clients with four strings of about 12 characters and six bytes of hardware address each. */
final class BenchmarkClients {

  private BenchmarkClients() {}

  static Dhcpv4FailoverClientInfoArray of(int count) {
    List<Dhcpv4FailoverClientInfo> clients = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      clients.add(client(i));
    }
    return new Dhcpv4FailoverClientInfoArray(clients);
  }

  private static Dhcpv4FailoverClientInfo client(int i) {
    byte[] hardwareAddress = {0, 0x15, 0x5d, (byte) (i >> 16), (byte) (i >> 8), (byte) i};
    return Dhcpv4FailoverClientInfo.builder()
        .clientIpAddress(0x0A000000L + i)
        .subnetMask(0xFF000000L)
        .clientHardwareAddress(new DhcpBinaryData(hardwareAddress))
        .clientName(String.format("pc%06d.test", i))
        .clientComment(String.format("room %06d", i))
        .clientLeaseExpires(new DateTime(i, 31_152_700))
        .ownerHost(new DhcpHostInfo(0x0A000001L, "DHCP-SERVER", "dhcp.example"))
        .bClientType(1)
        .addressState(1)
        .probationEnds(new DateTime(0, 0))
        .sentPotExpTime(1_731_000_000L + i)
        .ackPotExpTime(1_731_000_100L + i)
        .recvPotExpTime(1_731_000_200L + i)
        .startTime(1_730_990_000L + i)
        .cltLastTransTime(1_730_995_000L + i)
        .lastBndUpdTime(1_730_995_500L + i)
        .build();
  }
}

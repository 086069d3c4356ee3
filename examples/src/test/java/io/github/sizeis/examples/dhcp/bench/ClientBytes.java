package io.github.sizeis.examples.dhcp.bench;

import io.github.sizeis.examples.dhcp.raw.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import io.github.sizeis.examples.dhcp.raw.Trusted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many bytes clients take, on machines of 64 bits, and which numbers fit. */
final class ClientBytes {

  static final int ARRAY = 16;
  static final int CLIENT = 136;

  private ClientBytes() {}

  static long of(Dhcpv4FailoverClientInfoArray value) {
    List<@Nullable Dhcpv4FailoverClientInfo> clients = value.clients();
    long bytes = ARRAY + 8L * clients.size();
    for (int i = 0; i < clients.size(); i++) {
      bytes += of(clients.get(i));
    }
    return bytes;
  }

  private static long of(Dhcpv4FailoverClientInfo client) {
    byte[] data = Trusted.data(client.clientHardwareAddress());
    DhcpHostInfo host = client.ownerHost();
    return CLIENT
        + (data == null ? 0 : (data.length + 7L) & -8)
        + string(client.clientName())
        + string(client.clientComment())
        + string(host.netBiosName())
        + string(host.hostName())
        + string(client.policyName());
  }

  private static int string(@Nullable String v) {
    return v == null ? 0 : (2 * v.length() + 2 + 7) & -8;
  }

  static int uint32(long value) {
    if (value >>> 32 != 0) {
      throw new IllegalArgumentException(value + " does not fit 32 bits");
    }
    return (int) value;
  }

  static byte uint8(int value) {
    if (value >>> 8 != 0) {
      throw new IllegalArgumentException(value + " does not fit 8 bits");
    }
    return (byte) value;
  }
}

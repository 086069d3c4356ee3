package io.github.sizeis.examples.dhcp.bench;

import static io.github.sizeis.examples.dhcp.bench.ClientBytes.uint32;
import static io.github.sizeis.examples.dhcp.bench.ClientBytes.uint8;

import io.github.sizeis.examples.bench.RawAccess;
import io.github.sizeis.examples.dhcp.raw.DateTime;
import io.github.sizeis.examples.dhcp.raw.DhcpBinaryData;
import io.github.sizeis.examples.dhcp.raw.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import io.github.sizeis.examples.dhcp.raw.Trusted;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Measures clients, and writes them into one block through {@code sun.misc.Unsafe}. */
final class UnsafeWriter {

  private long next;

  private UnsafeWriter(long block) {
    next = block;
  }

  static void write(Dhcpv4FailoverClientInfoArray value, LongConsumer written) {
    long bytes = ClientBytes.of(value);
    long block = RawAccess.take(bytes);
    RawAccess.zero(block, bytes);
    try {
      new UnsafeWriter(block).array(value);
      written.accept(block);
    } finally {
      RawAccess.free(block);
    }
  }

  private long take(int bytes) {
    long at = next;
    next += (bytes + 7) & -8;
    return at;
  }

  private void array(Dhcpv4FailoverClientInfoArray value) {
    List<@Nullable Dhcpv4FailoverClientInfo> clients = value.clients();
    int n = clients.size();
    long array = take(ClientBytes.ARRAY);
    long pointers = take(8 * n);
    RawAccess.putInt(array, n);
    RawAccess.putLong(array + 8, pointers);
    for (int i = 0; i < n; i++) {
      long at = take(ClientBytes.CLIENT);
      RawAccess.putLong(pointers + 8L * i, at);
      client(at, clients.get(i));
    }
  }

  private void client(long at, Dhcpv4FailoverClientInfo v) {
    RawAccess.putInt(at, uint32(v.clientIpAddress()));
    RawAccess.putInt(at + 4, uint32(v.subnetMask()));
    binaryData(at + 8, v.clientHardwareAddress());
    RawAccess.putLong(at + 24, string(v.clientName()));
    RawAccess.putLong(at + 32, string(v.clientComment()));
    date(at + 40, v.clientLeaseExpires());
    host(at + 48, v.ownerHost());
    RawAccess.putByte(at + 72, uint8(v.bClientType()));
    RawAccess.putByte(at + 73, uint8(v.addressState()));
    RawAccess.putInt(at + 76, v.status());
    date(at + 80, v.probationEnds());
    RawAccess.putInt(at + 88, v.quarantineCapable());
    RawAccess.putInt(at + 92, uint32(v.sentPotExpTime()));
    RawAccess.putInt(at + 96, uint32(v.ackPotExpTime()));
    RawAccess.putInt(at + 100, uint32(v.recvPotExpTime()));
    RawAccess.putInt(at + 104, uint32(v.startTime()));
    RawAccess.putInt(at + 108, uint32(v.cltLastTransTime()));
    RawAccess.putInt(at + 112, uint32(v.lastBndUpdTime()));
    RawAccess.putInt(at + 116, uint32(v.bndMsgStatus()));
    RawAccess.putLong(at + 120, string(v.policyName()));
    RawAccess.putByte(at + 128, uint8(v.flags()));
  }

  private void binaryData(long at, DhcpBinaryData v) {
    byte[] data = Trusted.data(v);
    RawAccess.putInt(at, data == null ? 0 : data.length);
    if (data != null) {
      RawAccess.putLong(at + 8, bytes(data));
    }
  }

  private void date(long at, DateTime v) {
    RawAccess.putInt(at, uint32(v.dwLowDateTime()));
    RawAccess.putInt(at + 4, uint32(v.dwHighDateTime()));
  }

  private void host(long at, DhcpHostInfo v) {
    RawAccess.putInt(at, uint32(v.ipAddress()));
    RawAccess.putLong(at + 8, string(v.netBiosName()));
    RawAccess.putLong(at + 16, string(v.hostName()));
  }

  private long bytes(byte[] data) {
    long at = take(data.length);
    for (int i = 0; i < data.length; i++) {
      RawAccess.putByte(at + i, data[i]);
    }
    return at;
  }

  private long string(@Nullable String v) {
    if (v == null) {
      return 0;
    }
    long at = take(2 * v.length() + 2);
    for (int i = 0; i < v.length(); i++) {
      RawAccess.putShort(at + 2L * i, (short) v.charAt(i));
    }
    return at;
  }
}

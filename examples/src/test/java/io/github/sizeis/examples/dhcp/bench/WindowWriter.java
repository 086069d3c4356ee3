package io.github.sizeis.examples.dhcp.bench;

import static io.github.sizeis.examples.dhcp.bench.ClientBytes.uint32;
import static io.github.sizeis.examples.dhcp.bench.ClientBytes.uint8;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.bench.NativeWindow;
import io.github.sizeis.examples.dhcp.raw.DateTime;
import io.github.sizeis.examples.dhcp.raw.DhcpBinaryData;
import io.github.sizeis.examples.dhcp.raw.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import io.github.sizeis.examples.dhcp.raw.Trusted;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Measures clients, and writes them into one block through a window. */
final class WindowWriter {

  private final ByteBuffer m;
  private final long origin;
  private int next;

  private WindowWriter(long block) {
    m = NativeWindow.at(block);
    next = NativeWindow.position(block);
    origin = block - next;
  }

  static void write(Dhcpv4FailoverClientInfoArray value, LongConsumer written) {
    long bytes = ClientBytes.of(value);
    long block = Native.malloc(bytes);
    new Pointer(block).clear(bytes);
    try {
      writeTo(block, value);
      written.accept(block);
    } finally {
      Native.free(block);
    }
  }

  /** Writes into zeroed memory. */
  static void writeTo(long block, Dhcpv4FailoverClientInfoArray value) {
    new WindowWriter(block).array(value);
  }

  private int take(int bytes) {
    int at = next;
    next += (bytes + 7) & -8;
    return at;
  }

  private void array(Dhcpv4FailoverClientInfoArray value) {
    List<@Nullable Dhcpv4FailoverClientInfo> clients = value.clients();
    int n = clients.size();
    int array = take(ClientBytes.ARRAY);
    int pointers = take(8 * n);
    m.putInt(array, n);
    m.putLong(array + 8, origin + pointers);
    for (int i = 0; i < n; i++) {
      int at = take(ClientBytes.CLIENT);
      m.putLong(pointers + 8 * i, origin + at);
      client(at, clients.get(i));
    }
  }

  private void client(int at, Dhcpv4FailoverClientInfo v) {
    m.putInt(at, uint32(v.clientIpAddress()));
    m.putInt(at + 4, uint32(v.subnetMask()));
    binaryData(at + 8, v.clientHardwareAddress());
    m.putLong(at + 24, string(v.clientName()));
    m.putLong(at + 32, string(v.clientComment()));
    date(at + 40, v.clientLeaseExpires());
    host(at + 48, v.ownerHost());
    m.put(at + 72, uint8(v.bClientType()));
    m.put(at + 73, uint8(v.addressState()));
    m.putInt(at + 76, v.status());
    date(at + 80, v.probationEnds());
    m.putInt(at + 88, v.quarantineCapable());
    m.putInt(at + 92, uint32(v.sentPotExpTime()));
    m.putInt(at + 96, uint32(v.ackPotExpTime()));
    m.putInt(at + 100, uint32(v.recvPotExpTime()));
    m.putInt(at + 104, uint32(v.startTime()));
    m.putInt(at + 108, uint32(v.cltLastTransTime()));
    m.putInt(at + 112, uint32(v.lastBndUpdTime()));
    m.putInt(at + 116, uint32(v.bndMsgStatus()));
    m.putLong(at + 120, string(v.policyName()));
    m.put(at + 128, uint8(v.flags()));
  }

  private void binaryData(int at, DhcpBinaryData v) {
    byte[] data = Trusted.data(v);
    m.putInt(at, data == null ? 0 : data.length);
    if (data != null) {
      m.putLong(at + 8, bytes(data));
    }
  }

  private void date(int at, DateTime v) {
    m.putInt(at, uint32(v.dwLowDateTime()));
    m.putInt(at + 4, uint32(v.dwHighDateTime()));
  }

  private void host(int at, DhcpHostInfo v) {
    m.putInt(at, uint32(v.ipAddress()));
    m.putLong(at + 8, string(v.netBiosName()));
    m.putLong(at + 16, string(v.hostName()));
  }

  private long bytes(byte[] data) {
    int at = take(data.length);
    for (int i = 0; i < data.length; i++) {
      m.put(at + i, data[i]);
    }
    return origin + at;
  }

  private long string(@Nullable String v) {
    if (v == null) {
      return 0;
    }
    int at = take(2 * v.length() + 2);
    NativeWindow.putWide(m, at, v);
    return origin + at;
  }
}

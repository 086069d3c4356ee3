package io.github.sizeis.examples.dhcp.bench;

import static io.github.sizeis.examples.dhcp.bench.ClientBytes.uint32;
import static io.github.sizeis.examples.dhcp.bench.ClientBytes.uint8;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import io.github.sizeis.examples.dhcp.raw.DateTime;
import io.github.sizeis.examples.dhcp.raw.DhcpBinaryData;
import io.github.sizeis.examples.dhcp.raw.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import io.github.sizeis.examples.dhcp.raw.Trusted;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Measures clients, and writes them into one segment of {@code java.lang.foreign}. */
final class CarefulWriter {

  private final MemorySegment m;
  private long next;

  private CarefulWriter(MemorySegment block) {
    m = block;
  }

  static void write(Dhcpv4FailoverClientInfoArray value, LongConsumer written) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment block = arena.allocate(ClientBytes.of(value), 8);
      new CarefulWriter(block).array(value);
      written.accept(block.address());
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
    m.set(JAVA_INT_UNALIGNED, array, n);
    m.set(JAVA_LONG_UNALIGNED, array + 8, m.address() + pointers);
    for (int i = 0; i < n; i++) {
      long at = take(ClientBytes.CLIENT);
      m.set(JAVA_LONG_UNALIGNED, pointers + 8L * i, m.address() + at);
      client(at, clients.get(i));
    }
  }

  private void client(long at, Dhcpv4FailoverClientInfo v) {
    m.set(JAVA_INT_UNALIGNED, at, uint32(v.clientIpAddress()));
    m.set(JAVA_INT_UNALIGNED, at + 4, uint32(v.subnetMask()));
    binaryData(at + 8, v.clientHardwareAddress());
    m.set(JAVA_LONG_UNALIGNED, at + 24, string(v.clientName()));
    m.set(JAVA_LONG_UNALIGNED, at + 32, string(v.clientComment()));
    date(at + 40, v.clientLeaseExpires());
    host(at + 48, v.ownerHost());
    m.set(JAVA_BYTE, at + 72, uint8(v.bClientType()));
    m.set(JAVA_BYTE, at + 73, uint8(v.addressState()));
    m.set(JAVA_INT_UNALIGNED, at + 76, v.status());
    date(at + 80, v.probationEnds());
    m.set(JAVA_INT_UNALIGNED, at + 88, v.quarantineCapable());
    m.set(JAVA_INT_UNALIGNED, at + 92, uint32(v.sentPotExpTime()));
    m.set(JAVA_INT_UNALIGNED, at + 96, uint32(v.ackPotExpTime()));
    m.set(JAVA_INT_UNALIGNED, at + 100, uint32(v.recvPotExpTime()));
    m.set(JAVA_INT_UNALIGNED, at + 104, uint32(v.startTime()));
    m.set(JAVA_INT_UNALIGNED, at + 108, uint32(v.cltLastTransTime()));
    m.set(JAVA_INT_UNALIGNED, at + 112, uint32(v.lastBndUpdTime()));
    m.set(JAVA_INT_UNALIGNED, at + 116, uint32(v.bndMsgStatus()));
    m.set(JAVA_LONG_UNALIGNED, at + 120, string(v.policyName()));
    m.set(JAVA_BYTE, at + 128, uint8(v.flags()));
  }

  private void binaryData(long at, DhcpBinaryData v) {
    byte[] data = Trusted.data(v);
    m.set(JAVA_INT_UNALIGNED, at, data == null ? 0 : data.length);
    if (data != null) {
      m.set(JAVA_LONG_UNALIGNED, at + 8, bytes(data));
    }
  }

  private void date(long at, DateTime v) {
    m.set(JAVA_INT_UNALIGNED, at, uint32(v.dwLowDateTime()));
    m.set(JAVA_INT_UNALIGNED, at + 4, uint32(v.dwHighDateTime()));
  }

  private void host(long at, DhcpHostInfo v) {
    m.set(JAVA_INT_UNALIGNED, at, uint32(v.ipAddress()));
    m.set(JAVA_LONG_UNALIGNED, at + 8, string(v.netBiosName()));
    m.set(JAVA_LONG_UNALIGNED, at + 16, string(v.hostName()));
  }

  private long bytes(byte[] data) {
    long at = take(data.length);
    MemorySegment.copy(data, 0, m, JAVA_BYTE, at, data.length);
    return m.address() + at;
  }

  private long string(@Nullable String v) {
    if (v == null) {
      return 0;
    }
    long at = take(2 * v.length() + 2);
    for (int i = 0; i < v.length(); i++) {
      m.set(JAVA_SHORT_UNALIGNED, at + 2L * i, (short) v.charAt(i));
    }
    return m.address() + at;
  }
}

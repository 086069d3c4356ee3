package io.github.sizeis.examples.dhcp.bench;

import static io.github.sizeis.examples.dhcp.bench.ClientBytes.uint32;
import static io.github.sizeis.examples.dhcp.bench.ClientBytes.uint8;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.github.sizeis.examples.dhcp.raw.DateTime;
import io.github.sizeis.examples.dhcp.raw.DhcpBinaryData;
import io.github.sizeis.examples.dhcp.raw.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import io.github.sizeis.examples.dhcp.raw.Trusted;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes clients through {@code java.lang.foreign} as a textbook does: a segment for each struct
 * and string.
 */
final class TextbookWriter {

  private final Arena arena;

  private TextbookWriter(Arena arena) {
    this.arena = arena;
  }

  static void write(Dhcpv4FailoverClientInfoArray value, LongConsumer written) {
    try (Arena arena = Arena.ofConfined()) {
      written.accept(new TextbookWriter(arena).array(value).address());
    }
  }

  private MemorySegment array(Dhcpv4FailoverClientInfoArray value) {
    List<@Nullable Dhcpv4FailoverClientInfo> clients = value.clients();
    MemorySegment array = arena.allocate(ClientBytes.ARRAY, 8);
    MemorySegment pointers = arena.allocate(ADDRESS, clients.size());
    array.set(JAVA_INT, 0, clients.size());
    array.set(ADDRESS, 8, pointers);
    for (int i = 0; i < clients.size(); i++) {
      MemorySegment client = arena.allocate(ClientBytes.CLIENT, 8);
      pointers.setAtIndex(ADDRESS, i, client);
      client(client, clients.get(i));
    }
    return array;
  }

  private void client(MemorySegment m, Dhcpv4FailoverClientInfo v) {
    m.set(JAVA_INT, 0, uint32(v.clientIpAddress()));
    m.set(JAVA_INT, 4, uint32(v.subnetMask()));
    binaryData(m, 8, v.clientHardwareAddress());
    m.set(ADDRESS, 24, string(v.clientName()));
    m.set(ADDRESS, 32, string(v.clientComment()));
    date(m, 40, v.clientLeaseExpires());
    host(m, 48, v.ownerHost());
    m.set(JAVA_BYTE, 72, uint8(v.bClientType()));
    m.set(JAVA_BYTE, 73, uint8(v.addressState()));
    m.set(JAVA_INT, 76, v.status());
    date(m, 80, v.probationEnds());
    m.set(JAVA_INT, 88, v.quarantineCapable());
    m.set(JAVA_INT, 92, uint32(v.sentPotExpTime()));
    m.set(JAVA_INT, 96, uint32(v.ackPotExpTime()));
    m.set(JAVA_INT, 100, uint32(v.recvPotExpTime()));
    m.set(JAVA_INT, 104, uint32(v.startTime()));
    m.set(JAVA_INT, 108, uint32(v.cltLastTransTime()));
    m.set(JAVA_INT, 112, uint32(v.lastBndUpdTime()));
    m.set(JAVA_INT, 116, uint32(v.bndMsgStatus()));
    m.set(ADDRESS, 120, string(v.policyName()));
    m.set(JAVA_BYTE, 128, uint8(v.flags()));
  }

  private void binaryData(MemorySegment m, long at, DhcpBinaryData v) {
    byte[] data = Trusted.data(v);
    m.set(JAVA_INT, at, data == null ? 0 : data.length);
    if (data != null) {
      m.set(ADDRESS, at + 8, bytes(data));
    }
  }

  private void date(MemorySegment m, long at, DateTime v) {
    m.set(JAVA_INT, at, uint32(v.dwLowDateTime()));
    m.set(JAVA_INT, at + 4, uint32(v.dwHighDateTime()));
  }

  private void host(MemorySegment m, long at, DhcpHostInfo v) {
    m.set(JAVA_INT, at, uint32(v.ipAddress()));
    m.set(ADDRESS, at + 8, string(v.netBiosName()));
    m.set(ADDRESS, at + 16, string(v.hostName()));
  }

  private MemorySegment bytes(byte[] data) {
    return arena.allocateFrom(JAVA_BYTE, data);
  }

  private MemorySegment string(@Nullable String v) {
    return v == null ? MemorySegment.NULL : arena.allocateFrom(v, StandardCharsets.UTF_16LE);
  }
}

package io.github.sizeis.examples.dhcp.bench;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import com.sun.jna.Pointer;
import io.github.sizeis.examples.dhcp.raw.DateTime;
import io.github.sizeis.examples.dhcp.raw.DhcpBinaryData;
import io.github.sizeis.examples.dhcp.raw.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import io.github.sizeis.examples.dhcp.raw.Trusted;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads clients through {@code java.lang.foreign} as a textbook does: a segment for each struct and
 * string.
 */
final class TextbookReader {

  private TextbookReader() {}

  static Dhcpv4FailoverClientInfoArray read(Pointer pointer) {
    MemorySegment array =
        MemorySegment.ofAddress(Pointer.nativeValue(pointer)).reinterpret(ClientBytes.ARRAY);
    int n = array.get(JAVA_INT, 0);
    MemorySegment clients = array.get(ADDRESS, 8).reinterpret(8L * n);
    List<Dhcpv4FailoverClientInfo> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(client(clients.getAtIndex(ADDRESS, i).reinterpret(ClientBytes.CLIENT)));
    }
    return new Dhcpv4FailoverClientInfoArray(values);
  }

  private static Dhcpv4FailoverClientInfo client(MemorySegment m) {
    return new Dhcpv4FailoverClientInfo(
        Integer.toUnsignedLong(m.get(JAVA_INT, 0)),
        Integer.toUnsignedLong(m.get(JAVA_INT, 4)),
        binaryData(m, 8),
        string(m.get(ADDRESS, 24)),
        string(m.get(ADDRESS, 32)),
        date(m, 40),
        host(m, 48),
        Byte.toUnsignedInt(m.get(JAVA_BYTE, 72)),
        Byte.toUnsignedInt(m.get(JAVA_BYTE, 73)),
        m.get(JAVA_INT, 76),
        date(m, 80),
        m.get(JAVA_INT, 88),
        Integer.toUnsignedLong(m.get(JAVA_INT, 92)),
        Integer.toUnsignedLong(m.get(JAVA_INT, 96)),
        Integer.toUnsignedLong(m.get(JAVA_INT, 100)),
        Integer.toUnsignedLong(m.get(JAVA_INT, 104)),
        Integer.toUnsignedLong(m.get(JAVA_INT, 108)),
        Integer.toUnsignedLong(m.get(JAVA_INT, 112)),
        Integer.toUnsignedLong(m.get(JAVA_INT, 116)),
        string(m.get(ADDRESS, 120)),
        Byte.toUnsignedInt(m.get(JAVA_BYTE, 128)));
  }

  private static DateTime date(MemorySegment m, long at) {
    return new DateTime(
        Integer.toUnsignedLong(m.get(JAVA_INT, at)),
        Integer.toUnsignedLong(m.get(JAVA_INT, at + 4)));
  }

  private static DhcpHostInfo host(MemorySegment m, long at) {
    return new DhcpHostInfo(
        Integer.toUnsignedLong(m.get(JAVA_INT, at)),
        string(m.get(ADDRESS, at + 8)),
        string(m.get(ADDRESS, at + 16)));
  }

  private static DhcpBinaryData binaryData(MemorySegment m, long at) {
    MemorySegment data = m.get(ADDRESS, at + 8);
    return Trusted.binaryData(
        data.address() == 0 ? null : data.reinterpret(m.get(JAVA_INT, at)).toArray(JAVA_BYTE));
  }

  private static @Nullable String string(MemorySegment pointer) {
    return pointer.address() == 0
        ? null
        : pointer.reinterpret(Long.MAX_VALUE).getString(0, StandardCharsets.UTF_16LE);
  }
}

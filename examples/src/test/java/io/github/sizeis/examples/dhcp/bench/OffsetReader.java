package io.github.sizeis.examples.dhcp.bench;

import com.sun.jna.Pointer;
import io.github.sizeis.examples.bench.JnaMemory;
import io.github.sizeis.examples.dhcp.raw.DateTime;
import io.github.sizeis.examples.dhcp.raw.DhcpBinaryData;
import io.github.sizeis.examples.dhcp.raw.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import io.github.sizeis.examples.dhcp.raw.Trusted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads clients through the getters of JNA's pointers, at offsets. */
final class OffsetReader {

  private OffsetReader() {}

  static Dhcpv4FailoverClientInfoArray read(Pointer array) {
    int n = array.getInt(0);
    Pointer clients = array.getPointer(8);
    List<Dhcpv4FailoverClientInfo> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(client(clients.getPointer(8L * i)));
    }
    return new Dhcpv4FailoverClientInfoArray(values);
  }

  private static Dhcpv4FailoverClientInfo client(Pointer p) {
    return new Dhcpv4FailoverClientInfo(
        Integer.toUnsignedLong(p.getInt(0)),
        Integer.toUnsignedLong(p.getInt(4)),
        binaryData(p, 8),
        string(p.getPointer(24)),
        string(p.getPointer(32)),
        date(p, 40),
        host(p, 48),
        Byte.toUnsignedInt(p.getByte(72)),
        Byte.toUnsignedInt(p.getByte(73)),
        p.getInt(76),
        date(p, 80),
        p.getInt(88),
        Integer.toUnsignedLong(p.getInt(92)),
        Integer.toUnsignedLong(p.getInt(96)),
        Integer.toUnsignedLong(p.getInt(100)),
        Integer.toUnsignedLong(p.getInt(104)),
        Integer.toUnsignedLong(p.getInt(108)),
        Integer.toUnsignedLong(p.getInt(112)),
        Integer.toUnsignedLong(p.getInt(116)),
        string(p.getPointer(120)),
        Byte.toUnsignedInt(p.getByte(128)));
  }

  private static DateTime date(Pointer p, long at) {
    return new DateTime(
        Integer.toUnsignedLong(p.getInt(at)), Integer.toUnsignedLong(p.getInt(at + 4)));
  }

  private static DhcpHostInfo host(Pointer p, long at) {
    return new DhcpHostInfo(
        Integer.toUnsignedLong(p.getInt(at)),
        string(p.getPointer(at + 8)),
        string(p.getPointer(at + 16)));
  }

  private static DhcpBinaryData binaryData(Pointer p, long at) {
    Pointer data = p.getPointer(at + 8);
    return Trusted.binaryData(data == null ? null : data.getByteArray(0, p.getInt(at)));
  }

  private static @Nullable String string(@Nullable Pointer pointer) {
    return JnaMemory.wide(pointer);
  }
}

package io.github.sizeis.examples.dhcp.bench;

import com.sun.jna.Pointer;
import io.github.sizeis.examples.bench.NativeWindow;
import io.github.sizeis.examples.dhcp.raw.DateTime;
import io.github.sizeis.examples.dhcp.raw.DhcpBinaryData;
import io.github.sizeis.examples.dhcp.raw.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import io.github.sizeis.examples.dhcp.raw.Trusted;
import io.github.sizeis.internal.Values;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Reads clients through windows; in large arrays it touches those some way ahead. */
final class WindowReader {

  private WindowReader() {}

  private static final int AHEAD = 16;

  /** Below, whatever is read is in a cache of the processor, or is fetched soon enough. */
  private static final int LARGE = 10_000;

  /** Keeps the compiler from leaving out what nothing else needs. */
  static int touched;

  static Dhcpv4FailoverClientInfoArray read(Pointer pointer) {
    long array = Pointer.nativeValue(pointer);
    ByteBuffer m = NativeWindow.at(array);
    int at = NativeWindow.position(array);
    int n = m.getInt(at);
    long clients = m.getLong(at + 8);
    Object[] values = new Object[n];
    m = NativeWindow.at(clients);
    at = NativeWindow.position(clients);
    int ahead = n < LARGE ? n : AHEAD;
    int sum = 0;
    for (int i = 0; i < n; i++) {
      if (i < n - ahead) {
        long later = m.getLong(at + 8 * (i + ahead));
        sum += NativeWindow.at(later).get(NativeWindow.position(later));
      }
      long client = m.getLong(at + 8 * i);
      values[i] = client(NativeWindow.at(client), NativeWindow.position(client));
    }
    touched = sum;
    return new Dhcpv4FailoverClientInfoArray(Values.list(values));
  }

  private static Dhcpv4FailoverClientInfo client(ByteBuffer m, int at) {
    return new Dhcpv4FailoverClientInfo(
        Integer.toUnsignedLong(m.getInt(at)),
        Integer.toUnsignedLong(m.getInt(at + 4)),
        binaryData(m, at + 8),
        string(m.getLong(at + 24)),
        string(m.getLong(at + 32)),
        date(m, at + 40),
        host(m, at + 48),
        Byte.toUnsignedInt(m.get(at + 72)),
        Byte.toUnsignedInt(m.get(at + 73)),
        m.getInt(at + 76),
        date(m, at + 80),
        m.getInt(at + 88),
        Integer.toUnsignedLong(m.getInt(at + 92)),
        Integer.toUnsignedLong(m.getInt(at + 96)),
        Integer.toUnsignedLong(m.getInt(at + 100)),
        Integer.toUnsignedLong(m.getInt(at + 104)),
        Integer.toUnsignedLong(m.getInt(at + 108)),
        Integer.toUnsignedLong(m.getInt(at + 112)),
        Integer.toUnsignedLong(m.getInt(at + 116)),
        string(m.getLong(at + 120)),
        Byte.toUnsignedInt(m.get(at + 128)));
  }

  private static DateTime date(ByteBuffer m, int at) {
    return new DateTime(
        Integer.toUnsignedLong(m.getInt(at)), Integer.toUnsignedLong(m.getInt(at + 4)));
  }

  private static DhcpHostInfo host(ByteBuffer m, int at) {
    return new DhcpHostInfo(
        Integer.toUnsignedLong(m.getInt(at)),
        string(m.getLong(at + 8)),
        string(m.getLong(at + 16)));
  }

  private static DhcpBinaryData binaryData(ByteBuffer m, int at) {
    return Trusted.binaryData(bytes(m.getLong(at + 8), m.getInt(at)));
  }

  private static byte @Nullable [] bytes(long address, int n) {
    if (address == 0) {
      return null;
    }
    ByteBuffer m = NativeWindow.at(address);
    int at = NativeWindow.position(address);
    byte[] bytes = new byte[n];
    for (int i = 0; i < n; i++) {
      bytes[i] = m.get(at + i);
    }
    return bytes;
  }

  private static @Nullable String string(long address) {
    return address == 0 ? null : NativeWindow.wide(address);
  }
}

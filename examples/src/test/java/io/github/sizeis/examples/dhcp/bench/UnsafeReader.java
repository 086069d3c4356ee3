package io.github.sizeis.examples.dhcp.bench;

import com.sun.jna.Pointer;
import io.github.sizeis.examples.bench.NativeWindow;
import io.github.sizeis.examples.bench.RawAccess;
import io.github.sizeis.examples.dhcp.raw.DateTime;
import io.github.sizeis.examples.dhcp.raw.DhcpBinaryData;
import io.github.sizeis.examples.dhcp.raw.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import io.github.sizeis.examples.dhcp.raw.Trusted;
import io.github.sizeis.internal.Values;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads clients through {@code sun.misc.Unsafe}. */
final class UnsafeReader {

  private UnsafeReader() {}

  private static final long NOT_LATIN_1 = 0xFF00FF00FF00FF00L;
  private static final byte[] LATIN_1 = new byte[2048];

  static Dhcpv4FailoverClientInfoArray read(Pointer pointer) {
    long array = Pointer.nativeValue(pointer);
    int n = RawAccess.getInt(array);
    long clients = RawAccess.getLong(array + 8);
    Object[] values = new Object[n];
    for (int i = 0; i < n; i++) {
      values[i] = client(RawAccess.getLong(clients + 8L * i));
    }
    return new Dhcpv4FailoverClientInfoArray(Values.list(values));
  }

  private static Dhcpv4FailoverClientInfo client(long at) {
    return new Dhcpv4FailoverClientInfo(
        Integer.toUnsignedLong(RawAccess.getInt(at)),
        Integer.toUnsignedLong(RawAccess.getInt(at + 4)),
        binaryData(at + 8),
        string(RawAccess.getLong(at + 24)),
        string(RawAccess.getLong(at + 32)),
        date(at + 40),
        host(at + 48),
        Byte.toUnsignedInt(RawAccess.getByte(at + 72)),
        Byte.toUnsignedInt(RawAccess.getByte(at + 73)),
        RawAccess.getInt(at + 76),
        date(at + 80),
        RawAccess.getInt(at + 88),
        Integer.toUnsignedLong(RawAccess.getInt(at + 92)),
        Integer.toUnsignedLong(RawAccess.getInt(at + 96)),
        Integer.toUnsignedLong(RawAccess.getInt(at + 100)),
        Integer.toUnsignedLong(RawAccess.getInt(at + 104)),
        Integer.toUnsignedLong(RawAccess.getInt(at + 108)),
        Integer.toUnsignedLong(RawAccess.getInt(at + 112)),
        Integer.toUnsignedLong(RawAccess.getInt(at + 116)),
        string(RawAccess.getLong(at + 120)),
        Byte.toUnsignedInt(RawAccess.getByte(at + 128)));
  }

  private static DateTime date(long at) {
    return new DateTime(
        Integer.toUnsignedLong(RawAccess.getInt(at)),
        Integer.toUnsignedLong(RawAccess.getInt(at + 4)));
  }

  private static DhcpHostInfo host(long at) {
    return new DhcpHostInfo(
        Integer.toUnsignedLong(RawAccess.getInt(at)),
        string(RawAccess.getLong(at + 8)),
        string(RawAccess.getLong(at + 16)));
  }

  private static DhcpBinaryData binaryData(long at) {
    return Trusted.binaryData(bytes(RawAccess.getLong(at + 8), RawAccess.getInt(at)));
  }

  private static byte @Nullable [] bytes(long address, int n) {
    if (address == 0) {
      return null;
    }
    byte[] bytes = new byte[n];
    for (int i = 0; i < n; i++) {
      bytes[i] = RawAccess.getByte(address + i);
    }
    return bytes;
  }

  private static @Nullable String string(long address) {
    if (address == 0) {
      return null;
    }
    byte[] latin1 = LATIN_1;
    long last = (address | 4095) - 7;
    int n = 0;
    for (long p = address; p <= last && n < latin1.length - 4; p += 8) {
      long word = RawAccess.getLong(p);
      long zeros = NativeWindow.zeroUnits(word);
      if (((word & NOT_LATIN_1) | zeros) != 0) {
        int units = Long.numberOfTrailingZeros(zeros) >>> 4;
        if (zeros == 0 || (word & NOT_LATIN_1 & ((1L << (units << 4)) - 1)) != 0) {
          break;
        }
        pack(word, n);
        return new String(latin1, 0, n + units, StandardCharsets.ISO_8859_1);
      }
      pack(word, n);
      n += 4;
    }
    return units(address, n);
  }

  private static void pack(long word, int n) {
    LATIN_1[n + 3] = (byte) (word >>> 48);
    LATIN_1[n] = (byte) word;
    LATIN_1[n + 1] = (byte) (word >>> 16);
    LATIN_1[n + 2] = (byte) (word >>> 32);
  }

  private static String units(long address, int seen) {
    int n = seen;
    while (RawAccess.getShort(address + 2L * n) != 0) {
      n++;
    }
    char[] units = new char[n];
    for (int i = 0; i < n; i++) {
      units[i] = (char) RawAccess.getShort(address + 2L * i);
    }
    return new String(units);
  }
}

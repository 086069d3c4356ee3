package io.github.sizeis.examples.bench;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A gigabyte of memory and the one behind it as a buffer, by which memory is read and written
 * without a call into C. Strings are for one thread.
 */
public final class NativeWindow {

  private static final int LOG_2 = 6;
  private static final Entry[] CACHE = new Entry[1 << LOG_2];
  private static final boolean LITTLE = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
  private static final long ONES = 0x0001000100010001L;
  private static final long HIGHS = 0x8000800080008000L;
  private static final long NOT_LATIN_1 = 0xFF00FF00FF00FF00L;
  private static final byte[] LATIN_1 = new byte[2048];

  private record Entry(long key, ByteBuffer buffer) {}

  private NativeWindow() {}

  /** The window that an address lies in. */
  public static ByteBuffer at(long address) {
    long key = address >>> 30;
    int index = (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - LOG_2));
    Entry entry = CACHE[index];
    return entry != null && entry.key == key ? entry.buffer : made(key, index);
  }

  private static ByteBuffer made(long key, int index) {
    ByteBuffer buffer =
        new Pointer(key << 30).getByteBuffer(0, Integer.MAX_VALUE).order(ByteOrder.nativeOrder());
    CACHE[index] = new Entry(key, buffer);
    return buffer;
  }

  /** Where an address lies in its window. */
  public static int position(long address) {
    return (int) address & 0x3FFFFFFF;
  }

  static long address(ByteBuffer memory, int at) {
    return Native.POINTER_SIZE == 8
        ? memory.getLong(at)
        : Integer.toUnsignedLong(memory.getInt(at));
  }

  static void putAddress(ByteBuffer memory, int at, long address) {
    if (Native.POINTER_SIZE == 8) {
      memory.putLong(at, address);
    } else {
      memory.putInt(at, (int) address);
    }
  }

  /** Which units of four are zero: their highest bits; what is above the first is not reliable. */
  public static long zeroUnits(long word) {
    return (word - ONES) & ~word & HIGHS;
  }

  /** Reads a UTF-16 string up to its NUL: four units at a time, while they are Latin-1. */
  public static String wide(long address) {
    ByteBuffer memory = at(address);
    int at = position(address);
    int last = Math.min((at | 4095) - 7, at + 2 * LATIN_1.length - 8);
    int n = 0;
    for (int p = at; LITTLE && p <= last; p += 8) {
      long word = memory.getLong(p);
      long zeros = zeroUnits(word);
      if (((word & NOT_LATIN_1) | zeros) != 0) {
        int units = Long.numberOfTrailingZeros(zeros) >>> 4;
        if (zeros == 0 || (word & NOT_LATIN_1 & ((1L << (units << 4)) - 1)) != 0) {
          break;
        }
        pack(word, n);
        return new String(LATIN_1, 0, n + units, StandardCharsets.ISO_8859_1);
      }
      pack(word, n);
      n += 4;
    }
    while (memory.getChar(at + 2 * n) != 0) {
      n++;
    }
    return wide(memory, at, n);
  }

  private static void pack(long word, int n) {
    LATIN_1[n + 3] = (byte) (word >>> 48);
    LATIN_1[n] = (byte) word;
    LATIN_1[n + 1] = (byte) (word >>> 16);
    LATIN_1[n + 2] = (byte) (word >>> 32);
  }

  /** Reads UTF-16 of a known length. */
  static String wide(ByteBuffer memory, int at, int n) {
    char[] units = new char[n];
    for (int i = 0; i < n; i++) {
      units[i] = memory.getChar(at + 2 * i);
    }
    return new String(units);
  }

  /** Writes UTF-16, without a NUL. */
  public static void putWide(ByteBuffer memory, int at, String text) {
    for (int i = 0; i < text.length(); i++) {
      memory.putChar(at + 2 * i, text.charAt(i));
    }
  }
}

package io.github.sizeis.examples.bench;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A gigabyte of memory and the one behind it as a buffer, by which memory is read and written
 * without a call into C. For one thread.
 */
final class NativeWindow {

  private static long key = -1;
  private static ByteBuffer buffer = ByteBuffer.allocate(0);

  private NativeWindow() {}

  static ByteBuffer at(long address) {
    long wanted = address >>> 30;
    if (wanted != key) {
      buffer =
          new Pointer(wanted << 30)
              .getByteBuffer(0, Integer.MAX_VALUE)
              .order(ByteOrder.nativeOrder());
      key = wanted;
    }
    return buffer;
  }

  /** Where an address lies in its window. */
  static int position(long address) {
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

  /** Reads a UTF-16 string up to its NUL. */
  static String wide(long address) {
    ByteBuffer memory = at(address);
    int at = position(address);
    int n = 0;
    while (memory.getChar(at + 2 * n) != 0) {
      n++;
    }
    return wide(memory, at, n);
  }

  /** Reads UTF-16 of a known length. */
  static String wide(ByteBuffer memory, int at, int n) {
    char[] units = new char[n];
    for (int i = 0; i < n; i++) {
      units[i] = memory.getChar(at + 2 * i);
    }
    return new String(units);
  }

  static void putWide(ByteBuffer memory, int at, String text) {
    for (int i = 0; i < text.length(); i++) {
      memory.putChar(at + 2 * i, text.charAt(i));
    }
  }
}

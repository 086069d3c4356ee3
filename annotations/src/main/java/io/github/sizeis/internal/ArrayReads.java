package io.github.sizeis.internal;

import io.github.sizeis.internal.jna.RawMemory;

/**
 * Arrays behind pointers, as a reader reads them. What is longer than a few elements is copied by
 * JNA in one go, without an object besides the array.
 */
final class ArrayReads {

  private static final byte[] NO_BYTES = new byte[0];
  private static final short[] NO_SHORTS = new short[0];
  private static final char[] NO_CHARS = new char[0];
  private static final int[] NO_INTS = new int[0];
  private static final long[] NO_LONGS = new long[0];
  private static final float[] NO_FLOATS = new float[0];
  private static final double[] NO_DOUBLES = new double[0];

  private ArrayReads() {}

  /**
   * Whether JNA copies an array. Not one that is not aligned to its elements: HotSpot for i386
   * loses bytes of those.
   */
  private static boolean isCopied(View view, long address, long n, int size) {
    return n * size > Bulk.SHORT
        && view.source().image() == null
        && ((address + view.source().shift()) & (size - 1)) == 0;
  }

  static byte[] bytes(View view, long address, int n) {
    if (n == 0) {
      return NO_BYTES;
    }
    byte[] read = new byte[n];
    if (isCopied(view, address, n, 1)) {
      RawMemory.ALL.read(view.claim(address, n), read, 0, n);
    } else {
      Bulk.get(view.open(address, n), view.position(), read, n);
    }
    return read;
  }

  static short[] shorts(View view, long address, int n) {
    if (n == 0) {
      return NO_SHORTS;
    }
    short[] read = new short[n];
    if (isCopied(view, address, n, 2)) {
      RawMemory.ALL.read(view.claim(address, 2L * n), read, 0, n);
    } else {
      Bulk.get(view.open(address, 2L * n), view.position(), read);
    }
    return read;
  }

  /** JNA's own copy of {@code char} would take {@code wchar_t}, which has 4 bytes elsewhere. */
  static char[] chars(View view, long address, int n) {
    if (n == 0) {
      return NO_CHARS;
    }
    char[] read = new char[n];
    Bulk.get(view.open(address, 2L * n), view.position(), read, n);
    return read;
  }

  static int[] ints(View view, long address, int n) {
    if (n == 0) {
      return NO_INTS;
    }
    int[] read = new int[n];
    if (isCopied(view, address, n, 4)) {
      RawMemory.ALL.read(view.claim(address, 4L * n), read, 0, n);
    } else {
      Bulk.get(view.open(address, 4L * n), view.position(), read);
    }
    return read;
  }

  static long[] longs(View view, long address, int n) {
    if (n == 0) {
      return NO_LONGS;
    }
    long[] read = new long[n];
    if (isCopied(view, address, n, 8)) {
      RawMemory.ALL.read(view.claim(address, 8L * n), read, 0, n);
    } else {
      Bulk.get(view.open(address, 8L * n), view.position(), read);
    }
    return read;
  }

  static float[] floats(View view, long address, int n) {
    if (n == 0) {
      return NO_FLOATS;
    }
    float[] read = new float[n];
    if (isCopied(view, address, n, 4)) {
      RawMemory.ALL.read(view.claim(address, 4L * n), read, 0, n);
    } else {
      Bulk.get(view.open(address, 4L * n), view.position(), read);
    }
    return read;
  }

  static double[] doubles(View view, long address, int n) {
    if (n == 0) {
      return NO_DOUBLES;
    }
    double[] read = new double[n];
    if (isCopied(view, address, n, 8)) {
      RawMemory.ALL.read(view.claim(address, 8L * n), read, 0, n);
    } else {
      Bulk.get(view.open(address, 8L * n), view.position(), read);
    }
    return read;
  }
}

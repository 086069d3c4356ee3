package io.github.sizeis.internal;

import java.nio.ByteBuffer;

/**
 * Whole arrays between a buffer and the heap. Short ones go element by element, which needs no
 * object; long ones by block, which is a memory copy.
 */
final class Bulk {

  /** In bytes. */
  static final int SHORT = 64;

  private Bulk() {}

  /** A buffer of its own at a position, as windows are shared and have none. */
  private static ByteBuffer from(ByteBuffer m, int at) {
    ByteBuffer own = m.duplicate().order(m.order());
    own.position(at);
    return own;
  }

  static void get(ByteBuffer m, int at, byte[] v, int n) {
    if (n > SHORT) {
      from(m, at).get(v, 0, n);
      return;
    }
    for (int i = 0; i < n; i++) {
      v[i] = m.get(at + i);
    }
  }

  static void get(ByteBuffer m, int at, short[] v) {
    if (v.length > SHORT / 2) {
      from(m, at).asShortBuffer().get(v);
      return;
    }
    for (int i = 0; i < v.length; i++) {
      v[i] = m.getShort(at + 2 * i);
    }
  }

  static void get(ByteBuffer m, int at, char[] v, int n) {
    if (n > SHORT / 2) {
      from(m, at).asCharBuffer().get(v, 0, n);
      return;
    }
    for (int i = 0; i < n; i++) {
      v[i] = m.getChar(at + 2 * i);
    }
  }

  static void get(ByteBuffer m, int at, int[] v) {
    if (v.length > SHORT / 4) {
      from(m, at).asIntBuffer().get(v);
      return;
    }
    for (int i = 0; i < v.length; i++) {
      v[i] = m.getInt(at + 4 * i);
    }
  }

  static void get(ByteBuffer m, int at, long[] v) {
    if (v.length > SHORT / 8) {
      from(m, at).asLongBuffer().get(v);
      return;
    }
    for (int i = 0; i < v.length; i++) {
      v[i] = m.getLong(at + 8 * i);
    }
  }

  static void get(ByteBuffer m, int at, float[] v) {
    if (v.length > SHORT / 4) {
      from(m, at).asFloatBuffer().get(v);
      return;
    }
    for (int i = 0; i < v.length; i++) {
      v[i] = m.getFloat(at + 4 * i);
    }
  }

  static void get(ByteBuffer m, int at, double[] v) {
    if (v.length > SHORT / 8) {
      from(m, at).asDoubleBuffer().get(v);
      return;
    }
    for (int i = 0; i < v.length; i++) {
      v[i] = m.getDouble(at + 8 * i);
    }
  }

  static void put(ByteBuffer m, int at, byte[] v, int n) {
    if (n > SHORT) {
      from(m, at).put(v, 0, n);
      return;
    }
    for (int i = 0; i < n; i++) {
      m.put(at + i, v[i]);
    }
  }

  static void put(ByteBuffer m, int at, short[] v) {
    if (v.length > SHORT / 2) {
      from(m, at).asShortBuffer().put(v);
      return;
    }
    for (int i = 0; i < v.length; i++) {
      m.putShort(at + 2 * i, v[i]);
    }
  }

  static void put(ByteBuffer m, int at, char[] v, int n) {
    if (n > SHORT / 2) {
      from(m, at).asCharBuffer().put(v, 0, n);
      return;
    }
    for (int i = 0; i < n; i++) {
      m.putChar(at + 2 * i, v[i]);
    }
  }

  static void put(ByteBuffer m, int at, int[] v) {
    if (v.length > SHORT / 4) {
      from(m, at).asIntBuffer().put(v);
      return;
    }
    for (int i = 0; i < v.length; i++) {
      m.putInt(at + 4 * i, v[i]);
    }
  }

  static void put(ByteBuffer m, int at, long[] v) {
    if (v.length > SHORT / 8) {
      from(m, at).asLongBuffer().put(v);
      return;
    }
    for (int i = 0; i < v.length; i++) {
      m.putLong(at + 8 * i, v[i]);
    }
  }

  static void put(ByteBuffer m, int at, float[] v) {
    if (v.length > SHORT / 4) {
      from(m, at).asFloatBuffer().put(v);
      return;
    }
    for (int i = 0; i < v.length; i++) {
      m.putFloat(at + 4 * i, v[i]);
    }
  }

  static void put(ByteBuffer m, int at, double[] v) {
    if (v.length > SHORT / 8) {
      from(m, at).asDoubleBuffer().put(v);
      return;
    }
    for (int i = 0; i < v.length; i++) {
      m.putDouble(at + 8 * i, v[i]);
    }
  }

  /** Zeros, where an array inside a struct has more room than its value. */
  static void zero(ByteBuffer m, int from, int to) {
    int i = from;
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      m.putLong(i, 0);
    }
    for (; i < to; i++) {
      m.put(i, (byte) 0);
    }
  }
}

package io.github.sizeis.internal;

import java.nio.ByteBuffer;

/** What ends an array: a number of 1, 2, 4 or 8 bytes, or an element of any size that is zero. */
final class Sentinel {
  private final int size;
  private final long value;

  /**
   * Makes one.
   *
   * @param size the bytes of an element
   * @param value the number; as many of its bits count as an element has; 0 for other sizes
   */
  Sentinel(int size, long value) {
    this.size = size;
    this.value = value;
  }

  /** Finds the sentinel among the elements from a position on; -1 when it is not there. */
  int find(ByteBuffer m, int at, int end) {
    for (int p = at; p <= end - size; p += size) {
      if (isAt(m, p)) {
        return p;
      }
    }
    return -1;
  }

  boolean isAt(ByteBuffer m, int at) {
    switch (size) {
      case 1:
        return m.get(at) == (byte) value;
      case 2:
        return m.getShort(at) == (short) value;
      case 4:
        return m.getInt(at) == (int) value;
      case 8:
        return m.getLong(at) == value;
      default:
        return isZero(m, at);
    }
  }

  private boolean isZero(ByteBuffer m, int at) {
    for (int i = 0; i < size; i++) {
      if (m.get(at + i) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Writes the sentinel to memory that is zero. */
  void put(ByteBuffer m, int at) {
    switch (size) {
      case 1:
        m.put(at, (byte) value);
        break;
      case 2:
        m.putShort(at, (short) value);
        break;
      case 4:
        m.putInt(at, (int) value);
        break;
      case 8:
        m.putLong(at, value);
        break;
      default:
        // it is zero
    }
  }
}

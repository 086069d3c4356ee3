package io.github.sizeis.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Stores the units of strings eight bytes at a time. The last eight overlap those before them, so
 * that no end is left to be stored unit by unit.
 */
final class StringUnits {

  /** What no character of ASCII has a bit of. */
  private static final int NOT_ASCII = ~0x7F;

  private StringUnits() {}

  /**
   * Writes UTF-16 in the buffer's order.
   *
   * @param m the memory
   * @param at the position of the first unit
   * @param v the string, for which there is room
   * @return whether one of its units is zero
   */
  static boolean putWide(ByteBuffer m, int at, String v) {
    int n = v.length();
    if (n < 4 || m.order() != ByteOrder.LITTLE_ENDIAN) {
      return putEach(m, at, v);
    }
    int last = n - 4;
    long zeros = 0;
    for (int i = 0; i < last; i += 4) {
      long word = four(v, i);
      zeros |= Terminators.zeroUnits(word);
      m.putLong(at + 2 * i, word);
    }
    long word = four(v, last);
    m.putLong(at + 2 * last, word);
    return (zeros | Terminators.zeroUnits(word)) != 0;
  }

  private static boolean putEach(ByteBuffer m, int at, String v) {
    boolean zero = false;
    for (int i = 0; i < v.length(); i++) {
      char unit = v.charAt(i);
      zero |= unit == 0;
      m.putChar(at + 2 * i, unit);
    }
    return zero;
  }

  private static long four(String v, int i) {
    return v.charAt(i)
        | (long) v.charAt(i + 1) << 16
        | (long) v.charAt(i + 2) << 32
        | (long) v.charAt(i + 3) << 48;
  }

  /**
   * Writes a byte for each character.
   *
   * @param m the memory
   * @param at the position of the first byte
   * @param v the string, for which there is room
   * @return whether it is ASCII without NUL; otherwise what was written means nothing
   */
  static boolean putAscii(ByteBuffer m, int at, String v) {
    int n = v.length();
    if (n < 8 || m.order() != ByteOrder.LITTLE_ENDIAN) {
      return putEachByte(m, at, v);
    }
    int last = n - 8;
    int i = 0;
    while (true) {
      int a = v.charAt(i);
      int b = v.charAt(i + 1);
      int c = v.charAt(i + 2);
      int d = v.charAt(i + 3);
      int e = v.charAt(i + 4);
      int f = v.charAt(i + 5);
      int g = v.charAt(i + 6);
      int h = v.charAt(i + 7);
      long word =
          (a | b << 8 | c << 16 | (long) d << 24) | (e | f << 8 | g << 16 | (long) h << 24) << 32;
      if (((a | b | c | d | e | f | g | h) & NOT_ASCII) != 0 || Terminators.zeroBytes(word) != 0) {
        return false;
      }
      m.putLong(at + i, word);
      if (i == last) {
        return true;
      }
      i = Math.min(i + 8, last);
    }
  }

  private static boolean putEachByte(ByteBuffer m, int at, String v) {
    int bad = 0;
    for (int i = 0; i < v.length(); i++) {
      char c = v.charAt(i);
      bad |= c | (c - 1);
      m.put(at + i, (byte) c);
    }
    return (bad & NOT_ASCII) == 0;
  }

  /** Whether a string is ASCII without NUL, so that its units are its bytes. */
  static boolean areAscii(String v) {
    int bad = 0;
    for (int i = 0; i < v.length(); i++) {
      char c = v.charAt(i);
      bad |= c | (c - 1);
    }
    return (bad & NOT_ASCII) == 0;
  }
}

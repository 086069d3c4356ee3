package io.github.sizeis.internal;

import java.nio.ByteBuffer;

/**
 * Where strings end. Eight bytes are looked at together where they lie in one page, so that nothing
 * behind a string is touched that might not be there.
 */
final class Terminators {

  static final long BYTE_ONES = 0x0101010101010101L;
  static final long BYTE_HIGHS = 0x8080808080808080L;
  static final long UNIT_ONES = 0x0001000100010001L;
  static final long UNIT_HIGHS = 0x8000800080008000L;

  private Terminators() {}

  /** Whether 8 bytes from a position of a window, or of any buffer, lie in one page. */
  static boolean inOnePage(int at) {
    return (at & 4095) <= 4088;
  }

  /** Has a bit set where one of eight bytes is 0; the lowest one that is set is exact. */
  static long zeroBytes(long eight) {
    return (eight - BYTE_ONES) & ~eight & BYTE_HIGHS;
  }

  /** Has a bit set where one of four units is 0; the lowest one that is set is exact. */
  static long zeroUnits(long four) {
    return (four - UNIT_ONES) & ~four & UNIT_HIGHS;
  }

  /**
   * Finds a NUL.
   *
   * @param m the memory
   * @param at the first unit
   * @param end where to stop
   * @param unit the bytes of a unit: 1, 2 or 4
   * @return the position of the NUL; -1 when there is none before {@code end}
   */
  static int find(ByteBuffer m, int at, int end, int unit) {
    int p = at;
    while (p <= end - unit) {
      if (unit < 4 && p <= end - 8 && inOnePage(p)) {
        long word = m.getLong(p);
        if ((unit == 1 ? zeroBytes(word) : zeroUnits(word)) == 0) {
          p += 8;
          continue;
        }
      }
      if (isZero(m, p, unit)) {
        return p;
      }
      p += unit;
    }
    return -1;
  }

  private static boolean isZero(ByteBuffer m, int at, int unit) {
    if (unit == 1) {
      return m.get(at) == 0;
    }
    return unit == 2 ? m.getChar(at) == 0 : m.getInt(at) == 0;
  }
}

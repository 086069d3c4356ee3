package io.github.sizeis.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes strings through arrays that a thread keeps, so that a string costs itself and nothing
 * else.
 *
 * <p>Most strings are Latin-1. They are packed to one byte a unit while they are searched for their
 * end, four units at a time; the first unit that is not Latin-1 sends the string the longer way.
 */
final class Scratch {

  /** Longer strings take arrays of their own. */
  private static final int UNITS = 2048;

  private static final long NOT_LATIN_1 = 0xFF00FF00FF00FF00L;

  private final byte[] bytes = new byte[UNITS];
  private final ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  private char @Nullable [] chars;
  private int used;

  /** How many bytes of memory the last string took, its NUL left out. */
  int used() {
    return used;
  }

  /**
   * Decodes UTF-16 in the buffer's order, lone surrogates and all.
   *
   * @param m the memory
   * @param at the first unit
   * @param end where to stop
   * @param mayFill whether a string may reach to {@code end} without a NUL
   * @return the string; null when it has no NUL and needs one
   */
  @Nullable String wide(ByteBuffer m, int at, int end, boolean mayFill) {
    boolean little = m.order() == ByteOrder.LITTLE_ENDIAN;
    int stop = end - at > 2 * UNITS ? at + 2 * UNITS : end;
    int n = 0;
    int p = at;
    while (p <= stop - 2) {
      if (little && p <= stop - 8 && Terminators.inOnePage(p)) {
        long word = m.getLong(p);
        long zeros = Terminators.zeroUnits(word);
        if (zeros != 0) {
          int units = Long.numberOfTrailingZeros(zeros) >>> 4;
          word &= (1L << (units << 4)) - 1;
          if ((word & NOT_LATIN_1) != 0) {
            break;
          }
          words.putInt(n, packed(word));
          return latin1(n + units, 2);
        }
        if ((word & NOT_LATIN_1) != 0) {
          break;
        }
        words.putInt(n, packed(word));
        n += 4;
        p += 8;
        continue;
      }
      char unit = m.getChar(p);
      if (unit == 0) {
        return latin1(n, 2);
      }
      if (unit > 0xFF) {
        break;
      }
      bytes[n++] = (byte) unit;
      p += 2;
    }
    return wideFrom(m, at, p, end, mayFill);
  }

  /** Four units to four bytes. */
  private static int packed(long units) {
    long pairs = (units | (units >>> 8)) & 0x0000FFFF0000FFFFL;
    return (int) (pairs | (pairs >>> 16));
  }

  private @Nullable String wideFrom(ByteBuffer m, int at, int seen, int end, boolean mayFill) {
    int nul = Terminators.find(m, seen, end, 2);
    if (nul < 0) {
      if (!mayFill) {
        return null;
      }
      nul = end - (end - at) % 2;
    }
    int n = (nul - at) / 2;
    used = 2 * n;
    char[] units = n <= UNITS ? chars() : new char[n];
    Bulk.get(m, at, units, n);
    return new String(units, 0, n);
  }

  /** Room for a string's units on their way to memory. */
  char[] chars() {
    char[] kept = chars;
    if (kept == null) {
      kept = new char[UNITS];
      chars = kept;
    }
    return kept;
  }

  /**
   * Decodes bytes strictly.
   *
   * @param m the memory
   * @param at the first byte
   * @param end where to stop
   * @param encoding what the bytes mean
   * @param mayFill whether a string may reach to {@code end} without a NUL
   * @param field who to blame
   * @return the string; null when it has no NUL and needs one
   */
  @Nullable String text(
      ByteBuffer m, int at, int end, Encoding encoding, boolean mayFill, String field) {
    int p = at;
    if (encoding.isAscii()) {
      p = ascii(m, at, end);
      if (p < 0) {
        return latin1(~p, 1);
      }
    }
    int nul = Terminators.find(m, p, end, encoding.unit());
    if (nul < 0) {
      if (!mayFill) {
        return null;
      }
      nul = end - (end - at) % encoding.unit();
    }
    used = nul - at;
    byte[] raw = used <= UNITS ? bytes : new byte[used];
    Bulk.get(m, at, raw, used);
    return encoding.decode(raw, used, field);
  }

  /** The position of what is not ASCII; or, when the string ended before that, ~its length. */
  private int ascii(ByteBuffer m, int at, int end) {
    boolean little = m.order() == ByteOrder.LITTLE_ENDIAN;
    int stop = end - at > UNITS ? at + UNITS : end;
    int p = at;
    while (p < stop) {
      if (little && p <= stop - 8 && Terminators.inOnePage(p)) {
        long word = m.getLong(p);
        long zeros = Terminators.zeroBytes(word);
        if (zeros != 0) {
          int n = Long.numberOfTrailingZeros(zeros) >>> 3;
          word &= (1L << (n << 3)) - 1;
          words.putLong(p - at, word);
          return (word & Terminators.BYTE_HIGHS) == 0 ? ~(p - at + n) : p;
        }
        if ((word & Terminators.BYTE_HIGHS) != 0) {
          return p;
        }
        words.putLong(p - at, word);
        p += 8;
        continue;
      }
      byte unit = m.get(p);
      if (unit <= 0) {
        return unit == 0 ? ~(p - at) : p;
      }
      bytes[p - at] = unit;
      p++;
    }
    return p;
  }

  private String latin1(int n, int unit) {
    used = n * unit;
    return n == 0 ? "" : new String(bytes, 0, n, StandardCharsets.ISO_8859_1);
  }
}

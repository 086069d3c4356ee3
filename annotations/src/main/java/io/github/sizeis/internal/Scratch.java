package io.github.sizeis.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Decodes strings through arrays that a thread keeps, so that a string costs itself and nothing
 * else.
 *
 * <p>Most strings are Latin-1. They are packed to one byte a unit while they are searched for their
 * end, eight units at a time; the first unit that is not Latin-1 sends the string the longer way.
 */
final class Scratch {

  /** Longer strings take arrays of their own. */
  private static final int UNITS = 2048;

  private static final int PAGE = 4096;

  private static final long NOT_LATIN_1 = 0xFF00FF00FF00FF00L;

  private final byte[] bytes = new byte[UNITS];
  private final ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  private char @Nullable [] chars;
  private int used;

  /** How many bytes the last text had, its NUL left out. */
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
    int n = 0;
    int last = lastWord(m, at, end) - Long.BYTES;
    for (int p = at; p <= last; p += 2 * Long.BYTES) {
      long first = m.getLong(p);
      long second = m.getLong(p + Long.BYTES);
      // What is copied soon is stored eight bytes at a time: loads of what smaller stores left
      // wait.
      words.putLong(n, packed(first) | packed(second) << 32);
      long zeros = Terminators.zeroUnits(first);
      if (((first & NOT_LATIN_1) | zeros) != 0) {
        int units = latin1Units(first, zeros);
        return units < 0 ? wideFrom(m, at, p, end, mayFill) : latin1(n + units);
      }
      zeros = Terminators.zeroUnits(second);
      if (((second & NOT_LATIN_1) | zeros) != 0) {
        int units = latin1Units(second, zeros);
        return units < 0 ? wideFrom(m, at, p, end, mayFill) : latin1(n + 4 + units);
      }
      n += 8;
    }
    return wideByUnits(m, at, n, end, mayFill);
  }

  /** How many units of a word stand before its zero; -1 if one is not Latin-1, or none is zero. */
  private static int latin1Units(long word, long zeros) {
    int units = Long.numberOfTrailingZeros(zeros) >>> 4;
    return zeros == 0 || (word & NOT_LATIN_1 & ((1L << (units << 4)) - 1)) != 0 ? -1 : units;
  }

  /** The low bytes of four units, one beside the other. */
  private static long packed(long word) {
    long pairs = word & 0x00FF00FF00FF00FFL;
    pairs = (pairs | pairs >>> 8) & 0x0000FFFF0000FFFFL;
    return (pairs | pairs >>> 16) & 0xFFFFFFFFL;
  }

  /**
   * Where the last 8 bytes begin that lie in one page with the first, which the scratch has room
   * for; before the first where there are none, or where units stand the other way round in a word.
   */
  private static int lastWord(ByteBuffer m, int at, int end) {
    return m.order() == ByteOrder.LITTLE_ENDIAN
        ? Math.min(end, (at & -PAGE) + PAGE) - Long.BYTES
        : -1;
  }

  /** Goes on at a page's end, or before the end of what may be read. */
  private @Nullable String wideByUnits(ByteBuffer m, int at, int seen, int end, boolean mayFill) {
    int stop = Math.min(UNITS, (end - at) / 2);
    for (int n = seen; n < stop; n++) {
      char unit = m.getChar(at + 2 * n);
      if (unit == 0) {
        return latin1(n);
      }
      if (unit > 0xFF) {
        break;
      }
      bytes[n] = (byte) unit;
    }
    return wideFrom(m, at, at + 2 * seen, end, mayFill);
  }

  private @Nullable String wideFrom(ByteBuffer m, int at, int seen, int end, boolean mayFill) {
    int nul = Terminators.find(m, seen, end, 2);
    if (nul < 0) {
      if (!mayFill) {
        return null;
      }
      nul = end - (end - at) % 2;
    }
    return units(m, at, (nul - at) / 2);
  }

  private char[] chars() {
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
   * @return the string; null when it has no NUL and needs one
   */
  @Nullable String text(ByteBuffer m, int at, int end, StringEncoding encoding, boolean mayFill) {
    int p = at;
    if (encoding.isAscii()) {
      p = ascii(m, at, end);
      if (p < 0) {
        used = ~p;
        return latin1(used);
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
    return encoding.decode(raw, used, m.order());
  }

  /** Reads UTF-16 of a known length, whatever is in it. */
  String wideRun(ByteBuffer m, int at, int n) {
    if (n > UNITS) {
      return units(m, at, n);
    }
    boolean byWords = n >= 4 && m.order() == ByteOrder.LITTLE_ENDIAN;
    boolean packed = byWords ? packWords(m, at, n - 4) : packUnits(m, at, n);
    return packed ? latin1(n) : units(m, at, n);
  }

  /** Packs four units at a time, the last of which may overlap; false if not all are Latin-1. */
  private boolean packWords(ByteBuffer m, int at, int last) {
    byte[] to = bytes;
    long seen = 0;
    for (int i = 0; ; i = Math.min(i + 4, last)) {
      long word = m.getLong(at + 2 * i);
      seen |= word;
      to[i] = (byte) word;
      to[i + 1] = (byte) (word >>> 16);
      to[i + 2] = (byte) (word >>> 32);
      to[i + 3] = (byte) (word >>> 48);
      if (i == last) {
        return (seen & NOT_LATIN_1) == 0;
      }
    }
  }

  private boolean packUnits(ByteBuffer m, int at, int n) {
    int seen = 0;
    for (int i = 0; i < n; i++) {
      char unit = m.getChar(at + 2 * i);
      seen |= unit;
      bytes[i] = (byte) unit;
    }
    return seen <= 0xFF;
  }

  private String units(ByteBuffer m, int at, int n) {
    char[] units = n <= UNITS ? chars() : new char[n];
    Bulk.get(m, at, units, n);
    return new String(units, 0, n);
  }

  /** Decodes bytes of a known number strictly. */
  String textRun(ByteBuffer m, int at, int n, StringEncoding encoding) {
    byte[] raw = n <= UNITS ? bytes : new byte[n];
    Bulk.get(m, at, raw, n);
    return encoding.decode(raw, n, m.order());
  }

  /** The position of what is not ASCII; or, when the string ended before that, ~its length. */
  private int ascii(ByteBuffer m, int at, int end) {
    int p = at;
    int last = Math.min(lastWord(m, at, end), at + UNITS - Long.BYTES);
    while (p <= last) {
      long word = m.getLong(p);
      words.putLong(p - at, word);
      long zeros = Terminators.zeroBytes(word);
      long highs = word & Terminators.BYTE_HIGHS;
      if ((highs | zeros) != 0) {
        int before = Long.numberOfTrailingZeros(zeros) >>> 3;
        if (zeros != 0 && (highs & ((1L << (before << 3)) - 1)) == 0) {
          return ~(p - at + before);
        }
        break;
      }
      p += 8;
    }
    int stop = Math.min(end - at, UNITS);
    for (int n = p - at; n < stop; n++) {
      byte unit = m.get(at + n);
      if (unit <= 0) {
        return unit == 0 ? ~n : at + n;
      }
      bytes[n] = unit;
    }
    return at + stop;
  }

  /** This constructor takes bytes as they are, where others look for their charset first. */
  @SuppressWarnings("deprecation")
  private String latin1(int n) {
    return n == 0 ? "" : new String(bytes, 0, 0, n);
  }
}

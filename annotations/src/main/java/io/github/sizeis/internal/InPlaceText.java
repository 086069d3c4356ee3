package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Strings that lie inside a struct's own bytes, {@code wchar_t x[16]}. For generated code, which
 * has checked that the struct's bytes are there. Positions are absolute.
 */
public final class InPlaceText {

  private InPlaceText() {}

  /**
   * Reads UTF-16 that fills an array or ends with a NUL before its end.
   *
   * @param m the memory
   * @param at the position of the first unit
   * @param units the array's length
   * @return what stands before the first NUL
   */
  public static String wide(ByteBuffer m, int at, int units) {
    return read(PerThread.current().scratch().wide(m, at, at + 2 * units, true));
  }

  /**
   * Reads characters that fill an array or end with a NUL before its end.
   *
   * @param m the memory
   * @param at the position of the first byte
   * @param n the array's length in bytes
   * @param encoding what its bytes mean
   * @param field the C name of the field
   * @return what stands before the first NUL
   */
  public static String text(ByteBuffer m, int at, int n, StringEncoding encoding, String field) {
    if (encoding == StringEncoding.UTF_16) {
      return wide(m, at, n / 2);
    }
    try {
      return read(PerThread.current().scratch().text(m, at, at + n, encoding, true));
    } catch (NativeDataException e) {
      throw e.under(field);
    }
  }

  /**
   * Reads UTF-16 of a known length.
   *
   * @param m the memory
   * @param at the position of the first unit
   * @param n the units
   * @return the string; NULs inside and lone surrogates are kept
   */
  public static String wideRun(ByteBuffer m, int at, int n) {
    return PerThread.current().scratch().wideRun(m, at, n);
  }

  /**
   * Reads a string of a known length.
   *
   * @param m the memory
   * @param at the position of the first unit
   * @param n the units
   * @param encoding what its bytes mean
   * @param field the C name of the field
   * @return the string; NULs inside are kept
   */
  public static String textRun(ByteBuffer m, int at, int n, StringEncoding encoding, String field) {
    try {
      int bytes = Math.multiplyExact(n, encoding.unit());
      return PerThread.current().scratch().textRun(m, at, bytes, encoding);
    } catch (NativeDataException e) {
      throw e.under(field);
    }
  }

  /** Strings that may fill their array always are. */
  private static String read(@Nullable String read) {
    return read == null ? "" : read;
  }

  /**
   * Writes a string into an array of UTF-16 units, with a NUL behind it and zeros in the rest.
   *
   * @param m the memory
   * @param at the position of the first unit
   * @param v the value
   * @param units the array's length
   * @param field the C name of the field
   * @throws NativeDataException when the string does not fit with its NUL, or contains one
   */
  public static void putWide(ByteBuffer m, int at, String v, int units, String field) {
    int n = v.length();
    if (n >= units) {
      throw tooLong(n, 1, units, "units", field);
    }
    int nul = v.indexOf(0);
    if (nul >= 0) {
      throw StringEncoding.embeddedNul(nul, field);
    }
    for (int i = 0; i < n; i++) {
      m.putChar(at + 2 * i, v.charAt(i));
    }
    Bulk.zero(m, at + 2 * n, at + 2 * units);
  }

  /**
   * Writes a string into an array of characters, with a NUL behind it and zeros in the rest.
   *
   * @param m the memory
   * @param at the position of the first byte
   * @param v the value
   * @param n the array's length in bytes
   * @param encoding what its bytes mean
   * @param field the C name of the field
   * @throws NativeDataException when the string does not fit with its NUL, contains one, or has
   *     characters that the encoding does not know
   */
  public static void putText(
      ByteBuffer m, int at, String v, int n, StringEncoding encoding, String field) {
    if (encoding == StringEncoding.UTF_16) {
      putWide(m, at, v, n / 2, field);
      return;
    }
    if (v.length() < n && encoding.isAscii() && StringEncoding.isAscii(v)) {
      for (int i = 0; i < v.length(); i++) {
        m.put(at + i, (byte) v.charAt(i));
      }
      Bulk.zero(m, at + v.length(), at + n);
      return;
    }
    byte[] encoded = encoding.encode(v, field);
    if (encoded.length > n - encoding.unit()) {
      throw tooLong(encoded.length, encoding.unit(), n, "bytes", field);
    }
    Bulk.put(m, at, encoded, encoded.length);
    Bulk.zero(m, at + encoded.length, at + n);
  }

  /**
   * Writes UTF-16 of a known length.
   *
   * @param m the memory
   * @param at the position of the first unit
   * @param v the value, for which there is room
   */
  public static void putWideRun(ByteBuffer m, int at, String v) {
    int n = v.length();
    int i = 0;
    if (m.order() == ByteOrder.LITTLE_ENDIAN) {
      for (; i <= n - 4; i += 4) {
        long word =
            v.charAt(i)
                | ((long) v.charAt(i + 1) << 16)
                | ((long) v.charAt(i + 2) << 32)
                | ((long) v.charAt(i + 3) << 48);
        m.putLong(at + 2 * i, word);
      }
    }
    for (; i < n; i++) {
      m.putChar(at + 2 * i, v.charAt(i));
    }
  }

  /**
   * Writes a string of a known length.
   *
   * @param m the memory
   * @param at the position of the first unit
   * @param v the value
   * @param n its units, as {@link StringEncoding#units} counts them, for which there is room
   * @param encoding what its bytes mean
   * @param field the C name of the field
   */
  public static void putTextRun(
      ByteBuffer m, int at, String v, int n, StringEncoding encoding, String field) {
    byte[] encoded = encoding.encodeRun(v, field);
    InPlaceNumbers.requireLength(encoded.length, n * encoding.unit(), field);
    Bulk.put(m, at, encoded, encoded.length);
  }

  private static NativeDataException tooLong(
      int size, int nul, int room, String unit, String field) {
    return NativeDataException.at(
        field,
        "a string of " + size + " " + unit + " and its NUL of " + nul + " for an array of " + room);
  }
}

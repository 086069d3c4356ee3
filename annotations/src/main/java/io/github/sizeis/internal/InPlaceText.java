package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
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
   * @param in the conversion under way
   * @param m the memory
   * @param at the position of the first unit
   * @param units the array's length
   * @return what stands before the first NUL
   */
  public static String wide(Reader in, ByteBuffer m, int at, int units) {
    return read(in.scratch().wide(m, at, at + 2 * units, true));
  }

  /**
   * Reads characters that fill an array or end with a NUL before its end.
   *
   * @param in the conversion under way
   * @param m the memory
   * @param at the position of the first byte
   * @param n the array's length in bytes
   * @param encoding what its bytes mean
   * @param field the C name of the field
   * @return what stands before the first NUL
   */
  public static String text(
      Reader in, ByteBuffer m, int at, int n, StringEncoding encoding, String field) {
    if (encoding == StringEncoding.UTF_16) {
      return wide(in, m, at, n / 2);
    }
    try {
      return read(in.scratch().text(m, at, at + n, encoding, true));
    } catch (NativeDataException e) {
      throw e.under(field);
    }
  }

  /**
   * Reads UTF-16 of a known length.
   *
   * @param in the conversion under way
   * @param m the memory
   * @param at the position of the first unit
   * @param n the units
   * @return the string; NULs inside and lone surrogates are kept
   */
  public static String wideRun(Reader in, ByteBuffer m, int at, int n) {
    return in.scratch().wideRun(m, at, n);
  }

  /**
   * Reads a string of a known length.
   *
   * @param in the conversion under way
   * @param m the memory
   * @param at the position of the first unit
   * @param n the units
   * @param encoding what its bytes mean
   * @param field the C name of the field
   * @return the string; NULs inside are kept
   */
  public static String textRun(
      Reader in, ByteBuffer m, int at, int n, StringEncoding encoding, String field) {
    try {
      int bytes = Math.multiplyExact(n, encoding.unit());
      return in.scratch().textRun(m, at, bytes, encoding);
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
    if (StringUnits.putWide(m, at, v)) {
      throw StringEncoding.embeddedNul(v.indexOf(0), field);
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
    if (v.length() < n && encoding.isAscii() && StringUnits.putAscii(m, at, v)) {
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
    StringUnits.putWide(m, at, v);
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

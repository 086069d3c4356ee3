package io.github.sizeis.internal;

import io.github.sizeis.internal.jna.Block;
import io.github.sizeis.runtime.NativeDataException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes strings, and what ends by itself. */
abstract class TextWriter extends ArrayWriter {

  TextWriter(Span span, @Nullable Block block, int mostDepth) {
    super(span, block, mostDepth);
  }

  /**
   * Writes a UTF-16 string and its NUL.
   *
   * @param v the string
   * @param field the C name of the field
   * @return its address; 0 for null
   * @throws NativeDataException when the string contains a NUL
   */
  public final long wide(@Nullable String v, String field) {
    return v == null ? 0 : address(span.wide(v, field));
  }

  /**
   * Writes a string and its NUL.
   *
   * @param v the string
   * @param encoding what its bytes will be
   * @param field the C name of the field
   * @return its address; 0 for null
   * @throws NativeDataException when the string contains a NUL, or characters that the encoding
   *     does not know
   */
  public final long text(@Nullable String v, StringEncoding encoding, String field) {
    return v == null ? 0 : address(span.text(v, encoding, field));
  }

  /**
   * Writes UTF-16 that is counted.
   *
   * @param v the string, NULs inside and all
   * @param nullable whether an empty string and null are two things
   * @return its address; 0 for null, and for an empty string unless {@code nullable}
   */
  public final long wideRun(@Nullable String v, boolean nullable) {
    if (v == null || v.isEmpty()) {
      return absent(v == null || !nullable);
    }
    int at = take(2L * v.length());
    InPlaceText.putWideRun(span.buffer, at, v);
    return address(at);
  }

  /**
   * Writes a string that is counted.
   *
   * @param v the string, NULs inside and all
   * @param encoding what its bytes will be
   * @param nullable whether an empty string and null are two things
   * @param field the C name of the field
   * @return its address; 0 for null, and for an empty string unless {@code nullable}
   * @throws NativeDataException when a character does not exist in the encoding
   */
  public final long textRun(
      @Nullable String v, StringEncoding encoding, boolean nullable, String field) {
    if (v == null || v.isEmpty()) {
      return absent(v == null || !nullable);
    }
    byte[] encoded = encoding.encodeRun(v, field);
    int at = take(encoded.length);
    Bulk.put(span.buffer, at, encoded, encoded.length);
    return address(at);
  }

  /**
   * Takes room for an array and its sentinel.
   *
   * @param n the elements before the sentinel
   * @param elementSize the bytes of one
   * @return its position
   */
  public final int terminated(int n, int elementSize) {
    return take((n + 1L) * elementSize);
  }

  /**
   * Ends an array with its sentinel.
   *
   * @param at where the array starts
   * @param n the elements, which are written
   * @param elementSize the bytes of one
   * @param sentinel the number that ends it, for elements of 1, 2, 4 or 8 bytes; others end with
   *     one of zeros
   * @param field the C name of the field
   * @throws NativeDataException when one of the elements would end the array
   */
  public final void end(int at, int n, int elementSize, long sentinel, String field) {
    Sentinel end = new Sentinel(elementSize, sentinel);
    int found = end.find(span.buffer, at, at + n * elementSize);
    if (found >= 0) {
      throw new NativeDataException("it is what ends the array for whoever reads it")
          .under(field, (found - at) / elementSize);
    }
    end.put(span.buffer, at + n * elementSize);
  }

  /**
   * Writes UTF-16 strings one behind the other, and a NUL that ends them.
   *
   * @param v the strings
   * @param field the C name of the field
   * @return their address; 0 for null
   * @throws NativeDataException when a string is empty or contains a NUL
   */
  public final long multiWide(@Nullable List<String> v, String field) {
    return v == null ? 0 : address(span.multiWide(v, field));
  }

  /**
   * Writes strings one behind the other, and a NUL that ends them.
   *
   * @param v the strings
   * @param encoding what their bytes will be
   * @param field the C name of the field
   * @return their address; 0 for null
   * @throws NativeDataException when a string is empty, contains a NUL, or characters that the
   *     encoding does not know
   */
  public final long multiText(@Nullable List<String> v, StringEncoding encoding, String field) {
    return v == null ? 0 : address(span.multiText(v, encoding, field));
  }
}

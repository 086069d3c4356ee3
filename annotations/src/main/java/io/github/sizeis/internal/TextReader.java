package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads strings, and finds the ends of what ends by itself. */
abstract class TextReader extends CountReader {

  private final Scratch scratch;

  /** Of a string, its NUL included. */
  private long mostUnits;

  TextReader(Scratch scratch) {
    this.scratch = scratch;
  }

  @Override
  void begin(Bounds source) {
    super.begin(source);
    mostUnits = source.limits().stringLength() + 1L;
  }

  final Scratch scratch() {
    return scratch;
  }

  /**
   * Reads a UTF-16 string that ends with a NUL.
   *
   * @param address where it lies
   * @param field the C name of the field
   * @return the string; lone surrogates are kept
   */
  public final String wide(long address, String field) {
    String read = wideOrNull(address, field);
    if (read == null) {
      throw NativeDataException.at(field, "NULL pointer");
    }
    return read;
  }

  /**
   * Reads a UTF-16 string that ends with a NUL, if there is one.
   *
   * @param address where it lies
   * @param field the C name of the field
   * @return the string; null for NULL
   */
  public final @Nullable String wideOrNull(long address, String field) {
    return address == 0 ? null : Strings.wide(this, scratch, address, mostUnits, field);
  }

  /**
   * Reads a string that ends with a NUL.
   *
   * @param address where it lies
   * @param encoding what its bytes mean
   * @param field the C name of the field
   * @return the string
   */
  public final String text(long address, StringEncoding encoding, String field) {
    String read = textOrNull(address, encoding, field);
    if (read == null) {
      throw NativeDataException.at(field, "NULL pointer");
    }
    return read;
  }

  /**
   * Reads a string that ends with a NUL, if there is one.
   *
   * @param address where it lies
   * @param encoding what its bytes mean
   * @param field the C name of the field
   * @return the string; null for NULL
   */
  public final @Nullable String textOrNull(long address, StringEncoding encoding, String field) {
    return address == 0 ? null : Strings.text(this, scratch, address, encoding, mostUnits, field);
  }

  /**
   * Reads UTF-16 of a known length.
   *
   * @param address where it lies
   * @param n its units, as {@link #count} gave them
   * @return the string; NULs inside and lone surrogates are kept
   */
  public final String wideRun(long address, int n) {
    return n == 0 ? "" : scratch.wideRun(open(address, 2L * n), position(), n);
  }

  /**
   * Reads a string of a known length.
   *
   * @param address where it lies
   * @param n its units, as {@link #count} gave them
   * @param encoding what its bytes mean
   * @param field the C name of the field
   * @return the string; NULs inside are kept
   */
  public final String textRun(long address, int n, StringEncoding encoding, String field) {
    if (n == 0) {
      return "";
    }
    try {
      int bytes = Math.multiplyExact(n, encoding.unit());
      return scratch.textRun(open(address, bytes), position(), bytes, encoding);
    } catch (NativeDataException e) {
      throw e.under(field);
    }
  }

  /**
   * Counts the elements of an array that ends with a sentinel, without a look at what lies behind
   * it.
   *
   * @param address where the array lies
   * @param elementSize the bytes of one element
   * @param sentinel the number that ends it, for elements of 1, 2, 4 or 8 bytes; others end with
   *     one of zeros
   * @param field the C name of the field
   * @return the elements before the sentinel
   */
  public final int terminated(long address, int elementSize, long sentinel, String field) {
    return TerminatedReads.count(this, notNull(address, field), elementSize, sentinel, field);
  }

  /**
   * Reads UTF-16 strings that follow each other, up to an empty one.
   *
   * @param address where they lie
   * @param field the C name of the field
   * @return the strings, unmodifiable
   */
  public final List<String> multiWide(long address, String field) {
    return TerminatedReads.wide(this, scratch, notNull(address, field), mostUnits, field);
  }

  /**
   * Reads UTF-16 strings that follow each other, if there are any.
   *
   * @param address where they lie
   * @param field the C name of the field
   * @return the strings, unmodifiable; null for NULL
   */
  public final @Nullable List<String> multiWideOrNull(long address, String field) {
    return address == 0 ? null : multiWide(address, field);
  }

  /**
   * Reads strings that follow each other, up to an empty one.
   *
   * @param address where they lie
   * @param encoding what their bytes mean
   * @param field the C name of the field
   * @return the strings, unmodifiable
   */
  public final List<String> multiText(long address, StringEncoding encoding, String field) {
    long first = notNull(address, field);
    return encoding == StringEncoding.UTF_16
        ? TerminatedReads.wide(this, scratch, first, mostUnits, field)
        : TerminatedReads.text(this, scratch, first, encoding, mostUnits, field);
  }

  /**
   * Reads strings that follow each other, if there are any.
   *
   * @param address where they lie
   * @param encoding what their bytes mean
   * @param field the C name of the field
   * @return the strings, unmodifiable; null for NULL
   */
  public final @Nullable List<String> multiTextOrNull(
      long address, StringEncoding encoding, String field) {
    return address == 0 ? null : multiText(address, encoding, field);
  }
}

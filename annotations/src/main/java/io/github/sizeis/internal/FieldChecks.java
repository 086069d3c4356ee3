package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import org.jspecify.annotations.Nullable;

/** Whether a field has a value that its declaration allows. For generated code. */
public final class FieldChecks {

  private FieldChecks() {}

  /**
   * Checks a value that may not be null.
   *
   * @param <T> its type
   * @param v the value
   * @param field the C name of the field
   * @return the value
   * @throws NativeDataException when it is null
   */
  public static <T> T notNull(@Nullable T v, String field) {
    if (v == null) {
      throw NativeDataException.at(field, "null, and not declared @Nullable");
    }
    return v;
  }

  /**
   * Reads a {@code BOOL}, of 1 or 4 bytes.
   *
   * @param raw what memory holds
   * @param field the C name of the field
   * @return whether it is 1
   * @throws NativeDataException when it is neither 0 nor 1
   */
  public static boolean bool(int raw, String field) {
    if ((raw & 1) != raw) {
      throw NativeDataException.at(field, "BOOL of " + raw + ", it is 0 or 1");
    }
    return raw != 0;
  }

  /**
   * Reads a {@code VARIANT_BOOL}.
   *
   * @param raw what memory holds
   * @param field the C name of the field
   * @return whether it is -1
   * @throws NativeDataException when it is neither 0 nor -1
   */
  public static boolean variantBool(short raw, String field) {
    if (raw != 0 && raw != -1) {
      throw NativeDataException.at(field, "VARIANT_BOOL of " + raw + ", it is 0 or -1");
    }
    return raw != 0;
  }

  /**
   * Checks a reserved field.
   *
   * @param raw what memory holds
   * @param field the C name of the field
   * @throws NativeDataException when it is not 0
   */
  public static void reserved(long raw, String field) {
    if (raw != 0) {
      throw NativeDataException.at(field, "reserved, and " + raw + " instead of 0");
    }
  }

  /**
   * Checks a field that has a range.
   *
   * @param value what it holds
   * @param min the least value
   * @param max the greatest value
   * @param field the C name of the field
   * @throws NativeDataException when it is none of those
   */
  public static void range(long value, long min, long max, String field) {
    if (value < min || value > max) {
      throw NativeDataException.at(field, value + " is not from " + min + " to " + max);
    }
  }

  /**
   * Checks an unsigned field of up to 8 bytes that has a range.
   *
   * @param value what it holds, unsigned
   * @param min the least value
   * @param max the greatest value
   * @param field the C name of the field
   * @throws NativeDataException when it is none of those
   */
  public static void rangeOfUnsigned(long value, long min, long max, String field) {
    if (value < 0) {
      throw NativeDataException.at(
          field, Long.toUnsignedString(value) + " is not from " + min + " to " + max);
    }
    range(value, min, max, field);
  }

  /**
   * Checks a field that holds the size of its own struct.
   *
   * @param raw what memory holds
   * @param size the size
   * @param field the C name of the field
   * @throws NativeDataException when it is another one
   */
  public static void sizeOfThis(long raw, int size, String field) {
    if (raw != size) {
      throw NativeDataException.at(
          field, "the struct says that it has " + raw + " bytes, and has " + size);
    }
  }
}

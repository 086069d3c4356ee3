package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value is one that memory can hold, and whether memory holds one that a value can be.
 * For generated code.
 */
public final class Fits {

  private static final long UINT32_MAX = 0xFFFFFFFFL;

  private Fits() {}

  /**
   * Checks what goes into 1 signed byte.
   *
   * @param v the value
   * @param field the C name of the field
   * @return the value
   * @throws NativeDataException when it does not fit
   */
  public static int int8(int v, String field) {
    return (int) within(v, Byte.MIN_VALUE, Byte.MAX_VALUE, field);
  }

  /**
   * Checks what goes into 1 signed byte.
   *
   * @param v the value
   * @param field the C name of the field
   * @return the value
   * @throws NativeDataException when it does not fit
   */
  public static int int8(long v, String field) {
    return (int) within(v, Byte.MIN_VALUE, Byte.MAX_VALUE, field);
  }

  /**
   * Checks what goes into 1 unsigned byte.
   *
   * @param v the value
   * @param field the C name of the field
   * @return the value
   * @throws NativeDataException when it does not fit
   */
  public static int uint8(int v, String field) {
    return (int) within(v, 0, 0xFF, field);
  }

  /**
   * Checks what goes into 1 unsigned byte.
   *
   * @param v the value
   * @param field the C name of the field
   * @return the value
   * @throws NativeDataException when it does not fit
   */
  public static int uint8(long v, String field) {
    return (int) within(v, 0, 0xFF, field);
  }

  /**
   * Checks what goes into 2 signed bytes.
   *
   * @param v the value
   * @param field the C name of the field
   * @return the value
   * @throws NativeDataException when it does not fit
   */
  public static int int16(int v, String field) {
    return (int) within(v, Short.MIN_VALUE, Short.MAX_VALUE, field);
  }

  /**
   * Checks what goes into 2 signed bytes.
   *
   * @param v the value
   * @param field the C name of the field
   * @return the value
   * @throws NativeDataException when it does not fit
   */
  public static int int16(long v, String field) {
    return (int) within(v, Short.MIN_VALUE, Short.MAX_VALUE, field);
  }

  /**
   * Checks what goes into 2 unsigned bytes.
   *
   * @param v the value
   * @param field the C name of the field
   * @return the value
   * @throws NativeDataException when it does not fit
   */
  public static int uint16(int v, String field) {
    return (int) within(v, 0, 0xFFFF, field);
  }

  /**
   * Checks what goes into 2 unsigned bytes.
   *
   * @param v the value
   * @param field the C name of the field
   * @return the value
   * @throws NativeDataException when it does not fit
   */
  public static int uint16(long v, String field) {
    return (int) within(v, 0, 0xFFFF, field);
  }

  /**
   * Checks what goes into 4 signed bytes.
   *
   * @param v the value
   * @param field the C name of the field
   * @return its 32 bits
   * @throws NativeDataException when it does not fit
   */
  public static int int32(long v, String field) {
    return (int) within(v, Integer.MIN_VALUE, Integer.MAX_VALUE, field);
  }

  /**
   * Checks what goes into 4 unsigned bytes.
   *
   * @param v the value
   * @param field the C name of the field
   * @return its 32 bits
   * @throws NativeDataException when it does not fit
   */
  public static int uint32(long v, String field) {
    return (int) within(v, 0, UINT32_MAX, field);
  }

  /**
   * Checks what goes into a C {@code long} of the host.
   *
   * @param v the value
   * @param field the C name of the field
   * @return the value; all 64 bits where memory has 8 bytes
   * @throws NativeDataException when it does not fit
   */
  public static long cLong(long v, String field) {
    return Host.LONG_SIZE == 8 ? v : within(v, Integer.MIN_VALUE, Integer.MAX_VALUE, field);
  }

  /**
   * Checks what goes into a C {@code unsigned long} of the host.
   *
   * @param v the value
   * @param field the C name of the field
   * @return the value; all 64 bits where memory has 8 bytes
   * @throws NativeDataException when it does not fit
   */
  public static long cUlong(long v, String field) {
    return Host.LONG_SIZE == 8 ? v : within(v, 0, UINT32_MAX, field);
  }

  /**
   * Checks what goes into a signed integer as wide as a pointer of the host.
   *
   * @param v the value
   * @param field the C name of the field
   * @return the value; all 64 bits where memory has 8 bytes
   * @throws NativeDataException when it does not fit
   */
  public static long intptr(long v, String field) {
    return Host.POINTER_SIZE == 8 ? v : within(v, Integer.MIN_VALUE, Integer.MAX_VALUE, field);
  }

  /**
   * Checks what goes into an unsigned integer as wide as a pointer of the host.
   *
   * @param v the value
   * @param field the C name of the field
   * @return the value; all 64 bits where memory has 8 bytes
   * @throws NativeDataException when it does not fit
   */
  public static long uintptr(long v, String field) {
    return Host.POINTER_SIZE == 8 ? v : within(v, 0, UINT32_MAX, field);
  }

  /**
   * Checks what goes into a {@code wchar_t} of the host.
   *
   * @param v the value
   * @param field the C name of the field
   * @return the value; all 32 bits where memory has 4 bytes
   * @throws NativeDataException when it does not fit
   */
  public static int wchar(int v, String field) {
    return Host.WCHAR_SIZE == 4 ? v : (int) within(v, 0, 0xFFFF, field);
  }

  /**
   * Checks the length of an array against the field that counts it.
   *
   * @param n the count that memory will hold
   * @param max the largest that it can hold
   * @param field the C name of the count's field
   * @return the count
   * @throws NativeDataException when it does not fit
   */
  public static long count(long n, long max, String field) {
    if (n < 0 || n > max) {
      throw NativeDataException.at(field, "count " + n + " does not fit, it is from 0 to " + max);
    }
    return n;
  }

  /**
   * Checks a count that is unsigned in C and may have 8 bytes there, so that a count in Java has a
   * sign.
   *
   * @param raw the 64 bits
   * @param field the C name of the array
   * @return the same bits
   * @throws NativeDataException when the first bit is set
   */
  public static long unsigned(long raw, String field) {
    if (raw < 0) {
      throw NativeDataException.at(
          field, "count " + Long.toUnsignedString(raw) + " is more than any memory has");
    }
    return raw;
  }

  /**
   * Turns a number of bytes into one of elements.
   *
   * @param bytes the bytes
   * @param elementSize the bytes of one element
   * @param field the C name of the array
   * @return the elements
   * @throws NativeDataException when the bytes are negative, or no whole number of elements
   */
  public static long elements(long bytes, int elementSize, String field) {
    if (bytes < 0) {
      throw NativeDataException.at(field, "a length of " + bytes + " bytes is negative");
    }
    if (bytes % elementSize != 0) {
      throw NativeDataException.at(
          field, bytes + " bytes are no multiple of the element's " + elementSize);
    }
    return bytes / elementSize;
  }

  /**
   * Checks that the valid part of an array lies in it.
   *
   * @param room how many elements the array has
   * @param first the index of the first valid one
   * @param count how many are valid
   * @param field the C name of the array
   * @throws NativeDataException when it does not
   */
  static void inside(long room, long first, long count, String field) {
    if (count < 0 || first < 0 || count > room || first > room - count) {
      throw NativeDataException.at(
          field,
          count
              + " elements from index "
              + first
              + " on are not inside the "
              + room
              + " that there are");
    }
  }

  /**
   * Checks that the valid part of an array inside a struct lies in it.
   *
   * @param length how many elements the array has
   * @param first the index of the first valid one
   * @param count how many are valid
   * @param field the C name of the array
   * @return how many are valid
   * @throws NativeDataException when they are not all in the array
   */
  public static int window(int length, long first, long count, String field) {
    inside(length, first, count, field);
    return (int) count;
  }

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
   * Checks that an array is as long as the fields say that count it.
   *
   * @param actual what the array has, in elements or bytes
   * @param expected what the fields say
   * @param field the C name of the array
   * @param count the expression over the fields
   * @throws NativeDataException when they differ
   */
  public static void agree(long actual, long expected, String field, String count) {
    if (actual != expected) {
      throw NativeDataException.at(field, actual + " elements, where " + count + " is " + expected);
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
   * Tells that an expression counts nothing.
   *
   * @param field the C name of the array
   * @param count the expression
   * @param e why
   * @return what to throw
   */
  public static NativeDataException noCount(String field, String count, ArithmeticException e) {
    return NativeDataException.at(field, "no count: " + count + ": " + e.getMessage());
  }

  /**
   * Checks the length of what fills a fixed array.
   *
   * @param actual the number of elements that the value has
   * @param expected the number of elements in C
   * @param field the C name of the field
   * @throws NativeDataException when they differ
   */
  public static void length(int actual, int expected, String field) {
    if (actual != expected) {
      throw NativeDataException.at(field, actual + " elements instead of " + expected);
    }
  }

  /**
   * Checks a list of which memory always has the first element.
   *
   * @param actual the number of elements
   * @param field the C name of the field
   * @throws NativeDataException when there is none
   */
  public static void notEmpty(int actual, String field) {
    if (actual == 0) {
      throw NativeDataException.at(field, "no elements, and the first of them lies in the struct");
    }
  }

  /**
   * Checks a {@code double} for a {@code float} in C.
   *
   * @param v the value
   * @param field the C name of the field
   * @return the same value
   * @throws NativeDataException when a {@code float} does not hold it exactly
   */
  public static float float32(double v, String field) {
    float narrow = (float) v;
    if (Double.compare(narrow, v) != 0) {
      throw NativeDataException.at(field, v + " is no float");
    }
    return narrow;
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

  /**
   * Says which field an adapter could not convert.
   *
   * @param field the C name of the field
   * @param e what the adapter threw
   * @return what to throw instead
   */
  public static NativeDataException adapter(String field, RuntimeException e) {
    if (e instanceof NativeDataException) {
      return ((NativeDataException) e).under(field);
    }
    String message = e.getMessage();
    return new NativeDataException(message == null ? e.toString() : message, e).under(field);
  }

  private static long within(long v, long min, long max, String field) {
    if (v < min || v > max) {
      throw NativeDataException.at(
          field, "the value " + v + " does not fit, it is from " + min + " to " + max);
    }
    return v;
  }
}

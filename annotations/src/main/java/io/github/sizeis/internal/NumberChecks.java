package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;

/** Whether a number is one that a C type can hold. For generated code. */
public final class NumberChecks {

  private NumberChecks() {}

  private static final long UINT32_MAX = 0xFFFFFFFFL;

  /**
   * Checks what was computed with a sign and goes into 8 unsigned bytes.
   *
   * @param v the value
   * @param field the C name of the field
   * @return the value
   * @throws NativeDataException when it is negative
   */
  public static long unsigned(long v, String field) {
    return within(v, 0, Long.MAX_VALUE, field);
  }

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

  private static long within(long v, long min, long max, String field) {
    if (v < min || v > max) {
      throw NativeDataException.at(
          field, "the value " + v + " does not fit, it is from " + min + " to " + max);
    }
    return v;
  }
}

package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;

/** Whether counts, and what they count, are what memory can have. For generated code. */
public final class CountChecks {

  private CountChecks() {}

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
   * Tells that a field cannot be computed from others.
   *
   * @param field the C name of the field
   * @param formula the expression
   * @param e why
   * @return what to throw
   */
  public static NativeDataException noValue(String field, String formula, ArithmeticException e) {
    return NativeDataException.at(field, "no value: " + formula + ": " + e.getMessage());
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
}

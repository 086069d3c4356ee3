package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;

/**
 * The arithmetic of counts, where Java's own would go wrong silently. For generated code, which
 * turns the exceptions into {@link NativeDataException}s.
 */
public final class CountArithmetic {

  private CountArithmetic() {}

  /**
   * Checks what an expression came to.
   *
   * @param count the value
   * @return the same value
   * @throws ArithmeticException when it is negative
   */
  public static long count(long count) {
    if (count < 0) {
      throw new ArithmeticException("it is " + count);
    }
    return count;
  }

  /**
   * Checks an unsigned field, with which 64-bit arithmetic would be wrong from 2<sup>63</sup> on.
   *
   * @param raw the 64 bits
   * @return the same bits
   * @throws ArithmeticException when the first bit is set
   */
  public static long unsigned(long raw) {
    if (raw < 0) {
      throw new ArithmeticException(Long.toUnsignedString(raw) + " is too large");
    }
    return raw;
  }

  /**
   * Divides as C does.
   *
   * @param left the dividend
   * @param right the divisor
   * @return the quotient, towards zero
   * @throws ArithmeticException when the divisor is 0, or the quotient has no 64-bit value
   */
  public static long divide(long left, long right) {
    if (left == Long.MIN_VALUE && right == -1) {
      throw new ArithmeticException("long overflow");
    }
    return left / divisor(right);
  }

  /**
   * The rest of a division.
   *
   * @param left the dividend
   * @param right the divisor
   * @return the rest, with the dividend's sign
   * @throws ArithmeticException when the divisor is 0
   */
  public static long remainder(long left, long right) {
    return left % divisor(right);
  }

  /** Java's own exception has no message once the code is hot. */
  private static long divisor(long value) {
    if (value == 0) {
      throw new ArithmeticException("/ by zero");
    }
    return value;
  }

  /**
   * Shifts to the left.
   *
   * @param value what is shifted
   * @param distance by how many bits
   * @return the value times 2 to the power of the distance
   * @throws ArithmeticException when that has no 64-bit value, or the distance is none
   */
  public static long shiftLeft(long value, long distance) {
    long shifted = value << distance(distance);
    if (shifted >> distance != value) {
      throw new ArithmeticException("long overflow");
    }
    return shifted;
  }

  /**
   * Shifts to the right.
   *
   * @param value what is shifted
   * @param distance by how many bits
   * @return the value without its last bits
   * @throws ArithmeticException when the distance is none
   */
  public static long shiftRight(long value, long distance) {
    return value >> distance(distance);
  }

  private static int distance(long distance) {
    if (distance < 0 || distance > 63) {
      throw new ArithmeticException("shift by " + distance);
    }
    return (int) distance;
  }
}

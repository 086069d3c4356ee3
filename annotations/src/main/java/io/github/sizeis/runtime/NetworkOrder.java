package io.github.sizeis.runtime;

import java.nio.ByteOrder;

/**
 * Turns scalars between the host's byte order and big-endian, the order of networks. Each method is
 * its own inverse, and changes nothing on a big-endian host.
 */
public final class NetworkOrder {

  private static final boolean SWAPS = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

  private NetworkOrder() {}

  /**
   * Turns 2 bytes.
   *
   * @param v a number in one order
   * @return the number in the other
   */
  public static short of(short v) {
    return SWAPS ? Short.reverseBytes(v) : v;
  }

  /**
   * Turns 4 bytes.
   *
   * @param v a number in one order
   * @return the number in the other
   */
  public static int of(int v) {
    return SWAPS ? Integer.reverseBytes(v) : v;
  }

  /**
   * Turns 8 bytes.
   *
   * @param v a number in one order
   * @return the number in the other
   */
  public static long of(long v) {
    return SWAPS ? Long.reverseBytes(v) : v;
  }

  /**
   * Turns the 4 bytes of a {@code float}.
   *
   * @param v a number in one order
   * @return the number in the other
   */
  public static float of(float v) {
    return SWAPS ? Float.intBitsToFloat(Integer.reverseBytes(Float.floatToRawIntBits(v))) : v;
  }

  /**
   * Turns the 8 bytes of a {@code double}.
   *
   * @param v a number in one order
   * @return the number in the other
   */
  public static double of(double v) {
    return SWAPS ? Double.longBitsToDouble(Long.reverseBytes(Double.doubleToRawLongBits(v))) : v;
  }
}

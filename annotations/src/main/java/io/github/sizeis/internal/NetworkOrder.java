package io.github.sizeis.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Numbers in network byte order, which is big-endian, whatever the order of the memory around them.
 * Positions are absolute.
 */
public final class NetworkOrder {

  private NetworkOrder() {}

  private static boolean isSwapped(ByteBuffer m) {
    return m.order() == ByteOrder.LITTLE_ENDIAN;
  }

  /**
   * Turns a number of 4 bytes that was read in one byte order into what they are in network order,
   * or back.
   *
   * @param v the number
   * @param order the byte order that it was read in, or will be written in
   * @return the same number for {@link ByteOrder#BIG_ENDIAN}, else with its bytes turned round
   */
  public static int of(int v, ByteOrder order) {
    return order == ByteOrder.LITTLE_ENDIAN ? Integer.reverseBytes(v) : v;
  }

  /**
   * Reads 2 bytes.
   *
   * @param m the memory
   * @param at the position
   * @return the number
   */
  public static short getShort(ByteBuffer m, int at) {
    short v = m.getShort(at);
    return isSwapped(m) ? Short.reverseBytes(v) : v;
  }

  /**
   * Reads 4 bytes.
   *
   * @param m the memory
   * @param at the position
   * @return the number
   */
  public static int getInt(ByteBuffer m, int at) {
    int v = m.getInt(at);
    return isSwapped(m) ? Integer.reverseBytes(v) : v;
  }

  /**
   * Reads 8 bytes.
   *
   * @param m the memory
   * @param at the position
   * @return the number
   */
  public static long getLong(ByteBuffer m, int at) {
    long v = m.getLong(at);
    return isSwapped(m) ? Long.reverseBytes(v) : v;
  }

  /**
   * Reads the 4 bytes of a {@code float}.
   *
   * @param m the memory
   * @param at the position
   * @return the number
   */
  public static float getFloat(ByteBuffer m, int at) {
    return Float.intBitsToFloat(getInt(m, at));
  }

  /**
   * Reads the 8 bytes of a {@code double}.
   *
   * @param m the memory
   * @param at the position
   * @return the number
   */
  public static double getDouble(ByteBuffer m, int at) {
    return Double.longBitsToDouble(getLong(m, at));
  }

  /**
   * Writes 2 bytes.
   *
   * @param m the memory
   * @param at the position
   * @param v the number
   */
  public static void putShort(ByteBuffer m, int at, short v) {
    m.putShort(at, isSwapped(m) ? Short.reverseBytes(v) : v);
  }

  /**
   * Writes 4 bytes.
   *
   * @param m the memory
   * @param at the position
   * @param v the number
   */
  public static void putInt(ByteBuffer m, int at, int v) {
    m.putInt(at, isSwapped(m) ? Integer.reverseBytes(v) : v);
  }

  /**
   * Writes 8 bytes.
   *
   * @param m the memory
   * @param at the position
   * @param v the number
   */
  public static void putLong(ByteBuffer m, int at, long v) {
    m.putLong(at, isSwapped(m) ? Long.reverseBytes(v) : v);
  }

  /**
   * Writes the 4 bytes of a {@code float}.
   *
   * @param m the memory
   * @param at the position
   * @param v the number
   */
  public static void putFloat(ByteBuffer m, int at, float v) {
    putInt(m, at, Float.floatToRawIntBits(v));
  }

  /**
   * Writes the 8 bytes of a {@code double}.
   *
   * @param m the memory
   * @param at the position
   * @param v the number
   */
  public static void putDouble(ByteBuffer m, int at, double v) {
    putLong(m, at, Double.doubleToRawLongBits(v));
  }
}

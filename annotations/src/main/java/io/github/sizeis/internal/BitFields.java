package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Bit fields. For generated code, which knows where each lies.
 *
 * <p>Only the bytes that hold bits of the field are touched: a run of 17 bits may be the last 3
 * bytes of a struct. Bits count from the lowest of the first byte; where memory is big-endian, from
 * the highest, as compilers for such machines have it.
 */
public final class BitFields {

  private BitFields() {}

  /**
   * Reads bits, extended with zeros.
   *
   * @param m the memory
   * @param at the position of the byte that holds the first bit
   * @param bit which bit of that byte is the first, 0 to 7
   * @param width how many bits, 1 to 64
   * @return the number, unsigned
   */
  public static long unsigned(ByteBuffer m, int at, int bit, int width) {
    return m.order() == ByteOrder.LITTLE_ENDIAN
        ? fromBottom(m, at, bit, width) & mask(width)
        : fromTop(m, at, bit, width) & mask(width);
  }

  /**
   * Reads bits, extended with the sign.
   *
   * @param m the memory
   * @param at the position of the byte that holds the first bit
   * @param bit which bit of that byte is the first, 0 to 7
   * @param width how many bits, 1 to 64
   * @return the number, signed
   */
  public static long signed(ByteBuffer m, int at, int bit, int width) {
    return unsigned(m, at, bit, width) << (64 - width) >> (64 - width);
  }

  private static long mask(int width) {
    return -1L >>> (64 - width);
  }

  /** How many bytes hold bits of a field. */
  private static int bytes(int bit, int width) {
    return (bit + width + 7) >>> 3;
  }

  private static long fromBottom(ByteBuffer m, int at, int bit, int width) {
    int n = bytes(bit, width);
    long bits = (m.get(at) & 0xFFL) >>> bit;
    for (int i = 1; i < n; i++) {
      bits |= (m.get(at + i) & 0xFFL) << (8 * i - bit);
    }
    return bits;
  }

  private static long fromTop(ByteBuffer m, int at, int bit, int width) {
    int n = bytes(bit, width);
    long bits = 0;
    for (int i = 0; i < n; i++) {
      bits |= shifted(m.get(at + i) & 0xFFL, shiftFromTop(i, bit, width));
    }
    return bits;
  }

  /** How far byte {@code i} lies above the last bit of the field; less than 0 where below. */
  private static int shiftFromTop(int i, int bit, int width) {
    return bit + width - 8 * (i + 1);
  }

  private static long shifted(long bits, int left) {
    return left >= 0 ? bits << left : bits >>> -left;
  }

  /**
   * Writes bits that are known to fit; the bits beside them stay as they are.
   *
   * @param m the memory
   * @param at the position of the byte that holds the first bit
   * @param bit which bit of that byte is the first, 0 to 7
   * @param width how many bits, 1 to 64
   * @param value the number; bits above the width are not looked at
   */
  public static void put(ByteBuffer m, int at, int bit, int width, long value) {
    boolean little = m.order() == ByteOrder.LITTLE_ENDIAN;
    int n = bytes(bit, width);
    long mask = mask(width);
    for (int i = 0; i < n; i++) {
      int shift = little ? bit - 8 * i : -shiftFromTop(i, bit, width);
      int own = (int) shifted(mask, shift) & 0xFF;
      int set = (int) shifted(value & mask, shift) & own;
      m.put(at + i, (byte) ((m.get(at + i) & ~own) | set));
    }
  }

  /**
   * Writes an unsigned number; the bits beside it stay as they are.
   *
   * @param m the memory
   * @param at the position of the byte that holds the first bit
   * @param bit which bit of that byte is the first, 0 to 7
   * @param width how many bits, 1 to 64
   * @param value the number
   * @param field the C name of the field
   * @throws NativeDataException when it does not fit
   */
  public static void putUnsigned(
      ByteBuffer m, int at, int bit, int width, long value, String field) {
    if ((value & ~mask(width)) != 0) {
      throw misfit(value, width, "0", Long.toUnsignedString(mask(width)), field);
    }
    put(m, at, bit, width, value);
  }

  /**
   * Writes a signed number; the bits beside it stay as they are.
   *
   * @param m the memory
   * @param at the position of the byte that holds the first bit
   * @param bit which bit of that byte is the first, 0 to 7
   * @param width how many bits, 1 to 64
   * @param value the number
   * @param field the C name of the field
   * @throws NativeDataException when it does not fit
   */
  public static void putSigned(ByteBuffer m, int at, int bit, int width, long value, String field) {
    if (value << (64 - width) >> (64 - width) != value) {
      long most = mask(width) >>> 1;
      throw misfit(value, width, Long.toString(~most), Long.toString(most), field);
    }
    put(m, at, bit, width, value);
  }

  private static NativeDataException misfit(
      long value, int width, String least, String most, String field) {
    return NativeDataException.at(
        field,
        "the value "
            + value
            + " does not fit "
            + width
            + (width == 1 ? " bit" : " bits")
            + ", it is from "
            + least
            + " to "
            + most);
  }
}

package io.github.sizeis.internal;

import io.github.sizeis.runtime.Abi;
import java.nio.ByteBuffer;

/**
 * Numbers in memory whose width depends on the ABI: addresses, {@code long}, {@code wchar_t}. For
 * generated code.
 *
 * <p>Each accessor exists twice: for the host, where the width is a constant to the JIT compiler,
 * and with the ordinal of an {@link Abi}, for images of other machines. Positions are absolute; the
 * byte order is the buffer's.
 */
public final class AbiNumbers {

  private AbiNumbers() {}

  private static final boolean POINTER_IS_8 = Host.POINTER_SIZE == 8;

  private static final boolean LONG_IS_8 = Host.LONG_SIZE == 8;

  private static final boolean WCHAR_IS_2 = Host.WCHAR_SIZE == 2;

  private static final boolean[] POINTERS_ARE_8 = new boolean[Abi.values().length];

  private static final boolean[] LONGS_ARE_8 = new boolean[Abi.values().length];

  private static final boolean[] WCHARS_ARE_2 = new boolean[Abi.values().length];

  static {
    for (Abi abi : Abi.values()) {
      POINTERS_ARE_8[Host.index(abi)] = abi.pointerSize() == 8;
      LONGS_ARE_8[Host.index(abi)] = abi.longSize() == 8;
      WCHARS_ARE_2[Host.index(abi)] = abi.wcharSize() == 2;
    }
  }

  /**
   * Reads a pointer of the host.
   *
   * @param m the memory
   * @param at the position
   * @return the address, unsigned
   */
  public static long address(ByteBuffer m, int at) {
    return POINTER_IS_8 ? m.getLong(at) : m.getInt(at) & 0xFFFFFFFFL;
  }

  /**
   * Reads a pointer.
   *
   * @param m the memory
   * @param at the position
   * @param abi the ordinal of an {@link Abi}
   * @return the address, unsigned
   */
  public static long address(ByteBuffer m, int at, int abi) {
    return POINTERS_ARE_8[abi] ? m.getLong(at) : m.getInt(at) & 0xFFFFFFFFL;
  }

  /**
   * Writes a pointer of the host.
   *
   * @param m the memory
   * @param at the position
   * @param address the address
   */
  public static void putAddress(ByteBuffer m, int at, long address) {
    put(m, at, address, POINTER_IS_8);
  }

  /**
   * Writes a pointer.
   *
   * @param m the memory
   * @param at the position
   * @param address the address
   * @param abi the ordinal of an {@link Abi}
   */
  public static void putAddress(ByteBuffer m, int at, long address, int abi) {
    put(m, at, address, POINTERS_ARE_8[abi]);
  }

  /**
   * Reads a C {@code long} of the host.
   *
   * @param m the memory
   * @param at the position
   * @return the number, signed
   */
  public static long cLong(ByteBuffer m, int at) {
    return LONG_IS_8 ? m.getLong(at) : m.getInt(at);
  }

  /**
   * Reads a C {@code long}.
   *
   * @param m the memory
   * @param at the position
   * @param abi the ordinal of an {@link Abi}
   * @return the number, signed
   */
  public static long cLong(ByteBuffer m, int at, int abi) {
    return LONGS_ARE_8[abi] ? m.getLong(at) : m.getInt(at);
  }

  /**
   * Reads a C {@code unsigned long} of the host.
   *
   * @param m the memory
   * @param at the position
   * @return the number, unsigned
   */
  public static long cUlong(ByteBuffer m, int at) {
    return LONG_IS_8 ? m.getLong(at) : m.getInt(at) & 0xFFFFFFFFL;
  }

  /**
   * Reads a C {@code unsigned long}.
   *
   * @param m the memory
   * @param at the position
   * @param abi the ordinal of an {@link Abi}
   * @return the number, unsigned
   */
  public static long cUlong(ByteBuffer m, int at, int abi) {
    return LONGS_ARE_8[abi] ? m.getLong(at) : m.getInt(at) & 0xFFFFFFFFL;
  }

  /**
   * Writes a C {@code long} of the host, signed or not.
   *
   * @param m the memory
   * @param at the position
   * @param value the number, which {@link NumberChecks} has found to fit
   */
  public static void putLong(ByteBuffer m, int at, long value) {
    put(m, at, value, LONG_IS_8);
  }

  /**
   * Writes a C {@code long}, signed or not.
   *
   * @param m the memory
   * @param at the position
   * @param value the number
   * @param abi the ordinal of an {@link Abi}
   */
  public static void putLong(ByteBuffer m, int at, long value, int abi) {
    put(m, at, value, LONGS_ARE_8[abi]);
  }

  /**
   * Reads a signed integer as wide as a pointer of the host.
   *
   * @param m the memory
   * @param at the position
   * @return the number, signed
   */
  public static long intptr(ByteBuffer m, int at) {
    return POINTER_IS_8 ? m.getLong(at) : m.getInt(at);
  }

  /**
   * Reads a signed integer as wide as a pointer.
   *
   * @param m the memory
   * @param at the position
   * @param abi the ordinal of an {@link Abi}
   * @return the number, signed
   */
  public static long intptr(ByteBuffer m, int at, int abi) {
    return POINTERS_ARE_8[abi] ? m.getLong(at) : m.getInt(at);
  }

  /**
   * Reads an unsigned integer as wide as a pointer of the host.
   *
   * @param m the memory
   * @param at the position
   * @return the number, unsigned
   */
  public static long uintptr(ByteBuffer m, int at) {
    return address(m, at);
  }

  /**
   * Reads an unsigned integer as wide as a pointer.
   *
   * @param m the memory
   * @param at the position
   * @param abi the ordinal of an {@link Abi}
   * @return the number, unsigned
   */
  public static long uintptr(ByteBuffer m, int at, int abi) {
    return address(m, at, abi);
  }

  /**
   * Writes an integer as wide as a pointer of the host, signed or not.
   *
   * @param m the memory
   * @param at the position
   * @param value the number, which {@link NumberChecks} has found to fit
   */
  public static void putIntptr(ByteBuffer m, int at, long value) {
    put(m, at, value, POINTER_IS_8);
  }

  /**
   * Writes an integer as wide as a pointer, signed or not.
   *
   * @param m the memory
   * @param at the position
   * @param value the number
   * @param abi the ordinal of an {@link Abi}
   */
  public static void putIntptr(ByteBuffer m, int at, long value, int abi) {
    put(m, at, value, POINTERS_ARE_8[abi]);
  }

  /**
   * Reads a {@code wchar_t} of the host.
   *
   * @param m the memory
   * @param at the position
   * @return 2 bytes unsigned, or 4 as they are
   */
  public static int wchar(ByteBuffer m, int at) {
    return WCHAR_IS_2 ? m.getChar(at) : m.getInt(at);
  }

  /**
   * Reads a {@code wchar_t}.
   *
   * @param m the memory
   * @param at the position
   * @param abi the ordinal of an {@link Abi}
   * @return 2 bytes unsigned, or 4 as they are
   */
  public static int wchar(ByteBuffer m, int at, int abi) {
    return WCHARS_ARE_2[abi] ? m.getChar(at) : m.getInt(at);
  }

  /**
   * Writes a {@code wchar_t} of the host.
   *
   * @param m the memory
   * @param at the position
   * @param value the character, which {@link NumberChecks} has found to fit
   */
  public static void putWchar(ByteBuffer m, int at, int value) {
    putWchar(m, at, value, WCHAR_IS_2);
  }

  /**
   * Writes a {@code wchar_t}.
   *
   * @param m the memory
   * @param at the position
   * @param value the character
   * @param abi the ordinal of an {@link Abi}
   */
  public static void putWchar(ByteBuffer m, int at, int value, int abi) {
    putWchar(m, at, value, WCHARS_ARE_2[abi]);
  }

  private static void put(ByteBuffer m, int at, long value, boolean wide) {
    if (wide) {
      m.putLong(at, value);
    } else {
      m.putInt(at, (int) value);
    }
  }

  private static void putWchar(ByteBuffer m, int at, int value, boolean narrow) {
    if (narrow) {
      m.putChar(at, (char) value);
    } else {
      m.putInt(at, value);
    }
  }
}

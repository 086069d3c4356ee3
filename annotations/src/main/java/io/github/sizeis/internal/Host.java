package io.github.sizeis.internal;

import io.github.sizeis.runtime.Abi;
import java.nio.ByteBuffer;

/**
 * The machine that runs this, and the scalars whose width depends on a machine.
 *
 * <p>Each accessor exists twice: for the host, where the width is a constant to the JIT compiler,
 * and with the ordinal of an {@link Abi}, for images of other machines. Positions are absolute; the
 * byte order is the buffer's.
 */
@SuppressWarnings("EnumOrdinal") // the order of Abi is part of the contract
public final class Host {

  /** Whether this is Windows. */
  static final boolean WINDOWS = property("os.name").startsWith("Windows");

  /** The host's ABI. */
  public static final Abi ABI = detect();

  /** The size of a pointer, 4 or 8 bytes. */
  public static final int POINTER_SIZE = ABI.pointerSize();

  /** The size of C's {@code long}, 4 or 8 bytes. */
  public static final int LONG_SIZE = ABI.longSize();

  /** The size of C's {@code wchar_t}, 2 or 4 bytes. */
  public static final int WCHAR_SIZE = ABI.wcharSize();

  /** The largest C {@code long}. */
  public static final long LARGEST_LONG = largest(8 * LONG_SIZE - 1);

  /** The largest C {@code unsigned long}, as far as a Java {@code long} has it. */
  public static final long LARGEST_ULONG = largest(8 * LONG_SIZE);

  /** The largest signed integer as wide as a pointer. */
  public static final long LARGEST_INTPTR = largest(8 * POINTER_SIZE - 1);

  /** The largest unsigned integer as wide as a pointer, as far as a Java {@code long} has it. */
  public static final long LARGEST_UINTPTR = largest(8 * POINTER_SIZE);

  private static final boolean POINTER_IS_8 = POINTER_SIZE == 8;
  private static final boolean LONG_IS_8 = LONG_SIZE == 8;
  private static final boolean WCHAR_IS_2 = WCHAR_SIZE == 2;

  private static final boolean[] POINTERS_ARE_8 = new boolean[Abi.values().length];
  private static final boolean[] LONGS_ARE_8 = new boolean[Abi.values().length];
  private static final boolean[] WCHARS_ARE_2 = new boolean[Abi.values().length];

  static {
    for (Abi abi : Abi.values()) {
      POINTERS_ARE_8[index(abi)] = abi.pointerSize() == 8;
      LONGS_ARE_8[index(abi)] = abi.longSize() == 8;
      WCHARS_ARE_2[index(abi)] = abi.wcharSize() == 2;
    }
  }

  private Host() {}

  /** How generated code names an ABI. */
  static int index(Abi abi) {
    return abi.ordinal();
  }

  /** The ABI that generated code names so. */
  @SuppressWarnings("EnumOrdinal") // the order of the ABIs is part of the contract
  static Abi abi(int index) {
    return Abi.values()[index];
  }

  private static long largest(int bits) {
    return bits >= 63 ? Long.MAX_VALUE : (1L << bits) - 1;
  }

  private static Abi detect() {
    boolean wide = isWide();
    if (WINDOWS) {
      return wide ? Abi.WIN64 : Abi.WIN32;
    }
    if (wide) {
      return Abi.SYSV64;
    }
    boolean intel = property("os.arch").matches("x86|i[3-6]86");
    return intel ? Abi.I386 : Abi.ARM32;
  }

  /** As the Java machine says; JNA, where there is one, must agree. */
  private static boolean isWide() {
    String bits = property("sun.arch.data.model");
    return bits.isEmpty() ? property("os.arch").contains("64") : bits.equals("64");
  }

  private static String property(String name) {
    return System.getProperty(name, "");
  }

  /**
   * Picks what holds for the host.
   *
   * @param win64 the number of {@link Abi#WIN64}
   * @param win32 the number of {@link Abi#WIN32}
   * @param sysv64 the number of {@link Abi#SYSV64}
   * @param i386 the number of {@link Abi#I386}
   * @param arm32 the number of {@link Abi#ARM32}
   * @return the host's
   */
  public static int pick(int win64, int win32, int sysv64, int i386, int arm32) {
    switch (ABI) {
      case WIN64:
        return win64;
      case WIN32:
        return win32;
      case SYSV64:
        return sysv64;
      case I386:
        return i386;
      default:
        return arm32;
    }
  }

  /**
   * Picks what holds for the host, where only the size of pointers matters.
   *
   * @param wide the number of machines whose pointers have 8 bytes
   * @param narrow the number of machines whose pointers have 4 bytes
   * @return the host's
   */
  public static int pick(int wide, int narrow) {
    return POINTER_SIZE == Long.BYTES ? wide : narrow;
  }

  /**
   * The size of a pointer.
   *
   * @param abi the ordinal of an {@link Abi}
   * @return the size in bytes
   */
  public static int pointerSize(int abi) {
    return POINTERS_ARE_8[abi] ? 8 : 4;
  }

  /**
   * The size of C's {@code long}.
   *
   * @param abi the ordinal of an {@link Abi}
   * @return the size in bytes
   */
  public static int longSize(int abi) {
    return LONGS_ARE_8[abi] ? 8 : 4;
  }

  /**
   * The size of C's {@code wchar_t}.
   *
   * @param abi the ordinal of an {@link Abi}
   * @return the size in bytes
   */
  public static int wcharSize(int abi) {
    return WCHARS_ARE_2[abi] ? 2 : 4;
  }

  /** Whether pointers of a size have an address; those of 4 bytes may have their sign extended. */
  static boolean isPointer(long address, int size) {
    return size == Long.BYTES || address == (int) address || address >>> Integer.SIZE == 0;
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
   * @param value the number, which {@link Fits} has found to fit
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
   * @param value the number, which {@link Fits} has found to fit
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
   * @param value the character, which {@link Fits} has found to fit
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

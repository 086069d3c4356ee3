package io.github.sizeis.runtime;

/**
 * The application binary interfaces of the systems on which JNA runs. Two systems have the same
 * constant if they lay out structs in the same way.
 *
 * <p>The byte order is not a part of the ABI here: see {@link Source#withOrder}. Generated code
 * relies on the order of the constants.
 */
public enum Abi {
  /** Windows with 8-byte pointers: {@code long} has 4 bytes. */
  WIN64(8, 4, 8, 2),
  /** Windows with 4-byte pointers: 8-byte integers align to 8. */
  WIN32(4, 4, 8, 2),
  /**
   * System V with 8-byte pointers (Linux, macOS, BSD): {@code long} has 8 bytes. The byte order can
   * be either: x86-64 and AArch64 are little-endian, s390x is big-endian.
   */
  SYSV64(8, 8, 8, 4),
  /** System V on i386: 8-byte integers and doubles align to 4. */
  I386(4, 4, 4, 4),
  /** Systems with 4-byte pointers where 8-byte integers align to 8, such as 32-bit ARM. */
  ARM32(4, 4, 8, 4);

  private final int pointerSize;
  private final int longSize;
  private final int wideAlignment;
  private final int wcharSize;

  Abi(int pointerSize, int longSize, int wideAlignment, int wcharSize) {
    this.pointerSize = pointerSize;
    this.longSize = longSize;
    this.wideAlignment = wideAlignment;
    this.wcharSize = wcharSize;
  }

  /**
   * The size of a pointer, and of {@code size_t}.
   *
   * @return 4 or 8 bytes
   */
  public int pointerSize() {
    return pointerSize;
  }

  /**
   * The size of C's {@code long}.
   *
   * @return 4 or 8 bytes
   */
  public int longSize() {
    return longSize;
  }

  /**
   * The alignment of 8-byte integers and of {@code double} inside a struct.
   *
   * @return 4 or 8 bytes
   */
  public int wideAlignment() {
    return wideAlignment;
  }

  /**
   * The size of C's {@code wchar_t}.
   *
   * @return 2 or 4 bytes
   */
  public int wcharSize() {
    return wcharSize;
  }
}

package io.github.sizeis.jna;

import com.sun.jna.IntegerType;
import com.sun.jna.Native;

/** C's {@code size_t} as a field of a structure: an unsigned integer as wide as a pointer. */
public class NativeSizeT extends IntegerType {

  private static final long serialVersionUID = 1L;

  /** Creates a zero. */
  public NativeSizeT() {
    this(0);
  }

  /**
   * Creates a number.
   *
   * @param value the number
   */
  public NativeSizeT(long value) {
    super(Native.SIZE_T_SIZE, value, true);
  }
}

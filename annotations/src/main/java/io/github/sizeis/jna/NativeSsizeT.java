package io.github.sizeis.jna;

import com.sun.jna.IntegerType;
import com.sun.jna.Native;

/** C's {@code ssize_t} as a field of a structure: a signed integer as wide as a pointer. */
public class NativeSsizeT extends IntegerType {

  private static final long serialVersionUID = 1L;

  /** Creates a zero. */
  public NativeSsizeT() {
    this(0);
  }

  /**
   * Creates a number.
   *
   * @param value the number
   */
  public NativeSsizeT(long value) {
    super(Native.SIZE_T_SIZE, value, false);
  }
}

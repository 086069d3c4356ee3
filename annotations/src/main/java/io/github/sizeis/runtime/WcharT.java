package io.github.sizeis.runtime;

import com.sun.jna.IntegerType;
import com.sun.jna.Native;

/** C's {@code wchar_t} as a field of a structure: JNA's own {@code char} keeps 16 bits of 32. */
public class WcharT extends IntegerType {

  private static final long serialVersionUID = 1L;

  /** Zero. */
  public WcharT() {
    this(0);
  }

  /**
   * A number.
   *
   * @param value the number
   */
  public WcharT(long value) {
    super(Native.WCHAR_SIZE, value, true);
  }
}

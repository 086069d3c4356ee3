package io.github.sizeis.jna;

import com.sun.jna.IntegerType;
import com.sun.jna.Native;

/** C's {@code wchar_t} as a field of a structure: JNA's own {@code char} keeps 16 bits of 32. */
public class NativeWcharT extends IntegerType {

  private static final long serialVersionUID = 1L;

  /** Zero. */
  public NativeWcharT() {
    this(0);
  }

  /**
   * A number.
   *
   * @param value the number
   */
  public NativeWcharT(long value) {
    super(Native.WCHAR_SIZE, value, true);
  }
}

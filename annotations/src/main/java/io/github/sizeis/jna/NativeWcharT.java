package io.github.sizeis.jna;

import com.sun.jna.IntegerType;
import com.sun.jna.Native;

/**
 * C's {@code wchar_t} as a field of a structure. It has all of its 16 or 32 bits; JNA's own {@code
 * char} has 16.
 */
public class NativeWcharT extends IntegerType {

  private static final long serialVersionUID = 1L;

  /** Creates a zero. */
  public NativeWcharT() {
    this(0);
  }

  /**
   * Creates a number.
   *
   * @param value the number
   */
  public NativeWcharT(long value) {
    super(Native.WCHAR_SIZE, value, true);
  }
}

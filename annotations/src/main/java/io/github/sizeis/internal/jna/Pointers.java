package io.github.sizeis.internal.jna;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.internal.Bounds;
import io.github.sizeis.internal.Host;
import io.github.sizeis.runtime.Source;

/** Addresses as JNA has them, and as the runtime has them. */
public final class Pointers {

  static {
    Jna.require();
  }

  private Pointers() {}

  /**
   * A pointer's address. Pointers of 4 bytes may come from JNA with their sign extended.
   *
   * @param pointer the pointer
   * @return where it leads in this process
   */
  public static long real(Pointer pointer) {
    long address = Pointer.nativeValue(pointer);
    return Host.POINTER_SIZE == 4 ? address & 0xFFFFFFFFL : address;
  }

  /**
   * Where a pointer leads that was handed in along with a source.
   *
   * @param pointer the pointer
   * @param source what it is to be read from
   * @return its address in the data
   */
  public static long address(Pointer pointer, Source source) {
    return source.abi().pointerSize() == 4 ? real(pointer) : Pointer.nativeValue(pointer);
  }

  /**
   * A part of this process's memory, where addresses are real ones.
   *
   * @param start where it begins
   * @param length its bytes
   * @return a source
   */
  public static Source region(Pointer start, long length) {
    return region(start, length, real(start));
  }

  /**
   * Bytes in this process's memory that were, or will be, somewhere else.
   *
   * @param bytes where they are
   * @param length how many there are
   * @param base the address of the first byte, to the pointers in the data
   * @return a source
   */
  public static Source region(Pointer bytes, long length, long base) {
    long start = real(bytes);
    if (length < 0 || (bytes instanceof Memory && length > ((Memory) bytes).size())) {
      throw new IllegalArgumentException("The memory does not have " + length + " bytes");
    }
    if (start == 0 && length > 0) {
      throw new IllegalArgumentException("The memory is NULL, or was freed");
    }
    return Bounds.region(bytes, start, length, base);
  }
}

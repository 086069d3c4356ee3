package io.github.sizeis.internal.jna;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;

/** The memory of this process, whoever it belongs to. */
public final class RawMemory {

  /** Through a pointer to 0, the offset of a bulk read is the address: no object a read. */
  public static final Pointer ALL = new Pointer(0);

  private RawMemory() {}

  /**
   * Lays a buffer over memory, as large as can be.
   *
   * @param start its first address, not 0
   * @return a direct buffer
   */
  public static ByteBuffer window(long start) {
    return new Pointer(start).getByteBuffer(0, Integer.MAX_VALUE);
  }

  /**
   * Copies memory.
   *
   * @param address where it begins
   * @param to where it is copied to
   * @param at the index of its first byte there
   * @param bytes how much
   */
  public static void copy(long address, byte[] to, int at, int bytes) {
    ALL.read(address, to, at, bytes);
  }

  /**
   * Allocates eight bytes.
   *
   * @param content what they hold, in the host's order
   * @return their address
   */
  public static long allocate(long content) {
    long address = Native.malloc(Long.BYTES);
    if (address == 0) {
      throw new OutOfMemoryError("There are no 8 bytes of native memory");
    }
    ALL.setLong(address, content);
    return Pointers.real(new Pointer(address));
  }

  /**
   * Frees memory.
   *
   * @param address where it begins
   */
  public static void free(long address) {
    Native.free(address);
  }
}

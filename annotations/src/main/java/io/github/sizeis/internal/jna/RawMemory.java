package io.github.sizeis.internal.jna;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.util.function.LongPredicate;

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
   * Tries something on memory of which the content is known.
   *
   * @param content the eight bytes, in the host's order
   * @param test what is tried, with their address
   * @return what the test says
   */
  public static boolean tryOn(long content, LongPredicate test) {
    try (Memory memory = new Memory(Long.BYTES)) {
      memory.setLong(0, content);
      return test.test(Pointers.real(memory)) && memory.valid();
    }
  }
}

package io.github.sizeis.internal.jna;

import com.sun.jna.Memory;
import java.util.ArrayList;
import java.util.List;

/**
 * The one block of memory that a graph of values was written to. It keeps what native code will
 * find in it: memory that opaque pointers point to, and callbacks.
 *
 * <p>{@link #close} frees it, and does nothing when it is called again; a block that nobody closes
 * is freed once it is unreachable.
 */
public final class Block extends Memory {

  static {
    Jna.require();
  }

  private final List<Object> kept = new ArrayList<>(0);

  /**
   * Takes memory.
   *
   * @param bytes how much
   * @param alignment what its start is a multiple of, a power of two
   */
  public Block(long bytes, int alignment) {
    super(room(bytes, alignment));
    // JNA frees what it took, and not what this is
    if (alignment > 8) {
      peer += -peer & (alignment - 1L);
      size = bytes;
    }
  }

  /**
   * Every system's memory is aligned to 8 bytes; for more, there must be room to choose.
   *
   * @param bytes how much is used
   * @param alignment what its start is a multiple of, a power of two
   * @return how much to take
   */
  public static long room(long bytes, int alignment) {
    return alignment <= 8 ? bytes : bytes + alignment - 8;
  }

  /**
   * Keeps an object reachable as long as this block is.
   *
   * @param o what native code will use through this block
   */
  public synchronized void keep(Object o) {
    kept.add(o);
  }

  /**
   * Whether the memory was freed.
   *
   * @return true once it was closed
   */
  public boolean isClosed() {
    return nativeValue(this) == 0;
  }

  @Override
  public void close() {
    super.close();
    forget();
  }

  /** Lets go of what it keeps. */
  public synchronized void forget() {
    kept.clear();
  }
}

package io.github.sizeis.examples.dhcp.fake;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Memory as a library allocates it for its callers: blocks that {@code malloc} gives. It counts
 * what is not freed, and refuses to free what it has not allocated, or not any more.
 */
public final class NativeHeap {
  /** What freed memory is filled with, so that no one mistakes it for what it was. */
  private static final byte FREED = (byte) 0xDD;

  private final Map<Long, Long> sizes = new HashMap<>();
  private long freed;

  /**
   * Allocates a block of zeros.
   *
   * @param bytes its length, at least 1
   * @return where it starts
   */
  public synchronized Pointer allocate(long bytes) {
    long address = Native.malloc(bytes);
    if (address == 0) {
      throw new OutOfMemoryError("malloc of " + bytes + " bytes");
    }
    sizes.put(address, bytes);
    Pointer block = new Pointer(address);
    block.setMemory(0, bytes, (byte) 0);
    return block;
  }

  /**
   * Frees a block.
   *
   * @param block where it starts; null is freed by doing nothing
   * @throws IllegalStateException when no block starts there
   */
  public synchronized void free(@Nullable Pointer block) {
    if (block == null) {
      return;
    }
    Long bytes = sizes.remove(Pointer.nativeValue(block));
    if (bytes == null) {
      throw new IllegalStateException("not a block that was allocated and not freed yet: " + block);
    }
    block.setMemory(0, bytes, FREED);
    Native.free(Pointer.nativeValue(block));
    freed++;
  }

  /** Frees all blocks that are left, as the end of a process does. */
  public synchronized void freeAll() {
    List.copyOf(sizes.keySet()).forEach(a -> free(new Pointer(a)));
  }

  /**
   * How many blocks have not been freed.
   *
   * @return 0 where nothing leaks
   */
  public synchronized int blocksLeft() {
    return sizes.size();
  }

  /**
   * How many blocks have been freed.
   *
   * @return their number since this heap exists
   */
  public synchronized long blocksFreed() {
    return freed;
  }
}

package io.github.sizeis.runtime;

import com.sun.jna.Memory;

/** Finds out memory that was freed, before it is read or written. */
final class Freed {
  private Freed() {}

  /**
   * Checks that memory is still there. It may be freed right after that: whoever closes memory
   * while another thread converts it must wait for that thread.
   *
   * @throws IllegalStateException when the memory was freed
   */
  static void refuse(Memory memory) {
    if (is(memory)) {
      throw new IllegalStateException("The memory was freed");
    }
  }

  static boolean is(Memory memory) {
    return !memory.valid() || isPartOfFreed(memory);
  }

  /** A part of memory, as a structure has, keeps its address when the whole is freed. */
  private static boolean isPartOfFreed(Memory memory) {
    if (memory.getClass() == Memory.class || memory.getClass() == Block.class) {
      return false;
    }
    try {
      // its bounds are checked against the whole
      memory.share(0, 0);
      return false;
    } catch (IndexOutOfBoundsException e) {
      return true;
    }
  }
}

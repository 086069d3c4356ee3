package io.github.sizeis.internal.jna;

import com.sun.jna.Memory;
import org.jspecify.annotations.Nullable;

/** Finds out memory that was freed, before it is read or written. */
public final class Freed {
  private Freed() {}

  /**
   * Checks that memory is still there. It may be freed right after that: whoever closes memory
   * while another thread converts it must wait for that thread.
   *
   * @param memory what may be a {@link Memory}; nothing else can tell whether it was freed
   * @throws IllegalStateException when the memory was freed
   */
  public static void refuse(@Nullable Object memory) {
    if (memory instanceof Memory && is((Memory) memory)) {
      throw new IllegalStateException("The memory was freed");
    }
  }

  /**
   * Whether memory was freed, or the memory that it is a part of.
   *
   * @param memory the memory
   * @return true when nothing may look at it any more
   */
  public static boolean is(Memory memory) {
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

package io.github.sizeis.internal;

import io.github.sizeis.internal.jna.RawMemory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Memory copied to the heap, for machines that have no windows. */
final class Copies {

  private static final int CHUNK = 8192;

  /** Extents above this would waste too much of a chunk, and get an array of their own. */
  private static final int LARGE = CHUNK / 8;

  private static final int PAGE = 4096;

  /** Most strings end before this. */
  private static final int FIRST_STEP = 64;

  private ByteBuffer chunk = buffer(CHUNK);
  private final ByteBuffer string = buffer(PAGE);
  private int length;
  private int next;
  private int position;

  /** Forgets all extents. */
  void clear() {
    next = 0;
  }

  /** Where the last extent begins in its buffer. */
  int position() {
    return position;
  }

  /**
   * Copies an extent.
   *
   * @param address a real address
   * @param bytes its length
   * @return a buffer that does not change before {@link #clear}
   */
  ByteBuffer extent(long address, int bytes) {
    ByteBuffer room = room(bytes);
    RawMemory.copy(address, room.array(), room.arrayOffset() + position, bytes);
    return room;
  }

  private ByteBuffer room(int bytes) {
    if (bytes > LARGE) {
      position = 0;
      return buffer(bytes);
    }
    if (bytes > CHUNK - next) {
      // What was handed out of the old chunk stays valid.
      chunk = buffer(CHUNK);
      next = 0;
    }
    position = next;
    next += bytes;
    return chunk;
  }

  /**
   * Copies a string whose length is not known, and never reads on a page behind its terminator.
   *
   * @param address a real address
   * @param unit the bytes of a unit
   * @param most how many bytes it may have
   * @param sentinel what ends it, if that is no NUL
   * @return a buffer from the string's first byte to its terminator or later; as long as {@code
   *     most} where there is no terminator; good until the next string
   */
  ByteBuffer string(long address, int unit, int most, @Nullable Sentinel sentinel) {
    ByteBuffer found = string;
    int have = 0;
    while (have < most) {
      int inPage = PAGE - (int) ((address + have) & (PAGE - 1));
      int step = Math.min(Math.min(most - have, inPage), Math.max(have, FIRST_STEP));
      if (have + step > found.capacity()) {
        int grown = (int) Math.min(most, 2L * (have + step));
        found = ByteBuffer.wrap(Arrays.copyOf(found.array(), grown)).order(found.order());
      }
      RawMemory.copy(address + have, found.array(), found.arrayOffset() + have, step);
      int from = have - have % unit;
      have += step;
      int end =
          sentinel == null
              ? Terminators.find(found, from, have, unit)
              : sentinel.find(found, from, have);
      if (end >= 0) {
        break;
      }
    }
    length = have;
    return found;
  }

  /** How many bytes of the last string were copied. */
  int length() {
    return length;
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.nativeOrder());
  }
}

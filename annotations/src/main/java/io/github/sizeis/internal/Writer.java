package io.github.sizeis.internal;

import com.sun.jna.Memory;
import io.github.sizeis.internal.jna.Block;
import io.github.sizeis.internal.jna.Freed;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a measured graph of values into one block. For generated code.
 *
 * <p>All of the block is zero before it is written to, so padding is, too.
 */
public final class Writer extends TextWriter implements AutoCloseable {

  final Limits limits;

  private boolean finished;

  private Writer(Span span, @Nullable Block block, Sizer s) {
    super(span, block, s.mostDepth());
    this.limits = s.limits();
  }

  /**
   * Allocates what was measured.
   *
   * @param s the measure
   * @return a writer into a new block, which {@link #close} frees unless {@link #finish} was called
   * @throws NativeDataException when the values need more than 1 GiB
   */
  public static Writer allocate(Sizer s) {
    return allocate(s, s.total(), null, false);
  }

  /**
   * Allocates what was measured of the arguments of a call, and remembers where they lie: what
   * comes back of them is read no further than that. Small blocks are the thread's, which {@link
   * Call#close} gives back.
   *
   * @param s the measure; the frame comes first
   * @param parts where those parts of the frame start and end, in turn and in order, which the
   *     function has the address of
   * @return a writer into a new block, which {@link #close} frees unless {@link #finish} was called
   * @throws NativeDataException when the values need more than 1 GiB
   */
  public static Writer ofCall(Sizer s, int @Nullable ... parts) {
    return parts == null
        ? allocate(s, s.total(), null, true)
        : allocate(s, s.totalWithGaps(), Pieces.inFrame(parts, s.pieces() - 1), true);
  }

  private static Writer allocate(Sizer s, long total, @Nullable Pieces pieces, boolean ofCall) {
    long bytes = Math.max(total, Long.BYTES);
    requirePossible(bytes);
    boolean small = ofCall && bytes <= PerThread.BLOCK_BYTES && s.alignment() <= Long.BYTES;
    Block block = small ? PerThread.current().borrowBlock() : new Block(bytes, s.alignment());
    try {
      Span span = Span.over(block, (int) bytes, s.alignment(), pieces);
      return new Writer(span, block, s);
    } catch (RuntimeException | Error e) {
      block.close();
      throw e;
    }
  }

  /**
   * Allocates what was measured.
   *
   * @param s the measure
   * @param field the C name of what is written
   * @return a writer into a new block, which {@link #close} frees unless {@link #finish} was called
   * @throws NativeDataException when the values need more than 1 GiB
   */
  public static Writer allocate(Sizer s, String field) {
    try {
      return allocate(s);
    } catch (NativeDataException e) {
      throw e.under(field);
    }
  }

  /**
   * Uses memory that the caller has. It is the caller, too, who keeps reachable what opaque
   * pointers and callbacks in the values stand for.
   *
   * @param memory where to write; as much of it as was measured is zeroed
   * @param s the measure
   * @return a writer into that memory
   * @throws IllegalArgumentException when the memory is too small
   * @throws IllegalStateException when the memory was freed
   */
  public static Writer into(Memory memory, Sizer s) {
    Freed.refuse(memory);
    if (memory.size() < s.total()) {
      throw new IllegalArgumentException(
          s.total() + " bytes needed, the memory has " + memory.size());
    }
    requirePossible(s.total());
    Span span = Span.over(memory, (int) s.total(), s.alignment(), null);
    return new Writer(span, null, s);
  }

  private static void requirePossible(long bytes) {
    if (bytes > Sizer.MOST_BYTES) {
      throw new NativeDataException(
          "the values need more than the " + Sizer.MOST_BYTES + " bytes that a block can have");
    }
  }

  /**
   * Ends writing. Only now is everything in memory.
   *
   * @return the block, which is the caller's from now on; null when the memory was the caller's
   * @throws IllegalStateException when the caller's memory was freed in the meantime
   */
  public @Nullable Block finish() {
    span.flush();
    finished = true;
    return block;
  }

  /** Frees the block unless writing was finished. */
  @Override
  public void close() {
    if (!finished && block != null) {
      finished = true;
      block.close();
    }
  }
}

package io.github.sizeis.internal;

import io.github.sizeis.runtime.Limits;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures a graph of values before it is written. It never fails: what cannot be written is
 * refused by the {@link Writer}, which knows where it is. For generated code.
 */
public final class Sizer {

  /** The most bytes that a block can have. */
  static final long MOST_BYTES = Limits.DEFAULT.bytes();

  private static final int TOO_MUCH_LOG_2 = 40;

  /** Whatever is above the largest block is as good as any other such size. */
  private static final long TOO_MUCH = 1L << TOO_MUCH_LOG_2;

  private final Limits limits;
  private final int mostDepth;
  private long total;
  private long last;
  private int blocks;
  private int alignment = 8;
  private int depth;
  private @Nullable Set<Object> seen;

  /** Begins with nothing, and the default limit of depth. */
  public Sizer() {
    this(Limits.DEFAULT);
  }

  /**
   * Begins with nothing.
   *
   * @param limits how deep structs may lie one in the other; and those of a call
   */
  public Sizer(Limits limits) {
    this.limits = limits;
    this.mostDepth = limits.depth();
  }

  /**
   * Adds room for structs.
   *
   * @param bytes their size
   */
  public void block(long bytes) {
    long sum = total + ((bytes + 7) & -8L);
    total = (bytes | sum) >>> TOO_MUCH_LOG_2 == 0 ? sum : TOO_MUCH;
    last = bytes;
    blocks++;
  }

  /**
   * Lets all that is written lie at multiples of an alignment; without, it is 8.
   *
   * @param bytes what some struct must be aligned to, a power of two
   */
  public void align(int bytes) {
    alignment = Math.max(alignment, bytes);
  }

  /** How much there can be at most with a gap behind each piece. */
  long totalWithGaps() {
    return Math.min(TOO_MUCH, total() + 8L * blocks);
  }

  /** How many pieces there can be. */
  int pieces() {
    return blocks;
  }

  int alignment() {
    return alignment;
  }

  /**
   * Adds room for a UTF-16 string and its NUL.
   *
   * @param v the string; null needs no room
   */
  public void wide(@Nullable String v) {
    if (v != null) {
      block(2L * v.length() + 2);
    }
  }

  /**
   * Adds room for a string and its NUL.
   *
   * @param v the string; null needs no room
   * @param encoding what its bytes will be
   */
  public void text(@Nullable String v, StringEncoding encoding) {
    if (v != null) {
      block(encoding.sizeOf(v) + encoding.unit());
    }
  }

  /**
   * Adds room for an array.
   *
   * @param length its elements
   * @param elementSize the bytes of one
   */
  public void array(int length, int elementSize) {
    block((long) length * elementSize);
  }

  /**
   * Whether a full pointer points to a value that no other one did before.
   *
   * @param value the value, which counts as the same only if it is the same object
   * @return true where it is yet to be measured
   */
  public boolean isNew(Object value) {
    Set<Object> values = seen;
    if (values == null) {
      values = Collections.newSetFromMap(new IdentityHashMap<>());
      seen = values;
    }
    return values.add(value);
  }

  /**
   * Adds room for an array that need not be full.
   *
   * @param length the elements that it can have
   * @param elementSize the bytes of one
   */
  public void room(long length, int elementSize) {
    block(length < 0 || length > TOO_MUCH ? TOO_MUCH : length * elementSize);
  }

  /**
   * Adds room for an array and its sentinel.
   *
   * @param length the elements before the sentinel
   * @param elementSize the bytes of one
   */
  public void terminated(int length, int elementSize) {
    block((length + 1L) * elementSize);
  }

  /**
   * Adds room for a string that is counted.
   *
   * @param v the string; null needs no room
   * @param encoding what its bytes will be
   */
  public void run(@Nullable String v, StringEncoding encoding) {
    if (v != null) {
      block(encoding.sizeOf(v));
    }
  }

  /**
   * Adds room for UTF-16 strings that follow each other.
   *
   * @param v the strings; null needs no room
   */
  public void multiWide(@Nullable List<String> v) {
    if (v != null) {
      block(Strings.multiWideSize(v));
    }
  }

  /**
   * Adds room for strings that follow each other.
   *
   * @param v the strings; null needs no room
   * @param encoding what their bytes will be
   */
  public void multiText(@Nullable List<String> v, StringEncoding encoding) {
    if (v != null) {
      block(Strings.multiTextSize(v, encoding));
    }
  }

  /**
   * Goes one struct deeper.
   *
   * @return false where that is too deep: measure no further, as the writer will refuse it
   */
  public boolean enter() {
    depth++;
    // A few values that hold each other twice can be more than anyone could count to the end of.
    return depth <= mostDepth && total <= Sizer.MOST_BYTES;
  }

  /** Comes back from one struct deeper, also where that was too deep. */
  public void leave() {
    depth--;
  }

  /**
   * How much was measured.
   *
   * @return bytes
   */
  public long total() {
    // of one alone, the end needs no padding; of several, another one may be written last
    long sum = blocks == 1 && total < TOO_MUCH ? last : total;
    return Math.min(TOO_MUCH, sum + (long) blocks * (alignment - 8));
  }

  Limits limits() {
    return limits;
  }

  int mostDepth() {
    return mostDepth;
  }
}

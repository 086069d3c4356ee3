package io.github.sizeis.internal;

import io.github.sizeis.runtime.Source;

/**
 * One conversion from memory to values: checks whatever it is about to look at, and keeps what it
 * looks at reachable. For generated code.
 *
 * <p>A reader belongs to the thread that borrowed it, from {@link #of} to {@link #close}. A
 * conversion inside another one, as in an adapter, borrows a reader of its own.
 */
public final class Reader extends TextReader implements AutoCloseable {

  private final PerThread thread;

  private boolean open;

  Reader(PerThread thread) {
    super(thread.scratch());
    this.thread = thread;
  }

  /**
   * Borrows a reader.
   *
   * @param source where memory is read from
   * @return a reader that nobody else uses
   * @throws IllegalStateException when the memory was freed that the source was made from
   */
  public static Reader of(Source source) {
    Bounds bounds = Bounds.of(source);
    bounds.refuseFreed();
    Reader reader = PerThread.current().borrow();
    reader.begin(bounds);
    reader.open = true;
    return reader;
  }

  /** Borrows a reader of what has come back from a call. */
  static Reader of(Source source, CallMemory memory) {
    Reader reader = of(source);
    reader.within(memory);
    return reader;
  }

  /** Gives the reader back, whether the conversion succeeded or not. A second call does nothing. */
  @Override
  public void close() {
    if (open) {
      open = false;
      end();
      thread.giveBack(this);
    }
  }

  /**
   * Reads an array of 1-byte numbers.
   *
   * @param address where it lies
   * @param n its elements, as {@link #count} gave them
   * @return a new array, or a shared one when it is empty
   */
  public byte[] bytes(long address, int n) {
    return ArrayReads.bytes(this, address, n);
  }

  /**
   * Reads an array of 2-byte numbers.
   *
   * @param address where it lies
   * @param n its elements, as {@link #count} gave them
   * @return a new array, or a shared one when it is empty
   */
  public short[] shorts(long address, int n) {
    return ArrayReads.shorts(this, address, n);
  }

  /**
   * Reads an array of UTF-16 units.
   *
   * @param address where it lies
   * @param n its elements, as {@link #count} gave them
   * @return a new array, or a shared one when it is empty
   */
  public char[] chars(long address, int n) {
    return ArrayReads.chars(this, address, n);
  }

  /**
   * Reads an array of 4-byte numbers.
   *
   * @param address where it lies
   * @param n its elements, as {@link #count} gave them
   * @return a new array, or a shared one when it is empty
   */
  public int[] ints(long address, int n) {
    return ArrayReads.ints(this, address, n);
  }

  /**
   * Reads an array of 8-byte numbers.
   *
   * @param address where it lies
   * @param n its elements, as {@link #count} gave them
   * @return a new array, or a shared one when it is empty
   */
  public long[] longs(long address, int n) {
    return ArrayReads.longs(this, address, n);
  }

  /**
   * Reads an array of {@code float}.
   *
   * @param address where it lies
   * @param n its elements, as {@link #count} gave them
   * @return a new array, or a shared one when it is empty
   */
  public float[] floats(long address, int n) {
    return ArrayReads.floats(this, address, n);
  }

  /**
   * Reads an array of {@code double}.
   *
   * @param address where it lies
   * @param n its elements, as {@link #count} gave them
   * @return a new array, or a shared one when it is empty
   */
  public double[] doubles(long address, int n) {
    return ArrayReads.doubles(this, address, n);
  }
}

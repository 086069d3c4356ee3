package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;

/** Checks how long arrays are, before anything is allocated or read for them. */
abstract class CountReader extends PointerReader {

  private long mostElements;

  /** Where the struct ends that is being read, if only its fields tell; a position. */
  private int structEnd;

  @Override
  void begin(Bounds source) {
    super.begin(source);
    mostElements = source.limits().elements();
  }

  @Override
  void end() {
    structEnd = 0;
    super.end();
  }

  final long mostElements() {
    return mostElements;
  }

  /**
   * Checks an array before anything is allocated or read.
   *
   * @param address where it lies; does not matter where the count is 0
   * @param count its elements
   * @param elementSize the bytes of one
   * @param field the C name of the field
   * @return the count
   */
  public final int count(long address, long count, int elementSize, String field) {
    if (count == 0) {
      return 0;
    }
    if (count < 0 || count > mostElements) {
      throw Refusals.elements(count, source().limits(), field);
    }
    long bytes = count * elementSize;
    if (address == 0 || !canOpen(address, bytes)) {
      throw Refusals.array(address, count, bytes, this, field);
    }
    return (int) count;
  }

  /**
   * Checks an array whose length memory gives in bytes.
   *
   * @param address where it lies; does not matter where the count is 0
   * @param bytes its bytes
   * @param elementSize the bytes of one element
   * @param field the C name of the field
   * @return the count of elements
   */
  public final int countOfBytes(long address, long bytes, int elementSize, String field) {
    return count(address, CountChecks.elements(bytes, elementSize, field), elementSize, field);
  }

  /**
   * Checks the valid part of an array before anything is allocated or read.
   *
   * @param address where the array lies; does not matter where the count is 0
   * @param room how many elements the array has
   * @param first the index of the first valid one
   * @param count how many are valid
   * @param elementSize the bytes of one
   * @param field the C name of the field
   * @return the count
   */
  public final int window(
      long address, long room, long first, long count, int elementSize, String field) {
    CountChecks.inside(room, first, count, field);
    if (count != 0 && isOfCall(address)) {
      count(address, room, elementSize, field);
    }
    if (first == 0 || count == 0 || address == 0) {
      return count(address, count, elementSize, field);
    }
    if (first > Long.MAX_VALUE / elementSize) {
      throw Refusals.beyond(first, elementSize, field);
    }
    long skipped = first * elementSize;
    if (Long.compareUnsigned(address + skipped, address) < 0) {
      throw Refusals.beyond(first, elementSize, field);
    }
    return count(address + skipped, count, elementSize, field);
  }

  /**
   * Tells how many bytes a struct takes that ends with a flexible array, and checks that they are
   * there.
   *
   * @param at where the struct starts in the buffer that was opened last
   * @param offset the offset of the array
   * @param count its elements
   * @param elementSize the bytes of one
   * @param field the C name of the array
   * @return the bytes up to the end of the last element
   * @throws NativeDataException when the elements are more than the limits say, or lie outside
   */
  public final long extent(int at, int offset, long count, int elementSize, String field) {
    if (count < 0 || count > mostElements) {
      throw Refusals.elements(count, source().limits(), field);
    }
    long bytes = count * elementSize;
    long address = addressAt(at) + offset;
    if (bytes > 0 && !canOpen(address, bytes)) {
      throw Refusals.array(address, count, bytes, this, field);
    }
    requireInRoot(address, count, bytes, field);
    return offset + bytes;
  }

  /**
   * Opens a struct of which the first bytes were read to see how many it has.
   *
   * @param address where it lies
   * @param least how many bytes were read
   * @param bytes how many it has
   * @return the buffer that it lies in, at {@link #position()}
   */
  public final ByteBuffer openWhole(long address, long least, long bytes) {
    refund(least);
    ByteBuffer memory = open(address, bytes);
    structEnd = (int) (position() + bytes);
    return memory;
  }

  /**
   * Where the struct ends that was opened with {@link #openWhole} last.
   *
   * @return a position
   */
  public final int structEnd() {
    return structEnd;
  }

  /**
   * Goes back to the struct that was being read before another one was opened.
   *
   * @param outer where it ends, as {@link #structEnd()} told
   */
  public final void backTo(int outer) {
    structEnd = outer;
  }

  /**
   * Checks a flexible array against the end of its struct, for memory may have changed since that
   * was opened.
   *
   * @param at where the array starts
   * @param count its elements
   * @param elementSize the bytes of one
   * @param field the C name of the array
   * @return the count
   */
  public final int tail(int at, long count, int elementSize, String field) {
    if (count < 0 || count > mostElements || count * elementSize > structEnd - at) {
      throw NativeDataException.at(field, "the memory changed while it was read");
    }
    return (int) count;
  }
}

package io.github.sizeis.internal;

import io.github.sizeis.internal.jna.Block;
import io.github.sizeis.runtime.NativeDataException;
import org.jspecify.annotations.Nullable;

/** Writes arrays of numbers, and takes room for those of structs and pointers. */
abstract class ArrayWriter extends GraphWriter {

  ArrayWriter(Span span, @Nullable Block block, int mostDepth) {
    super(span, block, mostDepth);
  }

  /**
   * Takes room for an array of structs or of pointers.
   *
   * @param n its elements
   * @param elementSize the bytes of one
   * @param nullable whether an empty array and null are two things
   * @return its position; for an empty array a position to point to if {@code nullable}, else -1
   */
  public final int array(int n, int elementSize, boolean nullable) {
    if (n == 0) {
      return nullable ? span.empty() : -1;
    }
    return take((long) n * elementSize);
  }

  /**
   * Takes room for an array of which a part is valid.
   *
   * @param room how many elements the array has
   * @param first the index of the first valid one
   * @param count how many are valid
   * @param elementSize the bytes of one
   * @param nullable whether an empty array and null are two things
   * @param field the C name of the field
   * @return the array's position; for an array without room a position to point to if {@code
   *     nullable}, else -1
   * @throws NativeDataException when the valid part does not lie in the array
   */
  public final int window(
      long room, long first, int count, int elementSize, boolean nullable, String field) {
    CountChecks.inside(room, first, count, field);
    if (room == 0) {
      return nullable ? span.empty() : -1;
    }
    return take(room > Sizer.MOST_BYTES ? -1 : room * elementSize);
  }

  /**
   * Writes an array of 1-byte numbers.
   *
   * @param v the array
   * @param nullable whether an empty array and null are two things
   * @return its address; 0 for null, and for an empty array unless {@code nullable}
   */
  public final long bytes(byte @Nullable [] v, boolean nullable) {
    if (v == null || v.length == 0) {
      return absent(v == null || !nullable);
    }
    int at = take(v.length);
    Bulk.put(span.buffer, at, v, v.length);
    return address(at);
  }

  /**
   * Writes an array of 2-byte numbers.
   *
   * @param v the array
   * @param nullable whether an empty array and null are two things
   * @return its address; 0 for null, and for an empty array unless {@code nullable}
   */
  public final long shorts(short @Nullable [] v, boolean nullable) {
    if (v == null || v.length == 0) {
      return absent(v == null || !nullable);
    }
    int at = take(2L * v.length);
    Bulk.put(span.buffer, at, v);
    return address(at);
  }

  /**
   * Writes an array of UTF-16 units.
   *
   * @param v the array
   * @param nullable whether an empty array and null are two things
   * @return its address; 0 for null, and for an empty array unless {@code nullable}
   */
  public final long chars(char @Nullable [] v, boolean nullable) {
    if (v == null || v.length == 0) {
      return absent(v == null || !nullable);
    }
    int at = take(2L * v.length);
    Bulk.put(span.buffer, at, v, v.length);
    return address(at);
  }

  /**
   * Writes an array of 4-byte numbers.
   *
   * @param v the array
   * @param nullable whether an empty array and null are two things
   * @return its address; 0 for null, and for an empty array unless {@code nullable}
   */
  public final long ints(int @Nullable [] v, boolean nullable) {
    if (v == null || v.length == 0) {
      return absent(v == null || !nullable);
    }
    int at = take(4L * v.length);
    Bulk.put(span.buffer, at, v);
    return address(at);
  }

  /**
   * Writes an array of 8-byte numbers.
   *
   * @param v the array
   * @param nullable whether an empty array and null are two things
   * @return its address; 0 for null, and for an empty array unless {@code nullable}
   */
  public final long longs(long @Nullable [] v, boolean nullable) {
    if (v == null || v.length == 0) {
      return absent(v == null || !nullable);
    }
    int at = take(8L * v.length);
    Bulk.put(span.buffer, at, v);
    return address(at);
  }

  /**
   * Writes an array of {@code float}.
   *
   * @param v the array
   * @param nullable whether an empty array and null are two things
   * @return its address; 0 for null, and for an empty array unless {@code nullable}
   */
  public final long floats(float @Nullable [] v, boolean nullable) {
    if (v == null || v.length == 0) {
      return absent(v == null || !nullable);
    }
    int at = take(4L * v.length);
    Bulk.put(span.buffer, at, v);
    return address(at);
  }

  /**
   * Writes an array of {@code double}.
   *
   * @param v the array
   * @param nullable whether an empty array and null are two things
   * @return its address; 0 for null, and for an empty array unless {@code nullable}
   */
  public final long doubles(double @Nullable [] v, boolean nullable) {
    if (v == null || v.length == 0) {
      return absent(v == null || !nullable);
    }
    int at = take(8L * v.length);
    Bulk.put(span.buffer, at, v);
    return address(at);
  }

  /** Where an empty array points to, or nothing does. */
  final long absent(boolean isNull) {
    return isNull ? 0 : address(span.empty());
  }
}

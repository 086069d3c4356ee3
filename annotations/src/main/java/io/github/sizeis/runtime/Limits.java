package io.github.sizeis.runtime;

/**
 * The limits of one conversion. Counts and pointers in native memory may be wrong. With limits, a
 * wrong count gives a {@link NativeDataException}, and does not fill the heap.
 *
 * <p>Instances are immutable.
 */
public final class Limits {

  /** The largest number of bytes that a limit can allow: 1 GiB. */
  private static final long MOST_BYTES = 1L << 30;

  private static final int MOST_ELEMENTS = Integer.MAX_VALUE - 8;
  private static final int MOST_UNITS = (1 << 28) - 1;

  /**
   * The default: 16 Mi elements in an array, 1 GiB in all, 64 levels of nested structs, 16 Mi units
   * in a string.
   */
  public static final Limits DEFAULT = new Limits(1 << 24, MOST_BYTES, 64, 1 << 24);

  private final long elements;
  private final long bytes;
  private final int depth;
  private final int stringLength;

  private Limits(long elements, long bytes, int depth, int stringLength) {
    this.elements = elements;
    this.bytes = bytes;
    this.depth = depth;
    this.stringLength = stringLength;
  }

  /**
   * Returns the largest number of elements that an array may have.
   *
   * @return at least 0
   */
  public long elements() {
    return elements;
  }

  /**
   * Returns the largest number of bytes that one conversion may read, with strings. If memory is
   * read twice, because two pointers lead to it, it counts twice.
   *
   * @return at most 1 GiB
   */
  public long bytes() {
    return bytes;
  }

  /**
   * Returns the largest depth of structs that point to structs of their own kind.
   *
   * @return at least 0
   */
  public int depth() {
    return depth;
  }

  /**
   * Returns the largest number of units that a terminated string may have, without its NUL. A unit
   * is a UTF-16 unit, or the smallest unit of another encoding.
   *
   * @return at least 0
   */
  public int stringLength() {
    return stringLength;
  }

  /**
   * Limits the elements.
   *
   * @param elements the largest number for one array; at most 2,147,483,639
   * @return a copy of these limits with this number
   * @throws IllegalArgumentException if the number is negative or too large
   */
  public Limits withElements(long elements) {
    return new Limits(
        within("elements", elements, MOST_ELEMENTS), this.bytes, this.depth, this.stringLength);
  }

  /**
   * Limits the bytes.
   *
   * @param bytes the largest number for one conversion; at most 1 GiB
   * @return a copy of these limits with this number
   * @throws IllegalArgumentException if the number is negative or too large
   */
  public Limits withBytes(long bytes) {
    return new Limits(
        this.elements, within("bytes", bytes, MOST_BYTES), this.depth, this.stringLength);
  }

  /**
   * Limits the depth.
   *
   * @param depth the largest depth; each level takes some of the thread's stack
   * @return a copy of these limits with this number
   * @throws IllegalArgumentException if the number is negative or too large
   */
  public Limits withDepth(int depth) {
    int checked = (int) within("depth", depth, Integer.MAX_VALUE - 1);
    return new Limits(this.elements, this.bytes, checked, this.stringLength);
  }

  /**
   * Limits the length of strings.
   *
   * @param stringLength the largest number of units for one string; at most 268,435,455
   * @return a copy of these limits with this number
   * @throws IllegalArgumentException if the number is negative or too large
   */
  public Limits withStringLength(int stringLength) {
    int checked = (int) within("stringLength", stringLength, MOST_UNITS);
    return new Limits(this.elements, this.bytes, this.depth, checked);
  }

  private static long within(String name, long value, long most) {
    if (value < 0 || value > most) {
      throw new IllegalArgumentException(
          "The limit " + name + " is from 0 to " + most + ", not " + value);
    }
    return value;
  }

  @Override
  public String toString() {
    return "Limits[elements="
        + elements
        + ", bytes="
        + bytes
        + ", depth="
        + depth
        + ", stringLength="
        + stringLength
        + "]";
  }
}

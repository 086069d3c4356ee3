package io.github.sizeis.runtime;

/**
 * How much one conversion may read. Counts and pointers in native memory may be junk; limits turn
 * what would be an endless read into a {@link NativeDataException}.
 *
 * <p>Instances are immutable.
 */
public final class Limits {

  /** The most that one conversion can read, whatever its limits say: 1 GiB. */
  private static final long MOST_BYTES = 1L << 30;

  private static final int MOST_ELEMENTS = Integer.MAX_VALUE - 8;
  private static final int MOST_UNITS = (1 << 28) - 1;

  /**
   * The limits where nothing else is said: 16 Mi elements in an array, 1 GiB in total, 64 levels,
   * 16 Mi units in a string.
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
   * How many elements one array may have.
   *
   * @return at least 0
   */
  public long elements() {
    return elements;
  }

  /**
   * How many bytes one conversion may read, strings included. What is read twice counts twice.
   *
   * @return at most 1 GiB
   */
  public long bytes() {
    return bytes;
  }

  /**
   * How many levels of structs may lie one in the other.
   *
   * @return at least 0
   */
  public int depth() {
    return depth;
  }

  /**
   * How many units one terminated string may have, its NUL left out: UTF-16 units, or whatever the
   * encoding has.
   *
   * @return at least 0
   */
  public int stringLength() {
    return stringLength;
  }

  /**
   * Limits the elements.
   *
   * @param elements how many one array may have, at most 2,147,483,639
   * @return these limits with another number
   * @throws IllegalArgumentException when the number is not possible
   */
  public Limits withElements(long elements) {
    return new Limits(
        within("elements", elements, MOST_ELEMENTS), this.bytes, this.depth, this.stringLength);
  }

  /**
   * Limits the bytes.
   *
   * @param bytes how many one conversion may read, at most 1 GiB
   * @return these limits with another number
   * @throws IllegalArgumentException when the number is not possible
   */
  public Limits withBytes(long bytes) {
    return new Limits(
        this.elements, within("bytes", bytes, MOST_BYTES), this.depth, this.stringLength);
  }

  /**
   * Limits the depth.
   *
   * @param depth how many levels of structs may lie one in the other; each takes some of the
   *     thread's stack
   * @return these limits with another number
   * @throws IllegalArgumentException when the number is not possible
   */
  public Limits withDepth(int depth) {
    int checked = (int) within("depth", depth, Integer.MAX_VALUE - 1);
    return new Limits(this.elements, this.bytes, checked, this.stringLength);
  }

  /**
   * Limits the length of strings.
   *
   * @param stringLength how many units one may have, at most 268,435,455
   * @return these limits with another number
   * @throws IllegalArgumentException when the number is not possible
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

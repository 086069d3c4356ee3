package io.github.sizeis.runtime;

import java.nio.ByteOrder;

/**
 * Gives a scalar or a small struct in memory a Java type of the user's choice.
 *
 * <p>An adapter implements one of the three nested interfaces, for the width of what it reads, has
 * no state and a public constructor without parameters. It sees primitives only, so it can be
 * written before anything is generated. A conversion that is not possible is an {@link
 * IllegalArgumentException}, which reaches the caller as a {@link NativeDataException} with the
 * path.
 *
 * <p>Generated code calls the methods that take the byte order of memory. They leave it to those
 * that do not; an adapter to which the order matters implements both, the shorter one for the
 * host's order. Numbers have been read in that order already; where a struct of several fields of
 * one width is seen as one number, the first field has the lowest bits in either order. Bytes are
 * as they lie in memory: an adapter that finds numbers in them needs the order.
 */
public interface Adapter {

  /**
   * An adapter over at most 4 bytes.
   *
   * @param <T> the Java type
   */
  interface OfInt<T> extends Adapter {
    /**
     * Reads.
     *
     * @param raw the bits in memory; extended with zeros or the sign where memory has fewer than 4
     *     bytes
     * @return the Java value
     */
    T fromInt(int raw);

    /**
     * Writes.
     *
     * @param value the Java value
     * @return the bits for memory
     */
    int toInt(T value);

    /**
     * Reads.
     *
     * @param raw the bits in memory; extended with zeros or the sign where memory has fewer than 4
     *     bytes
     * @param order the byte order of the memory, in which the bits were read
     * @return the Java value
     */
    default T fromInt(int raw, ByteOrder order) {
      return fromInt(raw);
    }

    /**
     * Writes.
     *
     * @param value the Java value
     * @param order the byte order of the memory, in which the bits will be written
     * @return the bits for memory
     */
    default int toInt(T value, ByteOrder order) {
      return toInt(value);
    }
  }

  /**
   * An adapter over at most 8 bytes.
   *
   * @param <T> the Java type
   */
  interface OfLong<T> extends Adapter {
    /**
     * Reads.
     *
     * @param raw the bits in memory; extended with zeros or the sign where memory has fewer than 8
     *     bytes
     * @return the Java value
     */
    T fromLong(long raw);

    /**
     * Writes.
     *
     * @param value the Java value
     * @return the bits for memory
     */
    long toLong(T value);

    /**
     * Reads.
     *
     * @param raw the bits in memory; extended with zeros or the sign where memory has fewer than 8
     *     bytes
     * @param order the byte order of the memory, in which the bits were read
     * @return the Java value
     */
    default T fromLong(long raw, ByteOrder order) {
      return fromLong(raw);
    }

    /**
     * Writes.
     *
     * @param value the Java value
     * @param order the byte order of the memory, in which the bits will be written
     * @return the bits for memory
     */
    default long toLong(T value, ByteOrder order) {
      return toLong(value);
    }
  }

  /**
   * An adapter over the bytes of a struct or of a fixed array.
   *
   * @param <T> the Java type
   */
  interface OfBytes<T> extends Adapter {
    /**
     * Reads.
     *
     * @param raw the bytes as they lie in memory; the adapter's own
     * @return the Java value
     */
    T fromBytes(byte[] raw);

    /**
     * Writes.
     *
     * @param value the Java value
     * @return exactly as many bytes as memory has
     */
    byte[] toBytes(T value);

    /**
     * Reads.
     *
     * @param raw the bytes as they lie in memory; the adapter's own
     * @param order the byte order of the memory
     * @return the Java value
     */
    default T fromBytes(byte[] raw, ByteOrder order) {
      return fromBytes(raw);
    }

    /**
     * Writes.
     *
     * @param value the Java value
     * @param order the byte order of the memory
     * @return exactly as many bytes as memory has
     */
    default byte[] toBytes(T value, ByteOrder order) {
      return toBytes(value);
    }
  }
}

package io.github.sizeis.runtime;

import java.nio.ByteOrder;

/**
 * Converts between a scalar or a small struct in memory and a Java type of your choice.
 *
 * <p>An adapter implements one of the three nested interfaces, depending on the number of bytes. It
 * has a public constructor without parameters, and no state. If a conversion is not possible, it
 * throws an {@link IllegalArgumentException}; the caller gets a {@link NativeDataException} with
 * the path.
 *
 * <p><b>Byte order.</b> Each method exists twice, with and without the byte order of memory.
 * Generated code calls the one with the byte order, which calls the other one. If the byte order
 * matters to your adapter, implement both; the method without it then has the host's order.
 *
 * <ul>
 *   <li>Numbers are already read in the order of memory. If a struct of several fields of the same
 *       width is one number, the first field is in the lowest bits, in either order.
 *   <li>Bytes are as memory has them. An adapter that takes numbers from them needs the order.
 * </ul>
 */
public interface Adapter {

  /**
   * An adapter for at most 4 bytes.
   *
   * @param <T> the Java type
   */
  interface OfInt<T> extends Adapter {
    /**
     * Converts what memory has to the Java value.
     *
     * @param raw the bits in memory; if memory has fewer than 4 bytes, extended with zeros or with
     *     the sign
     * @return the Java value
     */
    T fromInt(int raw);

    /**
     * Converts the Java value to what memory gets.
     *
     * @param value the Java value
     * @return the bits for memory
     */
    int toInt(T value);

    /**
     * Converts what memory has to the Java value.
     *
     * @param raw the bits in memory; if memory has fewer than 4 bytes, extended with zeros or with
     *     the sign
     * @param order the byte order of the memory, in which the bits were read
     * @return the Java value
     */
    default T fromInt(int raw, ByteOrder order) {
      return fromInt(raw);
    }

    /**
     * Converts the Java value to what memory gets.
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
   * An adapter for at most 8 bytes.
   *
   * @param <T> the Java type
   */
  interface OfLong<T> extends Adapter {
    /**
     * Converts what memory has to the Java value.
     *
     * @param raw the bits in memory; if memory has fewer than 8 bytes, extended with zeros or with
     *     the sign
     * @return the Java value
     */
    T fromLong(long raw);

    /**
     * Converts the Java value to what memory gets.
     *
     * @param value the Java value
     * @return the bits for memory
     */
    long toLong(T value);

    /**
     * Converts what memory has to the Java value.
     *
     * @param raw the bits in memory; if memory has fewer than 8 bytes, extended with zeros or with
     *     the sign
     * @param order the byte order of the memory, in which the bits were read
     * @return the Java value
     */
    default T fromLong(long raw, ByteOrder order) {
      return fromLong(raw);
    }

    /**
     * Converts the Java value to what memory gets.
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
   * An adapter for the bytes of a struct or of a fixed array.
   *
   * @param <T> the Java type
   */
  interface OfBytes<T> extends Adapter {
    /**
     * Converts what memory has to the Java value.
     *
     * @param raw the bytes as memory has them; the adapter may change the array
     * @return the Java value
     */
    T fromBytes(byte[] raw);

    /**
     * Converts the Java value to what memory gets.
     *
     * @param value the Java value
     * @return the bytes, exactly as many as memory has
     */
    byte[] toBytes(T value);

    /**
     * Converts what memory has to the Java value.
     *
     * @param raw the bytes as memory has them; the adapter may change the array
     * @param order the byte order of the memory
     * @return the Java value
     */
    default T fromBytes(byte[] raw, ByteOrder order) {
      return fromBytes(raw);
    }

    /**
     * Converts the Java value to what memory gets.
     *
     * @param value the Java value
     * @param order the byte order of the memory
     * @return the bytes, exactly as many as memory has
     */
    default byte[] toBytes(T value, ByteOrder order) {
      return toBytes(value);
    }
  }
}

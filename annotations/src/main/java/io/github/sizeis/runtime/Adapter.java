package io.github.sizeis.runtime;

/**
 * Gives a scalar or a small struct in memory a Java type of the user's choice.
 *
 * <p>An adapter implements one of the three nested interfaces, for the width of what it reads, has
 * no state and a public constructor without parameters. It sees primitives only, so it can be
 * written before anything is generated. A conversion that is not possible is an {@link
 * IllegalArgumentException}, which reaches the caller as a {@link NativeDataException} with the
 * path.
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
  }
}

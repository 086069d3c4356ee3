package io.github.sizeis.examples.bench;

import com.sun.jna.Pointer;
import java.util.function.LongConsumer;

/**
 * One way to read values from native memory, and to write them there.
 *
 * @param <V> the values
 * @param read how values are read
 * @param write how values are written
 */
public record Way<V>(Read<V> read, Write<V> write) {

  /**
   * Reads values.
   *
   * @param <V> the values
   */
  public interface Read<V> {

    /**
     * Reads.
     *
     * @param from where the values lie
     * @return the values
     */
    V read(Pointer from);
  }

  /**
   * Writes values.
   *
   * @param <V> the values
   */
  public interface Write<V> {

    /**
     * Takes memory, writes, and frees the memory again.
     *
     * @param value the values
     * @param written is told the address before the memory is freed
     */
    void write(V value, LongConsumer written);
  }

  /**
   * A way that only reads.
   *
   * @param <V> the values
   * @param read how values are read
   * @return the way
   */
  public static <V> Way<V> reading(Read<V> read) {
    return new Way<>(
        read,
        (value, written) -> {
          throw new UnsupportedOperationException("this way only reads");
        });
  }

  /**
   * A way that only writes.
   *
   * @param <V> the values
   * @param write how values are written
   * @return the way
   */
  public static <V> Way<V> writing(Write<V> write) {
    return new Way<>(
        from -> {
          throw new UnsupportedOperationException("this way only writes");
        },
        write);
  }
}

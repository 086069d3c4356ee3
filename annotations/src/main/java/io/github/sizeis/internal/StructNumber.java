package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A struct of 4 or 8 bytes that an adapter sees as one number, with the first field in the lowest
 * bits, as Windows' {@code FILETIME}. For generated code, which knows how wide the fields are.
 *
 * <p>In little-endian memory that is what the bytes are. In big-endian memory each field has its
 * own bytes the other way round and keeps its place, which is done for fields of one width.
 */
public final class StructNumber {

  private StructNumber() {}

  /**
   * Reads 4 bytes.
   *
   * @param m the memory
   * @param at the position
   * @param field the bytes of each field, which follow each other; 0 where they differ
   * @param name the C name of what is read
   * @return the number
   */
  public static int getInt(ByteBuffer m, int at, int field, String name) {
    int v = m.getInt(at);
    return m.order() == ByteOrder.LITTLE_ENDIAN ? v : turned(v, field, name);
  }

  /**
   * Reads 8 bytes.
   *
   * @param m the memory
   * @param at the position
   * @param field the bytes of each field, which follow each other; 0 where they differ
   * @param name the C name of what is read
   * @return the number
   */
  public static long getLong(ByteBuffer m, int at, int field, String name) {
    long v = m.getLong(at);
    return m.order() == ByteOrder.LITTLE_ENDIAN ? v : turned(v, field, name);
  }

  /**
   * Writes 4 bytes.
   *
   * @param m the memory
   * @param at the position
   * @param v the number
   * @param field the bytes of each field, which follow each other; 0 where they differ
   * @param name the C name of what is written
   */
  public static void putInt(ByteBuffer m, int at, int v, int field, String name) {
    m.putInt(at, m.order() == ByteOrder.LITTLE_ENDIAN ? v : turned(v, field, name));
  }

  /**
   * Writes 8 bytes.
   *
   * @param m the memory
   * @param at the position
   * @param v the number
   * @param field the bytes of each field, which follow each other; 0 where they differ
   * @param name the C name of what is written
   */
  public static void putLong(ByteBuffer m, int at, long v, int field, String name) {
    m.putLong(at, m.order() == ByteOrder.LITTLE_ENDIAN ? v : turned(v, field, name));
  }

  /** Turns the order of the fields round; its own inverse. */
  private static int turned(int v, int field, String name) {
    return (int) turned((long) v << 32, field, name);
  }

  private static long turned(long v, int field, String name) {
    switch (field) {
      case 1:
        return Long.reverseBytes(v);
      case 2:
        return swappedPairs(Long.rotateLeft(v, 32));
      case 4:
        return Long.rotateLeft(v, 32);
      case 8:
        return v;
      default:
        throw NativeDataException.at(
            name,
            "fields of several widths make no number in big-endian memory:"
                + " the adapter must be an Adapter.OfBytes");
    }
  }

  private static long swappedPairs(long v) {
    return ((v & 0xFFFF0000FFFF0000L) >>> 16) | ((v & 0x0000FFFF0000FFFFL) << 16);
  }
}

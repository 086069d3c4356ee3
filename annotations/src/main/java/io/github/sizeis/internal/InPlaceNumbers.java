package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Arrays of numbers, and bytes, that lie inside a struct's own bytes, {@code T x[16]}. For
 * generated code, which has checked that the struct's bytes are there. Positions are absolute.
 */
public final class InPlaceNumbers {

  private InPlaceNumbers() {}

  /**
   * Reads a fixed array of 1-byte numbers.
   *
   * @param m the memory
   * @param at the position of the first element
   * @param n its elements
   * @return a new array
   */
  public static byte[] bytes(ByteBuffer m, int at, int n) {
    byte[] read = new byte[n];
    Bulk.get(m, at, read, n);
    return read;
  }

  /**
   * Reads a fixed array of 2-byte numbers.
   *
   * @param m the memory
   * @param at the position of the first element
   * @param n its elements
   * @return a new array
   */
  public static short[] shorts(ByteBuffer m, int at, int n) {
    short[] read = new short[n];
    Bulk.get(m, at, read);
    return read;
  }

  /**
   * Reads a fixed array of UTF-16 units.
   *
   * @param m the memory
   * @param at the position of the first element
   * @param n its elements
   * @return a new array
   */
  public static char[] chars(ByteBuffer m, int at, int n) {
    char[] read = new char[n];
    Bulk.get(m, at, read, n);
    return read;
  }

  /**
   * Reads a fixed array of 4-byte numbers.
   *
   * @param m the memory
   * @param at the position of the first element
   * @param n its elements
   * @return a new array
   */
  public static int[] ints(ByteBuffer m, int at, int n) {
    int[] read = new int[n];
    Bulk.get(m, at, read);
    return read;
  }

  /**
   * Reads a fixed array of 8-byte numbers.
   *
   * @param m the memory
   * @param at the position of the first element
   * @param n its elements
   * @return a new array
   */
  public static long[] longs(ByteBuffer m, int at, int n) {
    long[] read = new long[n];
    Bulk.get(m, at, read);
    return read;
  }

  /**
   * Reads a fixed array of {@code float}.
   *
   * @param m the memory
   * @param at the position of the first element
   * @param n its elements
   * @return a new array
   */
  public static float[] floats(ByteBuffer m, int at, int n) {
    float[] read = new float[n];
    Bulk.get(m, at, read);
    return read;
  }

  /**
   * Reads a fixed array of {@code double}.
   *
   * @param m the memory
   * @param at the position of the first element
   * @param n its elements
   * @return a new array
   */
  public static double[] doubles(ByteBuffer m, int at, int n) {
    double[] read = new double[n];
    Bulk.get(m, at, read);
    return read;
  }

  /**
   * Writes a fixed array of 1-byte numbers.
   *
   * @param m the memory
   * @param at the position of the first element
   * @param v the value
   * @param n how many elements memory has
   * @param field the C name of the field
   * @throws NativeDataException when the value has another number of elements
   */
  public static void putBytes(ByteBuffer m, int at, byte[] v, int n, String field) {
    requireLength(v.length, n, field);
    Bulk.put(m, at, v, n);
  }

  /**
   * Writes a fixed array of 2-byte numbers.
   *
   * @param m the memory
   * @param at the position of the first element
   * @param v the value
   * @param n how many elements memory has
   * @param field the C name of the field
   * @throws NativeDataException when the value has another number of elements
   */
  public static void putShorts(ByteBuffer m, int at, short[] v, int n, String field) {
    requireLength(v.length, n, field);
    Bulk.put(m, at, v);
  }

  /**
   * Writes a fixed array of UTF-16 units.
   *
   * @param m the memory
   * @param at the position of the first element
   * @param v the value
   * @param n how many elements memory has
   * @param field the C name of the field
   * @throws NativeDataException when the value has another number of elements
   */
  public static void putChars(ByteBuffer m, int at, char[] v, int n, String field) {
    requireLength(v.length, n, field);
    Bulk.put(m, at, v, n);
  }

  /**
   * Writes a fixed array of 4-byte numbers.
   *
   * @param m the memory
   * @param at the position of the first element
   * @param v the value
   * @param n how many elements memory has
   * @param field the C name of the field
   * @throws NativeDataException when the value has another number of elements
   */
  public static void putInts(ByteBuffer m, int at, int[] v, int n, String field) {
    requireLength(v.length, n, field);
    Bulk.put(m, at, v);
  }

  /**
   * Writes a fixed array of 8-byte numbers.
   *
   * @param m the memory
   * @param at the position of the first element
   * @param v the value
   * @param n how many elements memory has
   * @param field the C name of the field
   * @throws NativeDataException when the value has another number of elements
   */
  public static void putLongs(ByteBuffer m, int at, long[] v, int n, String field) {
    requireLength(v.length, n, field);
    Bulk.put(m, at, v);
  }

  /**
   * Writes a fixed array of {@code float}.
   *
   * @param m the memory
   * @param at the position of the first element
   * @param v the value
   * @param n how many elements memory has
   * @param field the C name of the field
   * @throws NativeDataException when the value has another number of elements
   */
  public static void putFloats(ByteBuffer m, int at, float[] v, int n, String field) {
    requireLength(v.length, n, field);
    Bulk.put(m, at, v);
  }

  /**
   * Writes a fixed array of {@code double}.
   *
   * @param m the memory
   * @param at the position of the first element
   * @param v the value
   * @param n how many elements memory has
   * @param field the C name of the field
   * @throws NativeDataException when the value has another number of elements
   */
  public static void putDoubles(ByteBuffer m, int at, double[] v, int n, String field) {
    requireLength(v.length, n, field);
    Bulk.put(m, at, v);
  }

  /**
   * Looks at bytes as memory; where they are fewer than memory has, zeros follow them.
   *
   * @param bytes the bytes
   * @param size how many there must be
   * @return a buffer over them, or over a longer copy
   */
  public static ByteBuffer over(byte[] bytes, int size) {
    byte[] all = bytes.length < size ? Arrays.copyOf(bytes, size) : bytes;
    return ByteBuffer.wrap(all).order(ByteOrder.nativeOrder());
  }

  /**
   * Checks bytes that are reserved.
   *
   * @param m the memory
   * @param at the position
   * @param n how many
   * @param field the C name of the field
   * @throws NativeDataException when one is not 0
   */
  public static void reserved(ByteBuffer m, int at, int n, String field) {
    for (int i = 0; i < n; i++) {
      if (m.get(at + i) != 0) {
        throw NativeDataException.at(
            field, "reserved, and byte " + i + " is " + (m.get(at + i) & 0xFF) + " instead of 0");
      }
    }
  }

  static void requireLength(int actual, int n, String field) {
    if (actual != n) {
      throw NativeDataException.at(field, actual + " elements for an array that always has " + n);
    }
  }
}

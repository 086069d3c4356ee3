package io.github.sizeis.internal;

import io.github.sizeis.runtime.Adapter;
import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteOrder;

/** Calls adapters; what they throw says which field they could not convert. For generated code. */
public final class Adapters {

  private Adapters() {}

  /**
   * Reads a number.
   *
   * @param <T> the type of the values
   * @param adapter the adapter
   * @param raw what memory holds
   * @param order the order of the memory
   * @param field the C name of the field
   * @return the value
   * @throws NativeDataException when the adapter throws, or gives null
   */
  public static <T> T fromInt(Adapter.OfInt<T> adapter, int raw, ByteOrder order, String field) {
    try {
      return FieldChecks.notNull(adapter.fromInt(raw, order), "");
    } catch (RuntimeException e) {
      throw failure(field, e);
    }
  }

  /**
   * Writes a number.
   *
   * @param <T> the type of the values
   * @param adapter the adapter
   * @param value the value
   * @param order the order of the memory
   * @param field the C name of the field
   * @return what memory will hold
   * @throws NativeDataException when the adapter throws
   */
  public static <T> int toInt(Adapter.OfInt<T> adapter, T value, ByteOrder order, String field) {
    try {
      return adapter.toInt(value, order);
    } catch (RuntimeException e) {
      throw failure(field, e);
    }
  }

  /**
   * Reads a number.
   *
   * @param <T> the type of the values
   * @param adapter the adapter
   * @param raw what memory holds
   * @param order the order of the memory
   * @param field the C name of the field
   * @return the value
   * @throws NativeDataException when the adapter throws, or gives null
   */
  public static <T> T fromLong(Adapter.OfLong<T> adapter, long raw, ByteOrder order, String field) {
    try {
      return FieldChecks.notNull(adapter.fromLong(raw, order), "");
    } catch (RuntimeException e) {
      throw failure(field, e);
    }
  }

  /**
   * Writes a number.
   *
   * @param <T> the type of the values
   * @param adapter the adapter
   * @param value the value
   * @param order the order of the memory
   * @param field the C name of the field
   * @return what memory will hold
   * @throws NativeDataException when the adapter throws
   */
  public static <T> long toLong(Adapter.OfLong<T> adapter, T value, ByteOrder order, String field) {
    try {
      return adapter.toLong(value, order);
    } catch (RuntimeException e) {
      throw failure(field, e);
    }
  }

  /**
   * Reads the bytes of a struct.
   *
   * @param <T> the type of the values
   * @param adapter the adapter
   * @param raw what memory holds
   * @param order the order of the memory
   * @param field the C name of the field
   * @return the value
   * @throws NativeDataException when the adapter throws, or gives null
   */
  public static <T> T fromBytes(
      Adapter.OfBytes<T> adapter, byte[] raw, ByteOrder order, String field) {
    try {
      return FieldChecks.notNull(adapter.fromBytes(raw, order), "");
    } catch (RuntimeException e) {
      throw failure(field, e);
    }
  }

  /**
   * Writes the bytes of a struct.
   *
   * @param <T> the type of the values
   * @param adapter the adapter
   * @param value the value
   * @param order the order of the memory
   * @param field the C name of the field
   * @return what memory will hold
   * @throws NativeDataException when the adapter throws, or gives null
   */
  public static <T> byte[] toBytes(
      Adapter.OfBytes<T> adapter, T value, ByteOrder order, String field) {
    try {
      return FieldChecks.notNull(adapter.toBytes(value, order), "");
    } catch (RuntimeException e) {
      throw failure(field, e);
    }
  }

  /** Whatever an adapter throws, as an error in data at its field. */
  static NativeDataException failure(String field, RuntimeException e) {
    if (e instanceof NativeDataException) {
      return ((NativeDataException) e).under(field);
    }
    String message = e.getMessage();
    return new NativeDataException(message == null ? e.toString() : message, e).under(field);
  }
}

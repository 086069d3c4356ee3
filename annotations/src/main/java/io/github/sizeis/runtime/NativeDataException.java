package io.github.sizeis.runtime;

/**
 * Memory contradicts its declaration, or a value does not fit into memory. The path names the
 * field: {@code DHCPV4_FAILOVER_CLIENT_INFO_ARRAY.Clients[17].ClientName}.
 *
 * <p>If you wonder why, {@link io.github.sizeis.jna.JnaConverter#explain explain} the memory: that
 * shows the bytes of each field, where its pointers lead, and all that is wrong.
 *
 * <p>The path is made while the exception is thrown from inner to outer structs. So a conversion
 * without an error does no work for it.
 */
public class NativeDataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The sentence after the path. */
  private final String detail;

  /** The names in C, from the outermost struct that is known so far; may be empty. */
  private String path = "";

  /**
   * Creates an exception without a path.
   *
   * @param detail the sentence after the path
   */
  public NativeDataException(String detail) {
    super(detail);
    this.detail = detail;
  }

  /**
   * Creates an exception without a path, and with a cause.
   *
   * @param detail the sentence after the path
   * @param cause the exception of an adapter
   */
  public NativeDataException(String detail, Throwable cause) {
    super(detail, cause);
    this.detail = detail;
  }

  /**
   * Creates an exception about a field.
   *
   * @param field the field's C name
   * @param detail the sentence after the path
   * @return a new exception
   */
  public static NativeDataException at(String field, String detail) {
    return new NativeDataException(detail).under(field);
  }

  /**
   * Puts a field in front of the path.
   *
   * @param field the C name of a field or of a struct
   * @return this
   */
  public NativeDataException under(String field) {
    path = path.isEmpty() ? field : field + "." + path;
    return this;
  }

  /**
   * Puts an element of a field in front of the path.
   *
   * @param field the C name of an array; for a list that was read itself, the C name of the struct
   * @param index the element, from 0
   * @return this
   */
  public NativeDataException under(String field, long index) {
    return under(field + "[" + index + "]");
  }

  /**
   * Returns the path.
   *
   * @return the names in C, from the struct that was read or written to the field; may be empty
   */
  public String path() {
    return path;
  }

  /**
   * Returns the error.
   *
   * @return the message without the path
   */
  public String detail() {
    return detail;
  }

  @Override
  public String getMessage() {
    return path.isEmpty() ? detail : path + ": " + detail;
  }
}

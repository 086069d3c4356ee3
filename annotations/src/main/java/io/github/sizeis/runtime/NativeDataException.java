package io.github.sizeis.runtime;

/**
 * Memory that is not what its declaration says, or a value that does not fit into it. The path says
 * where: {@code DHCPV4_FAILOVER_CLIENT_INFO_ARRAY.Clients[17].ClientName}.
 *
 * <p>The path is put together while the exception travels outwards, so a conversion that succeeds
 * pays nothing for it.
 */
public class NativeDataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The sentence after the path. */
  private final String detail;

  /** C names from the outermost struct that is known by now; empty when none is. */
  private String path = "";

  /**
   * What is wrong, not yet where.
   *
   * @param detail the sentence after the path
   */
  public NativeDataException(String detail) {
    super(detail);
    this.detail = detail;
  }

  /**
   * What is wrong and why, not yet where.
   *
   * @param detail the sentence after the path
   * @param cause what an adapter threw
   */
  public NativeDataException(String detail, Throwable cause) {
    super(detail, cause);
    this.detail = detail;
  }

  /**
   * What is wrong with a field.
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
   * @param field the C name of an array, or of the struct that a root list is of
   * @param index the element, from 0
   * @return this
   */
  public NativeDataException under(String field, long index) {
    return under(field + "[" + index + "]");
  }

  /**
   * Where it is.
   *
   * @return C names from the root struct to the field; empty when nothing is known
   */
  public String path() {
    return path;
  }

  /**
   * What is wrong.
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

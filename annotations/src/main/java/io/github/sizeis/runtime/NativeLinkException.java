package io.github.sizeis.runtime;

/** A library cannot be loaded, or does not have a function. */
public class NativeLinkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message the missing library or function, and the places that were searched
   * @param cause the error that JNA threw
   */
  public NativeLinkException(String message, Throwable cause) {
    super(message, cause);
  }
}

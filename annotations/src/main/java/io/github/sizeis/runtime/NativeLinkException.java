package io.github.sizeis.runtime;

/** A library that cannot be loaded, or a function that it does not have. */
public class NativeLinkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * What is missing, and where it was looked for.
   *
   * @param message the sentence
   * @param cause what JNA said of it
   */
  public NativeLinkException(String message, Throwable cause) {
    super(message, cause);
  }
}

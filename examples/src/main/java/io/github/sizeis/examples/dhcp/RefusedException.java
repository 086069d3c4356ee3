package io.github.sizeis.examples.dhcp;

/** What the program cannot do, said in one line to whoever asked for it. */
public final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  RefusedException(String message) {
    super(message);
  }

  RefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}

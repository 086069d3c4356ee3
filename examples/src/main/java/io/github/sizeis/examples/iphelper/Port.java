package io.github.sizeis.examples.iphelper;

/**
 * A port of TCP or UDP.
 *
 * @param number 0 to 65535
 */
public record Port(int number) {

  /** Checks the number. */
  public Port {
    if (number >>> 16 != 0) {
      throw new IllegalArgumentException("no port has the number " + number);
    }
  }
}

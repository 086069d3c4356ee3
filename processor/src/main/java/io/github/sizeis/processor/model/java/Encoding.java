package io.github.sizeis.processor.model.java;

/**
 * How characters lie in memory.
 *
 * @param name {@code "UTF-16"} for UTF-16 in the machine's byte order, {@code "ANSI"} for the
 *     system's code page, or a charset's name
 * @param unitSize the bytes of one unit, and of the NUL at the end
 */
public record Encoding(String name, int unitSize) {

  /** UTF-16 in the byte order of the machine. */
  public static final Encoding UTF_16 = new Encoding("UTF-16", 2);

  /** Returns whether this is UTF-16 in the byte order of the machine. */
  public boolean isWide() {
    return equals(UTF_16);
  }
}

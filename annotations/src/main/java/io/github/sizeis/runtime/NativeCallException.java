package io.github.sizeis.runtime;

import org.jspecify.annotations.Nullable;

/** A call of a C function that did not succeed. */
public class NativeCallException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The C name of the function. */
  private final String function;

  /** What the function, or the system, gave as the reason. */
  private final long code;

  /** The constant of the code; null where it has none. */
  private final @Nullable String codeName;

  /**
   * A failure.
   *
   * @param function the C name of the function
   * @param code what it, or the system, gave as the reason
   * @param codeName the constant of the code; null where it has none
   * @param text what the code means; null where no one tells
   */
  public NativeCallException(
      String function, long code, @Nullable String codeName, @Nullable String text) {
    super(
        function
            + ": "
            + (codeName == null ? "" : codeName + ", ")
            + spelt(code)
            + (text == null ? "" : ": " + text));
    this.function = function;
    this.code = code;
    this.codeName = codeName;
  }

  /** Codes with the first bit set are known by their hexadecimal digits. */
  private static String spelt(long code) {
    if (code >= 0 && code <= Integer.MAX_VALUE) {
      return Long.toString(code);
    }
    boolean isInt = code >= Integer.MIN_VALUE && code < 0;
    return code + " (0x" + (isInt ? Integer.toHexString((int) code) : Long.toHexString(code)) + ")";
  }

  /**
   * The function.
   *
   * @return its C name
   */
  public String function() {
    return function;
  }

  /**
   * The reason.
   *
   * @return what the function, or the system, gave
   */
  public long code() {
    return code;
  }

  /**
   * The reason's name.
   *
   * @return the constant; null where the code has none
   */
  public @Nullable String codeName() {
    return codeName;
  }
}

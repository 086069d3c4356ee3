package io.github.sizeis.runtime;

import org.jspecify.annotations.Nullable;

/** A C function has failed: the condition in its {@code @Status} did not hold. */
public class NativeCallException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The C name of the function. */
  private final String function;

  /** The error code; 0 if there is none. */
  private final long code;

  /** The name of the code; null if it has none. */
  private final @Nullable String codeName;

  /**
   * Creates the exception.
   *
   * @param function the C name of the function
   * @param code the error code
   * @param codeName the name of the code; null if it has none
   * @param text the meaning of the code in words; null if there are none
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

  /**
   * Creates the exception where there is no code.
   *
   * @param function the C name of the function
   * @param text the reason in words; null if there are none
   */
  public NativeCallException(String function, @Nullable String text) {
    super(function + ": " + (text == null ? "failed, and gave no reason" : text));
    this.function = function;
    this.code = 0;
    this.codeName = null;
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
   * Returns the function.
   *
   * @return its C name
   */
  public String function() {
    return function;
  }

  /**
   * Returns the error code.
   *
   * @return the code that the function returned, or that the system has; 0 if there is none
   */
  public long code() {
    return code;
  }

  /**
   * Returns the name of the error code.
   *
   * @return the constant of the enum in {@code @Status}; null if there is none
   */
  public @Nullable String codeName() {
    return codeName;
  }
}

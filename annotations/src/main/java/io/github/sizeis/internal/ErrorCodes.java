package io.github.sizeis.internal;

import io.github.sizeis.internal.jna.SystemMessages;
import io.github.sizeis.runtime.NativeCallException;
import org.jspecify.annotations.Nullable;

/** What the codes of failed calls mean. For generated code. */
public final class ErrorCodes {
  /** Who knows what a code means. */
  private enum Kind {
    NOBODY,
    LIBRARY,
    ERRNO,
    WINDOWS
  }

  private final Kind kind;
  private final @Nullable CodeNames names;

  private ErrorCodes(Kind kind, @Nullable CodeNames names) {
    this.kind = kind;
    this.names = names;
  }

  /**
   * Failures without codes.
   *
   * @param names null
   * @return the failures
   */
  public static ErrorCodes none(@Nullable CodeNames names) {
    return new ErrorCodes(Kind.NOBODY, names);
  }

  /**
   * Failures whose codes only the library knows.
   *
   * @param names the names of codes; null when there are none
   * @return the failures
   */
  public static ErrorCodes own(@Nullable CodeNames names) {
    return new ErrorCodes(Kind.LIBRARY, names);
  }

  /**
   * Failures whose codes are an {@code errno}.
   *
   * @param names the names of codes; null when there are none
   * @return the failures
   */
  public static ErrorCodes errno(@Nullable CodeNames names) {
    return new ErrorCodes(Kind.ERRNO, names);
  }

  /**
   * Failures whose codes are those of Windows.
   *
   * @param names the names of codes; null when there are none
   * @return the failures
   */
  public static ErrorCodes windows(@Nullable CodeNames names) {
    return new ErrorCodes(Kind.WINDOWS, names);
  }

  /**
   * Failures whose codes the system keeps: {@link Call#lastError} has them.
   *
   * @param names the names of codes; null when there are none
   * @return the failures
   */
  public static ErrorCodes last(@Nullable CodeNames names) {
    return Host.WINDOWS ? windows(names) : errno(names);
  }

  /**
   * A failure.
   *
   * @param function the C name of the function
   * @param code what it, or the system, gave as the reason
   * @param text what the call itself says of the reason; null when it says nothing
   * @return what to throw
   */
  NativeCallException of(String function, long code, @Nullable String text) {
    if (kind == Kind.NOBODY) {
      return new NativeCallException(function, text);
    }
    String name = names == null ? null : names.of(code);
    return new NativeCallException(function, code, name, text == null ? meaning(code) : text);
  }

  private @Nullable String meaning(long code) {
    switch (kind) {
      case ERRNO:
        return SystemMessages.strerror((int) code);
      case WINDOWS:
        return SystemMessages.formatMessage((int) code);
      default:
        return null;
    }
  }
}

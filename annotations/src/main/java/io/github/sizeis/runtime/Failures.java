package io.github.sizeis.runtime;

import com.sun.jna.Platform;
import org.jspecify.annotations.Nullable;

/** What a failed call throws. For generated code. */
public final class Failures {
  private Failures() {}

  /**
   * A failure whose code only the library knows.
   *
   * @param function the C name of the function
   * @param code what it gave as the reason
   * @param names the constants of codes; null when there are none
   * @param text what the call itself says of the reason; null when it says nothing
   * @return what to throw
   */
  public static NativeCallException own(
      String function, long code, @Nullable EnumCodec<?> names, @Nullable String text) {
    return new NativeCallException(function, code, name(code, names), text);
  }

  /**
   * A failure whose code is an {@code errno}.
   *
   * @param function the C name of the function
   * @param code the {@code errno}
   * @param names the constants of codes; null when there are none
   * @param text what the call itself says of the reason; null when it says nothing
   * @return what to throw
   */
  public static NativeCallException errno(
      String function, long code, @Nullable EnumCodec<?> names, @Nullable String text) {
    return new NativeCallException(
        function,
        code,
        name(code, names),
        text == null ? SystemMessages.strerror((int) code) : text);
  }

  /**
   * A failure whose code is one of Windows.
   *
   * @param function the C name of the function
   * @param code the code
   * @param names the constants of codes; null when there are none
   * @param text what the call itself says of the reason; null when it says nothing
   * @return what to throw
   */
  public static NativeCallException windows(
      String function, long code, @Nullable EnumCodec<?> names, @Nullable String text) {
    return new NativeCallException(
        function,
        code,
        name(code, names),
        text == null ? SystemMessages.formatMessage((int) code) : text);
  }

  /**
   * A failure whose reason the system has kept.
   *
   * @param function the C name of the function
   * @param code what {@link Call#lastError} gave
   * @param names the constants of codes; null when there are none
   * @param text what the call itself says of the reason; null when it says nothing
   * @return what to throw
   */
  public static NativeCallException last(
      String function, long code, @Nullable EnumCodec<?> names, @Nullable String text) {
    return Platform.isWindows()
        ? windows(function, code, names, text)
        : errno(function, code, names, text);
  }

  /**
   * A call of which a condition or a number cannot be computed.
   *
   * @param function the C name of the function
   * @param what the annotation that has the expression
   * @param e why
   * @return what to throw
   */
  public static NativeDataException noValue(String function, String what, ArithmeticException e) {
    return NativeDataException.at(function, what + " has no value: " + e.getMessage());
  }

  private static @Nullable String name(long code, @Nullable EnumCodec<?> names) {
    return names == null ? null : names.nameOf(code);
  }
}

package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The condition under which a call has succeeded. If it does not hold, the client's method throws a
 * {@link io.github.sizeis.runtime.NativeCallException}.
 *
 * <p>On a container, it holds for all functions that return an integer and have no {@code @Status}
 * of their own. If success is one number, as in {@code "return == 0"}, that number is no part of
 * the result.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Status {

  /**
   * The condition.
   *
   * <p>{@code errno} is what C's {@code errno} is after the call, and 0 if the call has not set it.
   * A condition may name it in a container that {@link On} keeps from Windows; the result has it
   * then.
   *
   * @return an expression over {@code return}, {@code errno} and parameters, such as {@code "return
   *     == 0"}, {@code "return >= 0"} or {@code "(return & 0xFFFF0000) == 0"}
   */
  String value();

  /**
   * The place of the error code.
   *
   * @return the place, which also says who explains the code
   */
  Code code() default Code.RETURN;

  /**
   * The names of the error codes: an enum. Each constant has its code as {@link CValue}, or the
   * constants count from 0.
   *
   * @return the enum; {@code Enum} itself for none
   */
  @SuppressWarnings("rawtypes") // a class literal has no type argument
  Class<? extends Enum> names() default Enum.class;

  /**
   * What tells the reason in words: a parameter, or another function. The string is in the
   * exception.
   *
   * <p>A parameter is a string that comes out, {@code @Nullable} or with {@code @Room}; it is no
   * part of the result. A function is declared in the same container and returns a string; it is
   * called right after the failed call, on the same thread. With {@code "pcap_geterr(p)"}, C's
   * {@code p} is the argument of the failed call; {@code return} is what that call returned.
   *
   * @return the name of a parameter, or a call; empty for none
   */
  String message() default "";

  /** The place of an error code, and who explains the code. */
  enum Code {
    /** The function returns the code. Only the library knows what it means. */
    RETURN,
    /** The function returns an {@code errno}, which {@code strerror} explains. */
    RETURNED_ERRNO,
    /** The function returns a code of Windows, which {@code FormatMessage} explains. */
    RETURNED_WINDOWS,
    /** C's {@code errno}, or on Windows {@code GetLastError()}, directly after the call. */
    LAST_ERROR
  }
}

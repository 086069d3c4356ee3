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
   * @return an expression over {@code return} and parameters, as {@code "return == 0"}, {@code
   *     "return >= 0"} or {@code "(return & 0xFFFF0000) == 0"}
   */
  String value();

  /**
   * Where the code of a failure is.
   *
   * @return the place
   */
  Code code() default Code.RETURN;

  /**
   * The names of the codes: an enum whose constants have them as {@link CValue}, or count from 0.
   *
   * @return the enum; {@code Enum} itself when there is none
   */
  @SuppressWarnings("rawtypes") // a class literal has no type argument
  Class<? extends Enum> names() default Enum.class;

  /**
   * The parameter that tells the reason in words: a string that comes out, which leaves the result.
   *
   * @return its name; empty when there is none
   */
  String message() default "";

  /** Where the code of a failure is, and whose words tell what it means. */
  enum Code {
    /** What was returned; its meaning is the library's own. */
    RETURN,
    /** What was returned, which is an {@code errno}: {@code strerror} tells what it means. */
    RETURNED_ERRNO,
    /** What was returned, which is a code of Windows: {@code FormatMessage} tells its meaning. */
    RETURNED_WINDOWS,
    /** C's {@code errno}, or on Windows {@code GetLastError()}, as it was right after the call. */
    LAST_ERROR
  }
}

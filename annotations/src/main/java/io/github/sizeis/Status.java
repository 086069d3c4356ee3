package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When a call has succeeded; the client method throws {@link
 * io.github.sizeis.runtime.NativeCallException} when it has not.
 *
 * <p>On a container it holds for all of its functions that return an integer and say nothing
 * themselves. Where success is one number, as in {@code "return == 0"}, that number leaves the
 * result.
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

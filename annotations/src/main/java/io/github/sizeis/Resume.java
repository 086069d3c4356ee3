package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The resume handle of a function that gives its elements page by page: an {@link InOut} parameter.
 * It is zero in the first call, and each call gives the handle for the next page.
 *
 * <p>The client's method returns a lazy {@code Stream} of elements, and calls the function once for
 * each page. Exactly one list must come out: its elements are those of the stream. Everything else
 * that comes out is dropped, except {@link Total}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Resume {

  /**
   * The condition that says that more pages follow. By default, the function returns {@code
   * ERROR_MORE_DATA}.
   *
   * @return an expression over {@code return} and parameters
   */
  String more() default "return == 234";

  /**
   * The condition that says that there is no page any more, so that nothing is read. By default,
   * the function returns {@code ERROR_NO_MORE_ITEMS}.
   *
   * @return an expression over {@code return} and parameters
   */
  String end() default "return == 259";
}

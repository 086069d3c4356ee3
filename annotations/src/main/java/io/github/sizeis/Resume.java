package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The handle with which a function that gives its elements page by page goes on: an {@link InOut}
 * parameter. It is zero in the first call.
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
   * When a call has succeeded and there is more to come: by default, when it returns {@code
   * ERROR_MORE_DATA}.
   *
   * @return an expression over {@code return} and parameters
   */
  String more() default "return == 234";

  /**
   * When a call has found nothing any more, and its page is not to be read: by default, when it
   * returns {@code ERROR_NO_MORE_ITEMS}.
   *
   * @return an expression over {@code return} and parameters
   */
  String end() default "return == 259";
}

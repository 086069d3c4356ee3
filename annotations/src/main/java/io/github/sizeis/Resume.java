package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The handle with which an enumeration goes on where its last call ended, an {@link InOut}
 * parameter: the client's method is then a lazy {@code Stream} of elements, and calls the function
 * once a page. The handle is zero in the first call.
 *
 * <p>Exactly one list must come out: its elements are those of the stream. Whatever else comes out
 * is dropped, but for a {@link Total}.
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

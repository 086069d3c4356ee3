package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The values that an integer may have, MIDL's {@code [range(min, max)]}. On a count, it limits the
 * number of elements.
 *
 * <p>Other values are errors, on reading and on writing.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Range {

  /**
   * The smallest value that is allowed.
   *
   * @return the value itself is allowed
   */
  long min() default 0;

  /**
   * The largest value that is allowed.
   *
   * @return the value itself is allowed
   */
  long max();
}

package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of elements that all pages have: an {@link Out} parameter of a function with a {@link
 * Resume}. A {@link io.github.sizeis.runtime.Progress} gets it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Total {

  /**
   * Whether the function counts only the elements of this page and the pages behind it.
   *
   * @return true for the remaining elements, false for all
   */
  boolean remaining() default false;
}

package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of elements that an enumeration has: an {@link Out} parameter beside a {@link Resume}.
 * A {@link io.github.sizeis.runtime.Progress} is told of it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Total {

  /**
   * Whether it counts from this call on, this page included, rather than from the first.
   *
   * @return true for what remains
   */
  boolean remaining() default false;
}

package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An array behind a pointer that ends with a sentinel: a number, a NULL pointer, or a struct of
 * zeros. The sentinel is no part of the value.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Terminated {
  /**
   * The sentinel of an array of integers.
   *
   * @return the number, as memory has it
   */
  long value() default 0;
}

package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An array inline in the struct, of a length known at compile time: {@code BYTE x[16]}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Fixed {

  /**
   * The length of each dimension, outermost first.
   *
   * @return the lengths, in elements
   */
  int[] value();
}

package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An array that lies in the struct, with a length known at compile time: {@code BYTE x[16];} is
 * {@code @Fixed(16) byte[] x()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Fixed {

  /**
   * The number of elements in each dimension, in C's order: {@code {4, 16}} for {@code x[4][16]}.
   * Where strings lie in place, the last is the length of each, in units.
   *
   * @return the numbers of elements
   */
  int[] value();
}

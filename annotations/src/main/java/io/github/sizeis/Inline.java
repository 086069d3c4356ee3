package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What follows lies in the struct itself, at its end, and is as long as it says: {@code T x[1]}
 * beside {@link SizeIs}, the first of a {@link Chain}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Inline {
  /**
   * How many elements the header declares, which count in C's {@code sizeof}.
   *
   * @return 1 for {@code T x[1]}, 0 for {@code T x[]}
   */
  int value() default 1;
}

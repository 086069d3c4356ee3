package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The values of the discriminant that choose an arm of a {@link Union}.
 *
 * <p>If an arm has exactly one of them, its value does not keep the discriminant. If it has
 * several, the discriminant is the first part of the arm's value.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Case {
  /**
   * The discriminants by name, if the discriminant is an enum.
   *
   * @return names of constants of the enum
   */
  String[] value() default {};

  /**
   * The discriminants by number, if the discriminant is an integer.
   *
   * @return the numbers, as memory has them
   */
  long[] is() default {};
}

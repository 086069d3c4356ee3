package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that always has the same number. The client's method passes this number, and has no
 * such parameter.
 *
 * <p>Many functions have an information level, which decides on the types of other parameters. Each
 * level can have a declaration of its own, with {@code @Const} for the level.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Const {

  /**
   * The number that is passed.
   *
   * @return the number
   */
  long value();
}

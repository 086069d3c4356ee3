package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that is always the same number: it is passed, and no part of the client method. For
 * information levels, of which each is a declaration of its own with its own types.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Const {

  /**
   * The number.
   *
   * @return what is passed
   */
  long value();
}

package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that always has the same number. It is passed, and is no parameter of the client's
 * method.
 *
 * <p>It is made for information levels: each level has its own declaration, with types of its own.
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

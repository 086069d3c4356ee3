package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field that is computed from other fields when it is written, as {@code MaximumLength} of a
 * {@code UNICODE_STRING} is; PIDL's {@code [value()]}.
 *
 * <p>It is no part of the value. What C has in it is used where a count names it, as the room of an
 * array beside {@link LengthIs}; it is not compared with what the expression comes to.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ValueIs {

  /**
   * What the field is.
   *
   * @return an expression over integer fields of the same struct and constants of the container
   */
  String value();
}

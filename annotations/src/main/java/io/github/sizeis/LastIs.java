package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The index of the last valid element of an array, MIDL's {@code [last_is(n)]}. Without {@link
 * FirstIs}, {@code @LastIs("n")} is {@code @LengthIs("n + 1")}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface LastIs {
  /**
   * The index of the last valid element, which counts from 0.
   *
   * @return an expression over fields of the same struct
   */
  String value();
}

package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The index of the first valid element of an array, MIDL's {@code [first_is(n)]}.
 *
 * <p>It stands beside {@link LengthIs} or {@link LastIs}. Its field stays in the value.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface FirstIs {
  /**
   * The index of the first valid element, which counts from 0.
   *
   * @return an expression over fields of the same struct
   */
  String value();
}

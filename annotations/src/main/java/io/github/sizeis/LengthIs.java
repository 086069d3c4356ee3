package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of elements of an array that are valid, MIDL's {@code [length_is(n)]}. The value has
 * the valid elements only, and not the field with their number.
 *
 * <p>It stands beside {@link Fixed}, or beside {@link SizeIs}, whose field then stays in the value
 * as the capacity. On writing, elements that are not valid are zero.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface LengthIs {
  /**
   * The number of valid elements.
   *
   * @return an expression over fields of the same struct; empty if {@link #bytes} gives the length
   */
  String value() default "";

  /**
   * The length of the valid elements in bytes, if C counts bytes.
   *
   * @return an expression over fields of the same struct; empty if {@link #value} gives the length
   */
  String bytes() default "";
}

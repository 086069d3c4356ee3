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
   * The count in elements.
   *
   * @return an expression over fields of the same struct
   */
  String value() default "";

  /**
   * The count in bytes, where C counts those.
   *
   * @return an expression over fields of the same struct
   */
  String bytes() default "";
}

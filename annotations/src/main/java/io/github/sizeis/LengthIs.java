package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many elements of an array are valid, MIDL's {@code [length_is(n)]}: they are the value, and
 * the fields that count them leave it.
 *
 * <p>It stands beside {@link SizeIs}, whose fields then stay in the value as the capacity, or
 * beside {@link Fixed}. On writing, what is not valid is zero.
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

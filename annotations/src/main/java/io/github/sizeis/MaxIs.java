package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The largest index of an array behind a pointer, MIDL's {@code [max_is(n)]}: {@code @MaxIs("n")}
 * is {@code @SizeIs("n + 1")}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface MaxIs {
  /**
   * The index of the last element, which counts from 0.
   *
   * @return an expression over fields of the same struct
   */
  String value();
}

package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The discriminant of a {@link Union}, MIDL's {@code [switch_is(n)]}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface SwitchIs {
  /**
   * The discriminant.
   *
   * @return an expression over fields of the same struct; where it is one field, that leaves the
   *     value
   */
  String value();
}

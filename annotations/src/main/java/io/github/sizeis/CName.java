package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name in C, for a name that Java forbids or that would clash: the field {@code class} is
 * {@code @CName("class") int class_()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface CName {

  /**
   * The C name.
   *
   * @return a C identifier
   */
  String value();
}

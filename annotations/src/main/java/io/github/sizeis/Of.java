package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The struct that memory has, if the Java type is another: the type of the struct's adapter, or of
 * the part that it unwraps to. {@code DATE_TIME end;} is {@code @Of(DATE_TIME.class) Instant
 * end()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
public @interface Of {

  /**
   * The struct.
   *
   * @return the interface that declares it
   */
  Class<?> value();
}

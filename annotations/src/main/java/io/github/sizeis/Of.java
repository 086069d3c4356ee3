package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The struct in memory, where the Java type is what its adapter or its one part gives:
 * {@code @Of(DATE_TIME.class) Instant}.
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

package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The alignment that the header demands for a field: {@code alignas(8) int x;} is {@code @Align(8)
 * int x()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Align {
  /**
   * The alignment in bytes.
   *
   * @return a power of two up to 8192
   */
  int value();
}

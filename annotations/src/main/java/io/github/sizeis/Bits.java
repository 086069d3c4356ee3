package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bit field, {@code DWORD x : 3}: the annotation or the Java type says what it is declared as,
 * and so whether it is signed and how it is packed.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Bits {
  /**
   * How many bits it has.
   *
   * @return the width; 0, beside {@link Reserved}, ends a storage unit
   */
  int value();
}

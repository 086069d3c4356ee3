package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number that a constant of a C enum has in memory.
 *
 * <p>Either every constant of an enum has it, or none. If none has it, the constants are numbered
 * from 0. In an enum that is used as {@code Flags<E>}, it is the bits of the constant.
 *
 * <p>Several constants may have the same number, as names in C often do. Each of them can be
 * written. The one that the enum declares first is read.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface CValue {

  /**
   * The number of the constant.
   *
   * @return the number in C
   */
  long value();
}

package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number that a constant of a C enum has in memory.
 *
 * <p>It stands on every constant of an enum or on none; with none, constants count from 0. The
 * constants of a flag word, seen as {@code Flags<E>}, all have it: there it is the constant's bits.
 *
 * <p>Several constants may have one number, as names in C often do: all of them are written, and
 * the one that the enum declares first is read.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface CValue {

  /**
   * The number.
   *
   * @return the value in C
   */
  long value();
}

package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bit field: {@code DWORD x : 3;} is {@code @Bits(3) @DWORD int x()}.
 *
 * <p>The other annotation, or else the Java type, is the type that the field has in C. It decides
 * whether the field is signed, and how compilers pack it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Bits {
  /**
   * The number of bits.
   *
   * @return the width; with {@link Reserved} it may be 0, which ends a storage unit
   */
  int value();
}

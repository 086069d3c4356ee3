package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a C union: an interface inside a container or inside a struct, with one method for each
 * arm.
 *
 * <p>The value is a family of classes, one for each arm. One of three things tells which arm memory
 * holds: a field of the struct that holds the union ({@link SwitchIs}), the first field of every
 * arm ({@link #tag}), or nothing ({@link Untagged}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Union {
  /**
   * The name of the field that every arm begins with and that tells which it is.
   *
   * @return a C name, as {@code "sa_family"}; empty when something else tells
   */
  String tag() default "";

  /**
   * The packing that the header has in force, as {@code #pragma pack(n)}.
   *
   * @return 1, 2, 4, 8 or 16; 0 for the compiler's default
   */
  int pack() default 0;

  /**
   * The alignment that the header demands, as {@code __declspec(align(n))}.
   *
   * @return a power of two; 0 for what the arms have
   */
  int align() default 0;

  /**
   * The size that the union must have where pointers are 8 bytes wide, in bytes.
   *
   * @return the size, checked at compile time; -1 for no check
   */
  int size() default -1;

  /**
   * The size that the union must have where pointers are 4 bytes wide, in bytes.
   *
   * @return the size, checked at compile time; -1 for no check
   */
  int size32() default -1;

  /**
   * The simple name of the generated value.
   *
   * @return the name; empty for the C name in upper camel case
   */
  String value() default "";

  /**
   * Whether the JNA structure gets a {@code ByReference}: fields and arrays of JNA structures that
   * you write yourself need one where they hold a pointer to the union.
   *
   * @return true to have it
   */
  boolean byReference() default false;

  /**
   * Whether the JNA structure gets a {@code ByValue}: callbacks, and functions of other containers,
   * that pass or return the union by value need one. Functions of its own container see to it.
   *
   * @return true to have it
   */
  boolean byValue() default false;
}

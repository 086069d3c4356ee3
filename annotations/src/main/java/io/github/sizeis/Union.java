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
 * holds: a field of the struct that holds the union ({@link SwitchIs}), a field that every arm has
 * at one place ({@link #tag}), or nothing ({@link Untagged}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Union {
  /**
   * The field that every arm has at one place, if that field is the discriminant. In an arm without
   * a field of that name, it is whatever lies at its place. A name that no arm has, or that only
   * first fields have, means the first field of every arm.
   *
   * @return its C name, such as {@code "sa_family"}; empty if the discriminant is not in the arms
   */
  String tag() default "";

  /**
   * The packing in the header, such as {@code #pragma pack(n)}.
   *
   * @return 1, 2, 4, 8 or 16; 0 for the compiler's default
   */
  int pack() default 0;

  /**
   * The alignment of the union in the header, such as {@code __declspec(align(n))}.
   *
   * @return a power of two, in bytes; 0 for the alignment that follows from the arms
   */
  int align() default 0;

  /**
   * The {@code sizeof} of the union, in bytes, where pointers have 8 bytes.
   *
   * @return the size, which is checked at compile time; -1 for no check
   */
  int size() default -1;

  /**
   * The {@code sizeof} of the union, in bytes, where pointers have 4 bytes.
   *
   * @return the size, which is checked at compile time; -1 for no check
   */
  int size32() default -1;

  /**
   * The simple name of the value's class.
   *
   * @return the name; empty for the C name in upper camel case
   */
  String value() default "";

  /**
   * Whether the JNA structure has a {@code ByReference}. You need it if a JNA structure that you
   * write yourself has a field that is a pointer to the union, or an array of such pointers.
   *
   * @return true to generate it
   */
  boolean byReference() default false;

  /**
   * Whether the JNA structure has a {@code ByValue}. You need it if a callback, or a function of
   * another container, passes or returns the union by value. For a function of its own container,
   * SizeIs generates it without being asked.
   *
   * @return true to generate it
   */
  boolean byValue() default false;
}

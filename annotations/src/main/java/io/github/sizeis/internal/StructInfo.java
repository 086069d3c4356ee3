package io.github.sizeis.internal;

import io.github.sizeis.runtime.Abi;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What other modules need to know of a generated structure. Written by the processor, and read by
 * it where a struct is nested that was compiled elsewhere.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface StructInfo {

  /**
   * The interface that declares the struct.
   *
   * @return its qualified name
   */
  String declaration();

  /**
   * The generated value.
   *
   * @return its simple name
   */
  String value();

  /**
   * The sizes in bytes.
   *
   * @return one for each constant of {@link Abi}, in their order
   */
  int[] sizes();

  /**
   * The alignments in bytes.
   *
   * @return one for each constant of {@link Abi}, in their order
   */
  int[] alignments();

  /**
   * The bytes that are there at least, where only the struct's fields tell how many there are: its
   * flexible array without elements.
   *
   * @return one for each constant of {@link Abi}, in their order; none where the size is always the
   *     same
   */
  int[] leastSizes() default {};

  /**
   * The alignment that the declaration demands, rather than the types of its fields.
   *
   * @return the alignment in bytes; 0 when it demands none
   */
  int demandedAlignment() default 0;

  /**
   * Whether JNA's own rules give this layout.
   *
   * @return false where the structure spells out its padding
   */
  boolean plain();

  /**
   * The machines that it is for.
   *
   * @return their names, as {@link Targets} spells them; empty for every machine
   */
  String on() default "";

  /**
   * Whether it is a union of which the first field tells the member: only that member's bytes need
   * be there behind a pointer.
   *
   * @return true for a union with a tag
   */
  boolean tagged() default false;

  /**
   * Whether it marks the link to the next of its kind, so that there are chains of it.
   *
   * @return as {@code @Next} said
   */
  boolean linked() default false;

  /**
   * Whether converters for all ABIs were generated.
   *
   * @return as {@code @Idl(dumps)} said
   */
  boolean dumps();

  /**
   * Whether its converter finds the blocks of memory that the struct leads to.
   *
   * @return as {@code @Idl(deepFree)} said
   */
  boolean deepFree() default false;

  /**
   * Whether the structure has a {@code ByValue}.
   *
   * @return true where functions of any container can pass it by value
   */
  boolean byValue() default false;

  /**
   * The one part that uses may be.
   *
   * @return its Java type as source text without annotations; empty when the struct does not unwrap
   */
  String part() default "";

  /**
   * Whether that part may be null.
   *
   * @return true when it is declared {@code @Nullable}
   */
  boolean partNullable() default false;

  /**
   * The adapter that sees the struct as one value.
   *
   * @return the qualified name; empty when there is none
   */
  String adapter() default "";
}

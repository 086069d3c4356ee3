package io.github.sizeis;

import io.github.sizeis.runtime.Adapter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a C struct: a nested interface of an {@link Idl} container, with one method for each
 * field.
 *
 * <p>The interface has the C name of the struct, its methods have the C names of the fields and
 * stand in the order of the fields.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Struct {

  /**
   * Whether the value of the struct is its only part. The struct may have any number of counts,
   * reserved fields and fields with its own size, because these are no parts of a value.
   *
   * <p>For example, {@code struct {DWORD DataLength; BYTE *Data;}} has only the part {@code Data}.
   * With {@code unwrap}, a field of this struct is {@code @Of(DHCP_BINARY_DATA.class) byte[]}.
   *
   * @return true if uses of the struct may be its part
   */
  boolean unwrap() default false;

  /**
   * The packing in the header, such as {@code #pragma pack(n)}.
   *
   * @return 1, 2, 4, 8 or 16; 0 for the compiler's default
   */
  int pack() default 0;

  /**
   * The alignment of the struct in the header, such as {@code __declspec(align(n))}.
   *
   * @return a power of two up to 8192, in bytes; 0 for the alignment that follows from the fields
   */
  int align() default 0;

  /**
   * The {@code sizeof} of the struct, in bytes, where pointers have 8 bytes.
   *
   * @return the size, which is checked at compile time; -1 for no check
   */
  int size() default -1;

  /**
   * The {@code sizeof} of the struct, in bytes, where pointers have 4 bytes.
   *
   * @return the size, which is checked at compile time; -1 for no check
   */
  int size32() default -1;

  /**
   * Whether the struct in C has more fields behind the declared ones. Use such a struct behind
   * pointers only, because its size is not that of the struct in C.
   *
   * @return true if only the first fields are declared, so that the header test does not compare
   *     where the struct ends
   */
  boolean partial() default false;

  /**
   * The adapter that converts between the whole struct and a Java type {@code T}. A field of this
   * struct is then {@code @Of(ThisStruct.class) T}.
   *
   * @return the adapter's class; {@link Adapter} itself for none
   */
  Class<? extends Adapter> adapter() default Adapter.class;

  /**
   * The simple name of the value's class.
   *
   * @return the name; empty for the C name in upper camel case
   */
  String value() default "";

  /**
   * Whether the JNA structure has a {@code ByReference}. You need it if a JNA structure that you
   * write yourself has a field that is a pointer to the struct, or an array of such pointers.
   *
   * @return true to generate it
   */
  boolean byReference() default false;

  /**
   * Whether the JNA structure has a {@code ByValue}. You need it if a callback, or a function of
   * another container, passes or returns the struct by value. For a function of its own container,
   * SizeIs generates it without being asked.
   *
   * @return true to generate it
   */
  boolean byValue() default false;
}

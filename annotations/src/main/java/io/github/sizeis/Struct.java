package io.github.sizeis;

import io.github.sizeis.runtime.Adapter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a C struct: a nested interface of an {@link Idl} container, one method a field.
 *
 * <p>The interface has the C name of the struct, its methods have the C names of the fields and
 * stand in the order of the fields.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Struct {

  /**
   * Whether uses of this struct may be its one remaining part.
   *
   * <p>For a struct whose other fields leave the value (counts, reserved fields, own size), as
   * {@code {DWORD DataLength; BYTE *Data}}: {@code @Of(DHCP_BINARY_DATA.class) byte[]} is then the
   * bytes themselves.
   *
   * @return true to allow it
   */
  boolean unwrap() default false;

  /**
   * The packing that the header has in force, as {@code #pragma pack(n)}.
   *
   * @return 1, 2, 4, 8 or 16; 0 for the compiler's default
   */
  int pack() default 0;

  /**
   * The alignment that the header demands of the whole, as {@code __declspec(align(n))}.
   *
   * @return a power of two up to 8192, in bytes; 0 for what the fields have
   */
  int align() default 0;

  /**
   * The size that the struct must have where pointers are 8 bytes wide, in bytes.
   *
   * @return the size, checked at compile time; -1 for no check
   */
  int size() default -1;

  /**
   * The size that the struct must have where pointers are 4 bytes wide, in bytes.
   *
   * @return the size, checked at compile time; -1 for no check
   */
  int size32() default -1;

  /**
   * The adapter through which {@code @Of(ThisStruct.class) T} sees the whole struct as one Java
   * value.
   *
   * @return the adapter's class; {@link Adapter} itself when there is none
   */
  Class<? extends Adapter> adapter() default Adapter.class;

  /**
   * The simple name of the generated value.
   *
   * @return the name; empty for the C name in upper camel case
   */
  String value() default "";

  /**
   * Whether the JNA structure gets a {@code ByReference}: fields and arrays of JNA structures that
   * you write yourself need one where they hold a pointer to the struct.
   *
   * @return true to have it
   */
  boolean byReference() default false;

  /**
   * Whether the JNA structure gets a {@code ByValue}: callbacks, and functions of other containers,
   * that pass or return the struct by value need one. Functions of its own container see to it.
   *
   * @return true to have it
   */
  boolean byValue() default false;
}

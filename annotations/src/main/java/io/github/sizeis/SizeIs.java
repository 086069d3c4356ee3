package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The count of an array behind a pointer, MIDL's {@code [size_is(n)]}. The count is no part of the
 * value, because the list or array has a size of its own.
 *
 * <p>{@code @SizeIs("n") List<T>} is {@code T *}, {@code @SizeIs("n") List<@Ptr T>} is {@code T
 * **}, and {@code @SizeIs("n") byte[]} is {@code BYTE *}. {@code @SizeIs("n") @WCHAR String} is a
 * {@code PWSTR} without a NUL.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface SizeIs {

  /**
   * The count in elements.
   *
   * @return an expression over fields of the same struct, such as {@code "n"} or {@code "(rows + 1)
   *     * cols"}; empty if {@link #bytes} gives the count
   */
  String value() default "";

  /**
   * The count in bytes, if C counts bytes.
   *
   * @return an expression over fields of the same struct, such as {@code "cb"}; empty if {@link
   *     #value} gives the count
   */
  String bytes() default "";
}

package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What differs in the layout of a struct or union on some machines. A {@code Layout} without {@link
 * #on} holds wherever no other does, as {@link Struct#pack} and {@link Struct#align} do.
 *
 * <p>The PKCS #11 header packs its structs on Windows only: {@code @Struct @Layout(on
 * = @On(WINDOWS), pack = 1) interface CK_INFO}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Layout.Rows.class)
public @interface Layout {

  /**
   * The machines.
   *
   * @return the machines; all for which nothing else is said if it is left out
   */
  On on() default @On;

  /**
   * The packing there, such as {@code #pragma pack(n)}.
   *
   * @return 1, 2, 4, 8 or 16; 0 if nothing is said of it
   */
  int pack() default 0;

  /**
   * The alignment of the whole there, such as {@code __declspec(align(n))}.
   *
   * @return a power of two up to 8192, in bytes; 0 if nothing is said of it
   */
  int align() default 0;

  /**
   * The {@code sizeof} there, in bytes. Where it is said, {@link Struct#size} and {@link
   * Struct#size32} do not hold.
   *
   * @return the size, which is checked at compile time; -1 for no check
   */
  int size() default -1;

  /**
   * The fields in the order that they have there, by their C names, where the header swaps some:
   * {@code addrinfo} has {@code ai_addr} before {@code ai_canonname} on Linux only. The value has
   * the order of the declaration everywhere.
   *
   * @return each field once; nothing for the order of the declaration
   */
  String[] order() default {};

  /** Several of them. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface Rows {

    /**
     * The layouts.
     *
     * @return one for each row
     */
    Layout[] value();
  }
}

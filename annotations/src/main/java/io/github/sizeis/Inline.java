package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Something that lies in the struct, and not behind a pointer.
 *
 * <p>{@code @SizeIs("n") @Inline List<T> x()} is the flexible array member {@code T x[1];}. Beside
 * {@link Chain}, it is the first struct of a linked list. Beside {@link Fixed}, a list has strings
 * that lie in place: {@code char x[3][16];} is {@code @Inline @Fixed({3, 16}) List<@Utf8 String>
 * x()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Inline {
  /**
   * The number of elements that the header declares. C's {@code sizeof} includes them.
   *
   * @return 1 for {@code T x[1]}, 0 for {@code T x[]}
   */
  int value() default 1;
}

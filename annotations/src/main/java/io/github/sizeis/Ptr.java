package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A pointer: {@code @Ptr T x()} is {@code T *x;}. With {@link Of}, {@code byte @Ptr []} is a
 * pointer to the struct that unwraps to the array.
 *
 * <p>The pointer is <em>unique</em> in MIDL's sense. It may be NULL only with {@code @Nullable}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
public @interface Ptr {

  /**
   * The number of pointers.
   *
   * @return 1 for {@code T *}, 2 for {@code T **}
   */
  int value() default 1;
}

package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A pointer to the type it stands at: {@code @Ptr T} is {@code T *}, {@code byte @Ptr []} is a
 * pointer to the struct that {@code @Of} names.
 *
 * <p>The pointer is <em>unique</em> in MIDL's sense: NULL only where {@code @Nullable} says so.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
public @interface Ptr {

  /**
   * How many pointers lie between the field and the thing.
   *
   * @return 1 for {@code T *}, 2 for {@code T **}
   */
  int value() default 1;
}

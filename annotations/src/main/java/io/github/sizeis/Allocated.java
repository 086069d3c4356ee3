package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Memory that a function allocates for its result, or that is the library's own.
 *
 * <p>On a parameter, {@code @Out @Allocated(free = "g(x)") @SizeIs("n") List<T> x} is {@code T
 * **x}. On a function, it is the memory that the returned pointer leads to.
 *
 * <p>The memory is copied, and then freed as {@link #free} says. It is freed whether the call has
 * succeeded or not, and also if the result cannot be read.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface Allocated {

  /**
   * The calls that free it, in order: functions of the same container by their C names, with
   * parameters of this function as arguments. {@code "NetApiBufferFree(buffer)"} passes what is in
   * the parameter, {@code "gss_release_oid_set(&minor, &set)"} where it is; {@code return} is what
   * was returned, and numbers and expressions may be arguments too.
   *
   * <p>A pointer that the function left NULL is not freed.
   *
   * @return the calls; none where the memory stays the library's own
   */
  String[] free() default {};

  /**
   * Whether each block is freed by itself: what the parameter points to, and every string, struct
   * and array that it leads to. The calls are then made once for each block, those that lie deeper
   * first, and in place of the parameter's own pointer they are passed the block's. Opaque pointers
   * and what is marked {@link Ignore} are left alone; a block that several pointers lead to is
   * freed once.
   *
   * <p>The containers of all those structs are declared {@code @Idl(deepFree = true)}.
   *
   * @return true to free all; false where one call frees it, as one block
   */
  boolean deep() default false;
}

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
   * The calls that free the memory, in order. Each names a function of the same container by its C
   * name, with these arguments:
   *
   * <ul>
   *   <li>{@code "NetApiBufferFree(buffer)"} passes the pointer that the parameter holds.
   *   <li>{@code "gss_release_oid_set(&minor, &set)"} passes the addresses of two parameters.
   *   <li>{@code return} is the pointer or number that the function returned.
   *   <li>Numbers and expressions can be arguments, too.
   * </ul>
   *
   * <p>If the function leaves the pointer NULL, no call is made.
   *
   * @return the calls; none if the memory stays the library's own
   */
  String[] free() default {};

  /**
   * Whether every struct, string and array is a block of its own, which must be freed by itself.
   *
   * <p>The calls are then made once for each block. They get the address of the block in place of
   * the parameter's pointer. A block is freed before the block that points to it. If several
   * pointers lead to one block, it is freed once. Opaque pointers and pointers marked {@link
   * Ignore} are not freed.
   *
   * <p>The containers of all these structs must have {@code @Idl(deepFree = true)}.
   *
   * @return true to free each block; false if one call frees everything
   */
  boolean deep() default false;
}

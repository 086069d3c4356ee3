package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The size of room that may be too small. The client's method calls the function again with more
 * room, until the result fits; the size is no parameter of it.
 *
 * <p>If the parameter comes out, and is larger then, it is the room of the next call. Otherwise the
 * room doubles.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Grow {

  /**
   * When a call has found too little room.
   *
   * @return an expression over {@code return} and parameters, as {@code "return == 122"}
   */
  String when();

  /**
   * How much is needed then, where something else than the parameter tells it.
   *
   * @return an expression, as {@code "return + 1"}; empty where nothing tells it
   */
  String needed() default "";

  /**
   * The size to begin with. 0 asks for the size first, with NULL for room.
   *
   * @return the size of the first room
   */
  int from() default 0;

  /**
   * How many calls are made at most; what is needed may have grown between two.
   *
   * @return the number of calls
   */
  int attempts() default 8;
}

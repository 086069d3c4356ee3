package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The size of room that may be too small. The client's method calls the function again with more
 * room, until the result fits. The size is no parameter of the client's method.
 *
 * <p>If the parameter comes out with a larger number, the next call has that much room. Otherwise
 * the room doubles.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Grow {

  /**
   * The condition that says that the room was too small.
   *
   * @return an expression over {@code return} and parameters, such as {@code "return == 122"}
   */
  String when();

  /**
   * The size for the next call, if the parameter itself does not come out with it.
   *
   * @return an expression, such as {@code "return + 1"}; empty for the parameter, or twice the room
   */
  String needed() default "";

  /**
   * The size for the first call. With 0, the first call passes NULL for the room, and only asks for
   * the size.
   *
   * @return the size, in the unit of the room
   */
  int from() default 0;

  /**
   * The number of calls after which it is an error that the room is too small. More than two calls
   * are needed if the result grows between two calls.
   *
   * @return the largest number of calls
   */
  int attempts() default 8;
}

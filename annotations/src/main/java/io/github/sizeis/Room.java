package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Room of the caller's that a function fills, where something else than the room's size tells what
 * lies in it: {@code @Out @Room("size") @LPWSTR String name} is {@code LPWSTR name, DWORD size}, a
 * string that ends with its NUL, or with the room; {@code @Out @Room(bytes = "size") @Ptr T x} is a
 * struct, which may be followed in the room by what it points to.
 *
 * <p>Where the size counts what comes out, {@link SizeIs} says it all.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Room {

  /**
   * How much room there is, in elements of the array or units of the string: an expression over
   * parameters that go in.
   *
   * @return the expression; empty where {@link #bytes} has it
   */
  String value() default "";

  /**
   * How much room there is, in bytes: an expression over parameters that go in.
   *
   * @return the expression; empty where {@link #value} has it
   */
  String bytes() default "";
}

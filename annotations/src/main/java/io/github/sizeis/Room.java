package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Room of the caller's that a function fills, if its size is not the number of elements that come
 * out.
 *
 * <p>{@code @Out @Room("size") @LPWSTR String name} is {@code LPWSTR name, DWORD size}: a string
 * that ends with its NUL, or fills the room. {@code @Out @Room(bytes = "size") @Ptr T x} is a
 * struct; what it points to may lie behind it in the same room.
 *
 * <p>If the size is the number of elements that come out, {@link SizeIs} is enough.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Room {

  /**
   * The size of the room, in elements of the array or units of the string.
   *
   * @return an expression over parameters that go in; empty if {@link #bytes} gives the size
   */
  String value() default "";

  /**
   * The size of the room, in bytes.
   *
   * @return an expression over parameters that go in; empty if {@link #value} gives the size
   */
  String bytes() default "";
}

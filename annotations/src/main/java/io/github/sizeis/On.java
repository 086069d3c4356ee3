package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a declaration holds on some machines only. A machine must have one of the systems, one
 * of the CPUs, and the size of pointers; what is not said may be any.
 *
 * <p>{@code @On(WINDOWS) @Idl interface Win} declares a header of Windows. Its structs have no
 * layout elsewhere, and {@link Struct#size32} is checked for 32-bit Windows only. If the program
 * runs on another system, each use of them throws an {@link UnsupportedOperationException}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface On {

  /**
   * The systems.
   *
   * @return systems and groups of systems; none for any system
   */
  Os[] value() default {};

  /**
   * The CPUs.
   *
   * @return the CPUs; none for any CPU
   */
  Cpu[] cpu() default {};

  /**
   * The size of pointers.
   *
   * @return 32 or 64; 0 for any size
   */
  int bits() default 0;
}

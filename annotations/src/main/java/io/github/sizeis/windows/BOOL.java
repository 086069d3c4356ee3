package io.github.sizeis.windows;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.MachineType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Windows' {@code BOOL}: 4 bytes, where 0 is false and 1 is true.
 *
 * <p>In Java it is a {@code boolean}, and reading any other number is an error. If C code puts
 * other numbers there, declare an integer: {@code long}, 0 to 4,294,967,295; or {@code int}, the 32
 * bits.
 *
 * <p>It is never null. A pointer to one that may be NULL is {@code @Ptr @Nullable @BOOL Boolean}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@MachineType(Machine.BOOL32)
public @interface BOOL {}

package io.github.sizeis.c;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.MachineType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * C {@code unsigned short}: 2 bytes, 0 to 65,535.
 *
 * <p>In Java, {@code @CUshort int} and {@code long} are the number; {@code @CUshort short} is the
 * 16 bits, so 65,535 is -1. An enum or {@link io.github.sizeis.runtime.Flags} can be one, too.
 *
 * <p>It is never null. A pointer to one that may be NULL is {@code @Ptr @Nullable @CUshort Short}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@MachineType(Machine.UINT16)
public @interface CUshort {}

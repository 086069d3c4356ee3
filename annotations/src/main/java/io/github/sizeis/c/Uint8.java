package io.github.sizeis.c;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.MachineType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * C {@code uint8_t}: 1 byte, 0 to 255.
 *
 * <p>In Java, {@code @Uint8 short}, {@code int} and {@code long} are the number; {@code @Uint8
 * byte} is the 8 bits, so 255 is -1. An enum or {@link io.github.sizeis.runtime.Flags} can be one,
 * too.
 *
 * <p>It is never null. A pointer to one that may be NULL is {@code @Ptr @Nullable @Uint8 Byte}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@MachineType(Machine.UINT8)
public @interface Uint8 {}

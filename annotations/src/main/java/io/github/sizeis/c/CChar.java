package io.github.sizeis.c;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.MachineType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * C {@code signed char}: 1 byte, -128 to 127.
 *
 * <p>In Java it is a {@code byte}, {@code short}, {@code int} or {@code long} with the number. An
 * enum or {@link io.github.sizeis.runtime.Flags} can be one, too.
 *
 * <p>It is never null. A pointer to one that may be NULL is {@code @Ptr @Nullable @CChar Byte}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@MachineType(Machine.INT8)
public @interface CChar {}

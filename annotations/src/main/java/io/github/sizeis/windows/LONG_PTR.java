package io.github.sizeis.windows;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.MachineType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Windows' {@code LONG_PTR}: signed, 4 or 8 bytes, as wide as a pointer.
 *
 * <p>In Java it is a {@code long} with the number; one that 4 bytes cannot hold is an error on
 * 32-bit systems. An enum or {@link io.github.sizeis.runtime.Flags} can be one, too.
 *
 * <p>It is never null. A pointer to one that may be NULL is {@code @Ptr @Nullable @LONG_PTR Long}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@MachineType(Machine.INTPTR)
public @interface LONG_PTR {}

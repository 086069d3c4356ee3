package io.github.sizeis.c;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.MachineType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * C {@code size_t}: unsigned, 4 or 8 bytes, as wide as a pointer.
 *
 * <p>In Java it is a {@code long}: 0 to 4,294,967,295 on 32-bit systems, and a larger number is an
 * error; the 64 bits on 64-bit systems. An enum or {@link io.github.sizeis.runtime.Flags} can be
 * one, too.
 *
 * <p>It is never null. A pointer to one that may be NULL is {@code @Ptr @Nullable @SizeT Long}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@MachineType(Machine.UINTPTR)
public @interface SizeT {}

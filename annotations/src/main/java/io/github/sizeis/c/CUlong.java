package io.github.sizeis.c;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.MachineType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * C {@code unsigned long}: unsigned, 4 bytes on Windows and on 32-bit systems, 8 bytes elsewhere.
 *
 * <p>In Java it is a {@code long}: 0 to 4,294,967,295 where C has 4 bytes, and a larger number is
 * an error; the 64 bits where C has 8. An enum or {@link io.github.sizeis.runtime.Flags} can be
 * one, too.
 *
 * <p>It is never null. A pointer to one that may be NULL is {@code @Ptr @Nullable @CUlong Long}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@MachineType(Machine.ULONG)
public @interface CUlong {}

package io.github.sizeis.c;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.MachineType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * C {@code wchar_t}: unsigned, 2 bytes on Windows, 4 bytes elsewhere.
 *
 * <p>In Java it is an {@code int}: 0 to 65,535 where C has 2 bytes, and another number is an error;
 * the 32 bits where C has 4.
 *
 * <p>It is never null. A pointer to one that may be NULL is {@code @Ptr @Nullable @WcharT Integer}.
 *
 * <p>It is no mark for a {@code String}, because the units differ from system to system: see {@link
 * io.github.sizeis.windows.WCHAR} and {@link io.github.sizeis.Encoded}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@MachineType(Machine.WCHAR_T)
public @interface WcharT {}

package io.github.sizeis.windows;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.MachineType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Windows' {@code INT64}: 8 bytes, signed.
 *
 * <p>In Java it is a {@code long} with the number. An enum or {@link
 * io.github.sizeis.runtime.Flags} can be one, too.
 *
 * <p>It is never null. A pointer to one that may be NULL is {@code @Ptr @Nullable @INT64 Long}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@MachineType(Machine.INT64)
public @interface INT64 {}

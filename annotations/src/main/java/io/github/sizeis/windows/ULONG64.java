package io.github.sizeis.windows;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.MachineType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Windows' {@code ULONG64}: 8 bytes, unsigned.
 *
 * <p>In Java it is a {@code long} with the 64 bits: from 2<sup>63</sup> on it is negative, see
 * {@link Long#toUnsignedString(long)}. An enum or {@link io.github.sizeis.runtime.Flags} can be
 * one, too.
 *
 * <p>It is never null. A pointer to one that may be NULL is {@code @Ptr @Nullable @ULONG64 Long}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@MachineType(Machine.UINT64)
public @interface ULONG64 {}

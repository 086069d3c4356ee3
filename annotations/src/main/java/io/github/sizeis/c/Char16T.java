package io.github.sizeis.c;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.MachineType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * C {@code char16_t}: 2 bytes, one unit of UTF-16 on every system.
 *
 * <p>In Java it is a {@code char}; or {@code @Char16T int} and {@code long}, 0 to 65,535; or
 * {@code @Char16T short}, the 16 bits.
 *
 * <p>It is never null. A pointer to one that may be NULL is {@code @Ptr @Nullable @Char16T
 * Character}.
 *
 * <p>Text has this mark, too: {@code @Fixed(16) @Char16T String s()} is {@code char16_t s[16]}, and
 * {@code @SizeIs("n") @Char16T String s()} is a {@code char16_t *s} of {@code n} units without a
 * NUL.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@MachineType(Machine.CHAR16)
public @interface Char16T {}

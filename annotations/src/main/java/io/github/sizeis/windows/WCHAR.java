package io.github.sizeis.windows;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.MachineType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Windows' {@code WCHAR}: 2 bytes, one unit of UTF-16 on every system.
 *
 * <p>In Java it is a {@code char}; or {@code @WCHAR int} and {@code long}, 0 to 65,535; or
 * {@code @WCHAR short}, the 16 bits.
 *
 * <p>It is never null. A pointer to one that may be NULL is {@code @Ptr @Nullable @WCHAR
 * Character}.
 *
 * <p>Text has this mark, too: {@code @Fixed(16) @WCHAR String s()} is {@code WCHAR s[16]}, and
 * {@code @SizeIs("n") @WCHAR String s()} is a {@code WCHAR *s} of {@code n} units without a NUL.
 *
 * <p>A pointer to text that ends with a NUL is {@link LPWSTR}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@MachineType(Machine.CHAR16)
public @interface WCHAR {}

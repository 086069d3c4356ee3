package io.github.sizeis.windows;

import io.github.sizeis.internal.TextType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Windows' {@code LPCWSTR}, a {@code const WCHAR *}: a pointer to text in UTF-16, with two bytes a
 * unit on every system. A NUL ends it.
 *
 * <p>In Java it is a {@code String}. NULL is an error, or {@code null} where the type is
 * {@code @Nullable}. Every {@code String} can be written, also one with unpaired surrogates, but
 * not one with a NUL inside.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@TextType("UTF-16")
public @interface LPCWSTR {}

package io.github.sizeis.windows;

import io.github.sizeis.internal.TextType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Windows' {@code PCSTR}, a {@code const char *}: a pointer to text in the code page of the system.
 * A NUL ends it.
 *
 * <p>In Java it is a {@code String}. NULL is an error, or {@code null} where the type is
 * {@code @Nullable}. Bytes that are malformed there are an error on reading. A character that it
 * does not have, or a NUL, is an error on writing.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@TextType("ANSI")
public @interface PCSTR {}

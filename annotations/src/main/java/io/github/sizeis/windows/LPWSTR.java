package io.github.sizeis.windows;

import io.github.sizeis.internal.TextType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code LPWSTR}: a pointer to a NUL-terminated string in UTF-16, two bytes a unit on every system.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@TextType("UTF-16")
public @interface LPWSTR {}

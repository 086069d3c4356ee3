package io.github.sizeis.windows;

import io.github.sizeis.internal.TextType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** {@code LPSTR}: a pointer to a NUL-terminated string in the system's code page. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@TextType("ANSI")
public @interface LPSTR {}

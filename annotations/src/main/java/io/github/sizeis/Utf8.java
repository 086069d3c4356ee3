package io.github.sizeis;

import io.github.sizeis.internal.TextType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** {@code char *} to a NUL-terminated string in UTF-8. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@TextType("UTF-8")
public @interface Utf8 {}

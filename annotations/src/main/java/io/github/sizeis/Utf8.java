package io.github.sizeis;

import io.github.sizeis.internal.TextType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * C {@code char *}: a pointer to text in UTF-8. A NUL ends it.
 *
 * <p>In Java it is a {@code String}. NULL is an error, or {@code null} if it is marked
 * {@code @Nullable}. Bytes that are not UTF-8 are an error on reading; an unpaired surrogate or a
 * NUL is an error on writing.
 *
 * <p>With a length it is no pointer to a NUL: {@code @Fixed(16) @Utf8 String} is {@code char
 * s[16]}, and {@code @SizeIs("n") @Utf8 String} is a {@code char *} to {@code n} bytes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@TextType("UTF-8")
public @interface Utf8 {}

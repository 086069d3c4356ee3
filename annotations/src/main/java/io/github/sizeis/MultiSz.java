package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A pointer to strings that follow each other, each with its NUL, and one more NUL at the end:
 * {@code REG_MULTI_SZ} of Windows.
 *
 * <p>An empty string would end the list, so it is an error to write one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface MultiSz {}

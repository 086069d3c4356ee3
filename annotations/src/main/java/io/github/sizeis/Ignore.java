package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A pointer that is not followed, MIDL's {@code [ignore]}. It is no part of the value, and NULL is
 * written.
 *
 * <p>On a parameter: zeros go in, and what comes out is dropped. On a function: what it returns is
 * dropped, but {@link Status} can use it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Ignore {}

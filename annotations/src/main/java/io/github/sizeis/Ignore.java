package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A pointer that is not looked at, MIDL's {@code [ignore]}. It leaves the value, and NULL is
 * written.
 *
 * <p>On a parameter, what the caller neither gives nor wants: zeros go in, and what comes out is
 * dropped. On a function, what it returns is dropped: a status may look at it all the same.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Ignore {}

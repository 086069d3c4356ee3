package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A pointer to memory that other pointers may lead to as well, MIDL's {@code [ptr]}.
 *
 * <p>All full pointers to one address become the same Java object. One object is written once. A
 * cycle is an error, because values are immutable.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
public @interface FullPtr {}

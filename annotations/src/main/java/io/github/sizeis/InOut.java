package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that goes into a function and comes out changed, MIDL's {@code [in, out]}:
 * {@code @InOut T x} is {@code T *x}, {@code @InOut @SizeIs("n") List<T> x} is {@code T *x} too,
 * and both are written before the call and read after it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface InOut {}

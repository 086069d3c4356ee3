package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that goes into a function and comes out changed, MIDL's {@code [in, out]}.
 *
 * <p>{@code @InOut int x} is {@code int *x}. {@code @InOut @SizeIs("n") List<T> x} is {@code T *x}:
 * the elements are written before the call and read after it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface InOut {}

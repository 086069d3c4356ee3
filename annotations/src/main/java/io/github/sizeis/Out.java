package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that comes out of a function, MIDL's {@code [out]}. It is a part of the result of the
 * client's method.
 *
 * <p>{@code @Out int x} is {@code int *x}: memory of the caller's that the function fills. It is
 * zero before the call. {@code @Out @SizeIs("n") byte[] x} is {@code BYTE *x}: room of the caller's
 * for {@code n} elements. If the function allocates the memory, add {@link Allocated}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Out {}

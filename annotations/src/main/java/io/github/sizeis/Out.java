package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that comes out of a function, MIDL's {@code [out]}: a part of the client method's
 * result.
 *
 * <p>{@code @Out T x} is {@code T *x}, a cell that the caller has and the function fills; it is
 * zero before the call. {@code @Out @SizeIs("n") byte[] x} is {@code BYTE *x}, room for {@code n}
 * elements that the caller has. What the function allocates itself is {@link Allocated}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Out {}

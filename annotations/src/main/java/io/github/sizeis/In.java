package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that goes into a function, MIDL's {@code [in]}; so does every one that is not marked.
 *
 * <p>Beside {@link Out} it says what {@link InOut} says.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface In {}

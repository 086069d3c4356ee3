package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A linked list, in Java a list: {@code struct node *first;} is {@code @Chain List<node> first()}.
 * Each struct has a pointer to the next one, marked {@link Next}.
 *
 * <p>With {@link Inline}, the first struct lies in the struct that holds the list.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Chain {}

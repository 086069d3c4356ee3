package io.github.sizeis.processor.model;

/**
 * The one part that a struct unwraps to.
 *
 * @param type its Java type
 * @param nullable whether it may be null
 */
public record Part(JavaType type, boolean nullable) {}

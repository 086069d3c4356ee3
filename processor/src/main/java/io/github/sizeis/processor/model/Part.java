package io.github.sizeis.processor.model;

import io.github.sizeis.processor.model.java.JavaType;

/**
 * The one part that a struct unwraps to.
 *
 * @param type its Java type
 * @param nullable whether it may be null
 */
public record Part(JavaType type, boolean nullable) {}

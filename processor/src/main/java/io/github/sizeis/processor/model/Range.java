package io.github.sizeis.processor.model;

/**
 * The values that an integer may have.
 *
 * @param min the least
 * @param max the greatest
 */
public record Range(long min, long max) {}

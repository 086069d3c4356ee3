package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.Place;

/**
 * Something that an annotation says, and where.
 *
 * @param value what
 * @param place the annotation's value where it is spelt out
 */
public record Said<T>(T value, Place place) {}

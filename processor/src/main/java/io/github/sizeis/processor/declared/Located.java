package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.Place;

/**
 * What an annotation says, and where it stands.
 *
 * @param value what
 * @param place the annotation's value where it is spelt out
 */
public record Located<T>(T value, Place place) {}

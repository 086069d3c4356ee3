package io.github.sizeis.examples;

import java.util.Map;

/**
 * Where the fields of a struct lie.
 *
 * @param size the size in bytes
 * @param alignment the alignment in bytes
 * @param offsets the offset of every field in bytes, by its C name
 */
public record Layout(int size, int alignment, Map<String, Integer> offsets) {}

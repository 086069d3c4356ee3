package io.github.sizeis.processor.model;

import java.util.Optional;

/**
 * The valid part of an array: it is the value, and the array's own length is its capacity.
 *
 * @param first the index of the first valid element; 0 where it is absent
 * @param length how many elements are valid
 */
public record Window(Optional<Count> first, Count length) {}

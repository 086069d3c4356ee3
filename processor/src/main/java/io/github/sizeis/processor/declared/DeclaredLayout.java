package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * What {@code @Layout} says.
 *
 * @param on the machines; absent for those of which nothing else is said
 * @param pack the packing; 0 for nothing said
 * @param align the alignment of the whole; 0 for nothing said
 * @param size the size; -1 for nothing said
 * @param order the C names of the fields, in their order; none for nothing said
 * @param place where it stands
 */
public record DeclaredLayout(
    Optional<DeclaredOn> on,
    Located<Integer> pack,
    Located<Integer> align,
    Located<Integer> size,
    Located<List<String>> order,
    Place place) {}

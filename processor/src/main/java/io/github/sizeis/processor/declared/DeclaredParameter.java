package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.Place;
import java.util.Optional;

/**
 * A parameter of a function.
 *
 * @param field what it would be as a field of a struct
 * @param in where {@code @In} or {@code @InOut} stands
 * @param out where {@code @Out} or {@code @InOut} stands
 * @param constant the number that {@code @Const} says
 * @param allocation what {@code @Allocated} says
 */
public record DeclaredParameter(
    DeclaredField field,
    Optional<Place> in,
    Optional<Place> out,
    Optional<Said<Long>> constant,
    Optional<DeclaredAllocation> allocation) {}

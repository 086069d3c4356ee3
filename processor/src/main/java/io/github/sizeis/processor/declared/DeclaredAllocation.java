package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.Place;
import java.util.List;

/**
 * What {@code @Allocated} says.
 *
 * @param free the calls that free what was allocated
 * @param deep what {@code deep} says
 * @param place the annotation
 */
public record DeclaredAllocation(Located<List<String>> free, Located<Boolean> deep, Place place) {}

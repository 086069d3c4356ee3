package io.github.sizeis.processor.model;

import java.util.Optional;

/**
 * How the fields of a struct tell the arm of a union in it.
 *
 * @param expression how C computes it
 * @param text the expression as the declaration has it
 * @param told the field that it is, where the arms tell that and it leaves the value
 */
public record Discriminant(Expression expression, String text, Optional<Field> told) {}

package io.github.sizeis.processor.model;

/**
 * How many elements an array has, or what a computed field is.
 *
 * @param expression how C computes it from fields of the same struct
 * @param text the expression as the declaration has it
 * @param unit what it counts
 */
public record Count(Expression expression, String text, Unit unit) {

  /** What a count counts. */
  public enum Unit {
    ELEMENTS,
    BYTES
  }

  /** Returns whether the count is a number. */
  public boolean isConstant() {
    return expression.number().isPresent();
  }

  /** Returns whether the count is one field as it is. */
  public boolean isField() {
    return expression.field().isPresent();
  }
}

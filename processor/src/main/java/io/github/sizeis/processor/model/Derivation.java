package io.github.sizeis.processor.model;

/**
 * A field that leaves the value, because an array tells what it must be.
 *
 * @param field the C name of the field
 * @param array the C name of the array
 * @param solution what the field must be, from the array's length and fields known before
 */
public record Derivation(String field, String array, Expression solution) {

  /** Returns whether the field is the length itself. */
  public boolean isLength() {
    return solution.equals(new Expression.Length());
  }
}

package io.github.sizeis.processor.model;

/**
 * How many elements an array behind a pointer has.
 *
 * @param field the C name of the sibling that holds the count
 * @param unit what that field counts
 */
public record Count(String field, Unit unit) {

  /** What a count counts. */
  public enum Unit {
    ELEMENTS,
    BYTES
  }
}

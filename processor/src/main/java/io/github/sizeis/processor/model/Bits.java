package io.github.sizeis.processor.model;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.model.java.JavaScalar;

/**
 * What is particular to a bit field; where it lies depends on its neighbours.
 *
 * @param declared the scalar that it is declared as
 * @param width how many bits it has
 */
public record Bits(Word declared, int width) {

  /**
   * Returns whether the first of the bits is a sign. Whether C's enums are signed is up to the
   * compiler, so for them it is up to their constants.
   */
  public boolean isSigned() {
    return declared
        .constants()
        .map(t -> t.numbered() && t.constants().stream().anyMatch(c -> c.value() < 0))
        .orElseGet(() -> !declared.isFlagSet() && isSigned(declared.machine()));
  }

  private static boolean isSigned(Machine machine) {
    return switch (machine) {
      case INT8, INT16, INT32, INT64, LONG, INTPTR -> true;
      default -> false;
    };
  }

  /** Returns whether it is an integer in Java. */
  public boolean isInteger() {
    return declared.isPrimitive() && declared.java() != JavaScalar.BOOLEAN;
  }

  /** Returns whether there are no bits: the field ends a storage unit, and holds nothing. */
  public boolean isEmpty() {
    return width == 0;
  }
}

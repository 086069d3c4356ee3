package io.github.sizeis.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One arm of a union.
 *
 * @param className the simple name of its class in the family of values
 * @param content what it holds; absent where it is empty
 * @param cases the values of the discriminant that choose it, in order
 * @param isDefault whether it is the one for all other values
 */
public record Arm(String className, Optional<Field> content, List<Long> cases, boolean isDefault) {

  /** Copies the cases. */
  public Arm {
    cases = List.copyOf(cases);
  }
}

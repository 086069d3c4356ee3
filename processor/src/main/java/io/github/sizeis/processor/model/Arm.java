package io.github.sizeis.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One arm of a union.
 *
 * @param className the simple name of its class in the family of values
 * @param content what it holds; absent where it is empty
 * @param labels the values of the discriminant that choose it, in order
 * @param isDefault whether it is the one for all other values
 * @param derivations the fields beside the union that only arrays in arms count, as this arm's
 *     array tells them
 */
public record Arm(
    String className,
    Optional<Field> content,
    List<Label> labels,
    boolean isDefault,
    List<Derivation> derivations) {

  /** A value of the discriminant. */
  public sealed interface Label {
    /** Returns the number, where it is known. */
    Optional<Long> number();

    /** Returns how messages spell it. */
    String text();
  }

  /** A number, as memory holds it. */
  public record Numeral(long value) implements Label {
    @Override
    public Optional<Long> number() {
      return Optional.of(value);
    }

    @Override
    public String text() {
      return String.valueOf(value);
    }
  }

  /** A constant of an enum whose numbers are known when it is loaded only. */
  public record Constant(String text) implements Label {
    @Override
    public Optional<Long> number() {
      return Optional.empty();
    }
  }

  /** Copies the lists. */
  public Arm {
    labels = List.copyOf(labels);
    derivations = List.copyOf(derivations);
  }

  /** Returns whether the arm itself tells the discriminant. */
  public boolean isOneCase() {
    return labels.size() == 1 && !isDefault;
  }

  /** Returns this arm with what the struct that holds the union makes of it. */
  public Arm with(Optional<Field> itsContent, List<Label> itsLabels, List<Derivation> told) {
    return new Arm(className, itsContent, itsLabels, isDefault, told);
  }
}

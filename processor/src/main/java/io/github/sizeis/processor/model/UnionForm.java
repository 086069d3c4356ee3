package io.github.sizeis.processor.model;

import java.util.Optional;

/** What tells which member of a union memory holds. */
public sealed interface UnionForm {

  /** Returns the field that tells, where each member begins with it. */
  default Optional<Tagged> tagged() {
    return Optional.empty();
  }

  /** Fields of the struct that holds it. */
  record Switched() implements UnionForm {}

  /**
   * The field that each of its members begins with.
   *
   * @param tag that field
   * @param choice how it tells the member
   */
  record Tagged(Field tag, Choice choice) implements UnionForm {
    @Override
    public Optional<Tagged> tagged() {
      return Optional.of(this);
    }
  }

  /** Nothing. */
  record Untagged() implements UnionForm {}
}

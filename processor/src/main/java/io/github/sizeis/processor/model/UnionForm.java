package io.github.sizeis.processor.model;

/** What tells which member of a union memory holds. */
public sealed interface UnionForm {

  /** Fields of the struct that holds it. */
  record Switched() implements UnionForm {}

  /**
   * The field that each of its members begins with.
   *
   * @param tag that field
   * @param choice how it tells the member
   */
  record Tagged(Field tag, Shape.Choice choice) implements UnionForm {}

  /** Nothing. */
  record Untagged() implements UnionForm {}
}

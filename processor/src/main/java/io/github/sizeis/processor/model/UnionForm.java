package io.github.sizeis.processor.model;

/** What tells which member of a union memory holds. */
public enum UnionForm {
  /** Fields of the struct that holds it. */
  SWITCHED,
  /** The field that each of its members begins with. */
  TAGGED,
  /** Nothing. */
  UNTAGGED
}

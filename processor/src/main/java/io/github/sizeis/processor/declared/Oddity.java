package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.Place;

/**
 * Something about a Java declaration that no C declaration has.
 *
 * @param kind what
 * @param name the name of the declaration
 * @param place the declaration
 */
public record Oddity(Kind kind, String name, Place place) {

  /** What is odd. */
  public enum Kind {
    CONTAINER_NOT_INTERFACE,
    STRUCT_NOT_INTERFACE,
    UNION_NOT_INTERFACE,
    STRUCT_AND_UNION,
    NOT_TOP_LEVEL,
    EXTENDS,
    TYPE_VARIABLES,
    VARIADIC,
    BODY,
    PARAMETERS,
    THROWS,
    VOID
  }
}

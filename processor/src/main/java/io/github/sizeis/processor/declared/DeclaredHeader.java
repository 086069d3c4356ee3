package io.github.sizeis.processor.declared;

import java.util.List;
import java.util.Map;

/**
 * What a container says of the header that it is declared from.
 *
 * @param lines what {@code @Idl(header)} says
 * @param constantNames what {@code @CName} says of the container's constants, by their names
 */
public record DeclaredHeader(Located<List<String>> lines, Map<String, String> constantNames) {

  /** Copies the names. */
  public DeclaredHeader {
    constantNames = Map.copyOf(constantNames);
  }
}

package io.github.sizeis.processor.model.java;

import java.util.List;
import java.util.Optional;

/**
 * A C enum as a Java enum.
 *
 * @param name the Java enum
 * @param numbered whether the constants have numbers of their own; otherwise they count from 0
 * @param constants the constants but the unknown one, in order of declaration where numbered
 * @param unknown the constant for every other number
 */
public record EnumType(
    JavaName name, boolean numbered, List<Constant> constants, Optional<String> unknown) {

  /**
   * One constant.
   *
   * @param name its Java name
   * @param value its number in C; of no meaning unless the enum is numbered
   */
  public record Constant(String name, long value) {}

  /** Copies the constants. */
  public EnumType {
    constants = List.copyOf(constants);
  }
}

package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.java.JavaName;
import java.util.List;
import java.util.Optional;

/**
 * A Java enum.
 *
 * @param name its name
 * @param unnamed whether C has no names for its constants
 * @param constants its constants, in the order the compiler gives
 * @param place where it is declared
 */
public record DeclaredEnum(JavaName name, boolean unnamed, List<Constant> constants, Place place) {

  /** Copies the constants. */
  public DeclaredEnum {
    constants = List.copyOf(constants);
  }

  /**
   * One constant.
   *
   * @param name its name
   * @param value what {@code @CValue} says
   * @param cName what {@code @CName} says
   * @param unknown whether it is marked {@code @Unknown}
   * @param place where it is declared
   */
  public record Constant(
      String name,
      Optional<Located<Long>> value,
      Optional<String> cName,
      boolean unknown,
      Place place) {}
}

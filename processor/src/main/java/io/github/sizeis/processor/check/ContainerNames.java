package io.github.sizeis.processor.check;

import io.github.sizeis.processor.declared.DeclaredContainer;
import io.github.sizeis.processor.model.java.JavaLang;
import java.util.Set;

/** Checks the name of a container, which generated code spells where it spells its enums. */
final class ContainerNames {

  /** Constants of generated classes; a class of such a name could not be named beside them. */
  private static final Set<String> CONSTANTS =
      Set.of(
          "SIZE",
          "MIN_SIZE",
          "SIZES",
          "LEAST_SIZES",
          "FIELD_SIZE",
          "LAYOUTS",
          "CONVERTER",
          "LINKAGE",
          "FAILURES");

  private ContainerNames() {}

  static boolean isValid(DeclaredContainer container) {
    String name = container.name().simpleName();
    boolean isVariable = CONSTANTS.contains(name) || Character.isLowerCase(name.charAt(0));
    return !(isVariable && !container.enums().isEmpty()) && !JavaLang.names().contains(name);
  }
}

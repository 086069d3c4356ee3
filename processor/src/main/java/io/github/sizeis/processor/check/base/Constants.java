package io.github.sizeis.processor.check.base;

import io.github.sizeis.processor.declared.DeclaredContainer;
import io.github.sizeis.processor.declared.DeclaredEnum;
import io.github.sizeis.processor.model.java.JavaName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The numbers that expressions of a container may name, as C has them: all in one scope. */
public final class Constants {
  private Constants() {}

  /** Returns the container's constants and those of its enums, but for names with two meanings. */
  public static Map<String, Long> of(
      DeclaredContainer container, Map<JavaName, DeclaredEnum> enums) {
    Map<String, Long> constants = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (JavaName name : container.enums()) {
      numbers(enums.get(name))
          .forEach(
              (constant, number) -> {
                Long other = constants.putIfAbsent(constant, number);
                if (other != null && !other.equals(number)) {
                  ambiguous.add(constant);
                }
              });
    }
    constants.keySet().removeAll(ambiguous);
    constants.putAll(container.constants());
    return constants;
  }

  private static Map<String, Long> numbers(DeclaredEnum declared) {
    Map<String, Long> numbers = new HashMap<>();
    boolean numbered = declared.constants().stream().anyMatch(c -> c.value().isPresent());
    for (int i = 0; i < declared.constants().size(); i++) {
      DeclaredEnum.Constant constant = declared.constants().get(i);
      if (constant.unknown()) {
        continue;
      }
      long ordinal = i;
      if (constant.value().isPresent() || !numbered) {
        numbers.put(constant.name(), constant.value().map(v -> v.value()).orElse(ordinal));
      }
    }
    return numbers;
  }
}

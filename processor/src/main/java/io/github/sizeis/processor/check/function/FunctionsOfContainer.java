package io.github.sizeis.processor.check.function;

import io.github.sizeis.processor.declared.DeclaredContainer;
import io.github.sizeis.processor.declared.DeclaredFunction;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the functions of a container, each by itself and then together. */
public record FunctionsOfContainer(FunctionChecker checker, Problems problems) {
  public List<Function> check(DeclaredContainer container) {
    if (!container.functions().isEmpty() && container.library().names().isEmpty()) {
      problems.report(
          Problem.NO_LIBRARY, container.library().place(), container.name().simpleName());
      return List.of();
    }
    Map<DeclaredFunction, Function> valid = new LinkedHashMap<>();
    for (DeclaredFunction function : container.functions()) {
      guarded(function, container).ifPresent(f -> valid.put(function, f));
    }
    dropClashing(valid);
    FreeChecker frees = new FreeChecker(container, List.copyOf(valid.values()));
    List<Function> complete = new ArrayList<>();
    valid.forEach(
        (declared, function) ->
            frees
                .check(function, declared, checker.subject(declared, container))
                .ifPresent(complete::add));
    return complete;
  }

  /** A defect of ours is one problem at the function that met it, and no one else's. */
  private Optional<Function> guarded(DeclaredFunction function, DeclaredContainer container) {
    try {
      return checker.check(function, container);
    } catch (RuntimeException defect) {
      problems.report(Problem.INTERNAL, function.place(), Problem.trace(defect));
      return Optional.empty();
    }
  }

  private void dropClashing(Map<DeclaredFunction, Function> functions) {
    FunctionClashes clashes = new FunctionClashes(problems);
    functions.entrySet().removeIf(f -> clashes.isClashing(f.getKey(), f.getValue()));
  }
}

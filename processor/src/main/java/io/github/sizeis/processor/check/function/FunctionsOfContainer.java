package io.github.sizeis.processor.check.function;

import io.github.sizeis.processor.declared.DeclaredContainer;
import io.github.sizeis.processor.declared.DeclaredFunction;
import io.github.sizeis.processor.declared.DeclaredStatus;
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
    return told(freed(valid, container), container);
  }

  private Map<DeclaredFunction, Function> freed(
      Map<DeclaredFunction, Function> functions, DeclaredContainer container) {
    FreeChecker frees = new FreeChecker(calls(functions, container));
    Map<DeclaredFunction, Function> freed = new LinkedHashMap<>();
    functions.forEach(
        (declared, function) ->
            frees
                .check(function, declared, checker.subject(declared, container))
                .ifPresent(f -> freed.put(declared, f)));
    return freed;
  }

  /** Another function's string may have to be freed, so what frees it is known by now. */
  private List<Function> told(
      Map<DeclaredFunction, Function> functions, DeclaredContainer container) {
    MessageChecker messages = new MessageChecker(calls(functions, container));
    List<Function> told = new ArrayList<>();
    functions.forEach(
        (declared, function) -> {
          Optional<DeclaredStatus> status =
              declared.status().or(() -> container.library().status());
          messages
              .check(function, status, checker.subject(declared, container))
              .ifPresent(told::add);
        });
    return told;
  }

  private static InvocationChecker calls(
      Map<DeclaredFunction, Function> functions, DeclaredContainer container) {
    return new InvocationChecker(container, List.copyOf(functions.values()));
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

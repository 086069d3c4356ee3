package io.github.sizeis.processor.check.function;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.declared.DeclaredFunction;
import io.github.sizeis.processor.layout.MachineLayout;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Foreign;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.ShapeAdapter;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import io.github.sizeis.runtime.Abi;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds functions of one container that cannot stand beside each other. */
final class FunctionClashes {
  private final Problems problems;

  /** By the lower-case name of the client's method. */
  private final Map<String, Taken> methods = new HashMap<>();

  /** By the lower-case name in C: what is written for it are files. */
  private final Map<String, String> cNames = new HashMap<>();

  private final Map<String, String> returns = new HashMap<>();

  /** Who took a method's name first. */
  private record Taken(String method, String by) {}

  FunctionClashes(Problems problems) {
    this.problems = problems;
  }

  /** Returns whether a function clashes with one that came before it, and says so. */
  boolean isClashing(DeclaredFunction declared, Function function) {
    String method = function.javaName();
    Taken other = methods.putIfAbsent(lower(method), new Taken(method, declared.name()));
    String cName = function.cName();
    String sameButCase = cNames.putIfAbsent(lower(cName), cName);
    String kind = kind(function.returned());
    String otherKind = returns.putIfAbsent(cName, kind);
    if (other != null && other.method().equals(method)) {
      problems.report(Problem.METHOD_CLASH, declared.place(), declared.name(), other.by(), method);
    } else if (other != null) {
      problems.report(Problem.FUNCTION_CASE, declared.place(), declared.name(), other.by());
    } else if (sameButCase != null && !sameButCase.equals(cName)) {
      problems.report(Problem.FUNCTION_CASE, declared.place(), cName, sameButCase);
    } else if (otherKind != null && !otherKind.equals(kind)) {
      problems.report(Problem.RETURN_CLASH, declared.place(), declared.name(), cName);
    } else {
      return false;
    }
    return true;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Tells apart what C returns in different ways. */
  private static String kind(Optional<Field> returned) {
    return returned.map(f -> f.shape().accept(new Kind())).orElse("void");
  }

  private static final class Kind extends ShapeAdapter<String> {
    Kind() {
      super(
          shape ->
              Uses.byValue(shape).findFirst().map(s -> "struct " + s.cName()).orElse("pointer"));
    }

    private static String of(Machine machine) {
      boolean isFloat = machine == Machine.FLOAT || machine == Machine.DOUBLE;
      return (isFloat ? "float " : "integer ")
          + Arrays.stream(Abi.values())
              .map(abi -> String.valueOf(MachineLayout.size(machine, abi)))
              .collect(Collectors.joining(" "));
    }

    @Override
    public String word(Word word) {
      return of(word.machine());
    }

    @Override
    public String pointer(Pointer pointer) {
      return pointer
          .foreign()
          .filter(Foreign::callback)
          .map(c -> "callback " + c.type())
          .orElse("pointer");
    }
  }
}

package io.github.sizeis.processor.check;

import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.model.program.ExternalStruct;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the functions that pass structs of other containers by value: what JNA needs for it is
 * written with the struct, and only where its own container asks for it.
 */
record StructsByValue(Set<StructName> without, Problems problems) {

  /** Returns such functions, by the names of their frames. */
  static Set<StructName> find(
      List<Container> containers, Collection<ExternalStruct> externals, Problems problems) {
    Set<StructName> without = new HashSet<>();
    externals.stream().filter(e -> !e.byValue()).forEach(e -> without.add(e.name()));
    containers.stream()
        .flatMap(c -> c.structs().stream())
        .filter(s -> !s.form().variants().byValue())
        .map(Struct::name)
        .forEach(without::add);
    StructsByValue structs = new StructsByValue(without, problems);
    Set<StructName> wrong = new HashSet<>();
    for (Container container : containers) {
      container.functions().stream()
          .filter(f -> structs.isRefused(f, container))
          .forEach(f -> wrong.add(f.name()));
    }
    return wrong;
  }

  private boolean isRefused(Function function, Container container) {
    return function.passedByValue().filter(f -> isRefused(f, container)).count() > 0;
  }

  private boolean isRefused(Field passed, Container container) {
    List<StructName> refused =
        Uses.sameEnd(passed.shape())
            .filter(s -> !container.structs().stream().anyMatch(own -> own.name().equals(s)))
            .filter(without::contains)
            .toList();
    refused.forEach(
        s ->
            problems.report(
                Problem.NO_BY_VALUE, passed.place(), passed.cName(), s.cName(), s.container()));
    return !refused.isEmpty();
  }
}

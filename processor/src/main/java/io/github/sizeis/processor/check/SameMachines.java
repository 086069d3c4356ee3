package io.github.sizeis.processor.check;

import io.github.sizeis.internal.Targets;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is for machines that something it uses is not for.
 *
 * @param known the machines of each struct that is not for all
 */
record SameMachines(Map<StructName, Targets> known, Problems problems) {

  /** Returns the structs, and the functions by the names of their frames, that are so. */
  static Set<StructName> find(
      List<Container> containers, Collection<ExternalStruct> externals, Problems problems) {
    Map<StructName, Targets> known = new HashMap<>();
    containers.forEach(c -> c.structs().forEach(s -> known.put(s.name(), s.form().on())));
    externals.forEach(e -> known.put(e.name(), e.on()));
    known.values().removeIf(Targets::isEverywhere);
    SameMachines same = new SameMachines(known, problems);
    Set<StructName> wrong = new HashSet<>();
    for (Container container : containers) {
      for (Struct struct : container.structs()) {
        same.check(struct, struct.form().on(), wrong);
      }
      for (Function function : container.functions()) {
        same.check(function.response(), container.on(), wrong);
      }
    }
    return wrong;
  }

  private void check(Struct struct, Targets on, Set<StructName> wrong) {
    for (Field field : struct.fields()) {
      List<StructName> elsewhere =
          Uses.all(field.shape())
              .filter(s -> !known.getOrDefault(s, Targets.EVERYWHERE).containsAll(on))
              .distinct()
              .toList();
      for (StructName used : elsewhere) {
        wrong.add(struct.name());
        problems.report(
            Problem.ON_ELSEWHERE,
            field.place(),
            field.cName(),
            used.cName(),
            known.get(used).toString().replace(" ", ", "));
      }
    }
  }
}

package io.github.sizeis.processor.check;

import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Container;
import io.github.sizeis.processor.model.ExternalStruct;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds structs that should be read from dumps, and hold structs that cannot be. */
record DumpReach(Set<StructName> withoutDumps, Problems problems) {

  /** Returns the structs that use one of a container without {@code @Idl(dumps = true)}. */
  static Set<StructName> find(
      List<Container> containers, Collection<ExternalStruct> externals, Problems problems) {
    Set<StructName> withoutDumps = new HashSet<>();
    externals.stream().filter(e -> !e.dumps()).forEach(e -> withoutDumps.add(e.name()));
    containers.stream()
        .filter(c -> !c.dumps())
        .forEach(c -> c.structs().forEach(s -> withoutDumps.add(s.name())));
    DumpReach reach = new DumpReach(withoutDumps, problems);
    Set<StructName> wrong = new HashSet<>();
    for (Container container : containers) {
      for (Struct struct : container.structs()) {
        if (container.dumps() && reach.isCut(struct)) {
          wrong.add(struct.name());
        }
      }
    }
    return wrong;
  }

  private boolean isCut(Struct struct) {
    boolean cut = false;
    for (Field field : struct.fields()) {
      for (StructName used : Uses.all(field.shape()).filter(withoutDumps::contains).toList()) {
        problems.report(
            Problem.NO_DUMPS, field.place(), field.cName(), used.cName(), used.container());
        cut = true;
      }
    }
    return cut;
  }
}

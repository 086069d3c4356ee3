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
import java.util.function.Predicate;

/**
 * Finds what needs more of the converters of other containers than those have: what {@code @Idl}
 * adds to converters must be there for all structs that one leads to.
 *
 * @param without the structs whose converters lack it
 * @param problem what to say
 */
record ConverterReach(Set<StructName> without, Problem problem, Problems problems) {

  private static ConverterReach of(
      List<Container> containers,
      Collection<ExternalStruct> externals,
      Predicate<Container> has,
      Predicate<ExternalStruct> hasToo,
      Problem problem,
      Problems problems) {
    Set<StructName> without = new HashSet<>();
    externals.stream().filter(hasToo.negate()).forEach(e -> without.add(e.name()));
    containers.stream()
        .filter(has.negate())
        .forEach(c -> c.structs().forEach(s -> without.add(s.name())));
    return new ConverterReach(without, problem, problems);
  }

  /** Returns the structs, and the functions by the names of their frames, that reach too far. */
  static Set<StructName> find(
      List<Container> containers, Collection<ExternalStruct> externals, Problems problems) {
    ConverterReach dumps =
        of(
            containers,
            externals,
            Container::dumps,
            ExternalStruct::dumps,
            Problem.NO_DUMPS,
            problems);
    ConverterReach deepFree =
        of(
            containers,
            externals,
            Container::deepFree,
            ExternalStruct::deepFree,
            Problem.NO_DEEP_FREE,
            problems);
    Set<StructName> wrong = new HashSet<>();
    for (Container container : containers) {
      if (container.dumps()) {
        dumps.cut(container, wrong);
      }
      if (container.deepFree()) {
        deepFree.cut(container, wrong);
      }
      container.functions().stream().filter(deepFree::isCut).forEach(f -> wrong.add(f.name()));
    }
    return wrong;
  }

  private void cut(Container container, Set<StructName> wrong) {
    for (Struct struct : container.structs()) {
      boolean isCut = false;
      for (Field field : struct.fields()) {
        isCut |= isCut(field);
      }
      if (isCut) {
        wrong.add(struct.name());
      }
    }
  }

  private boolean isCut(Function function) {
    boolean cut = false;
    for (Field field : function.freedDeeply().toList()) {
      cut |= isCut(field);
    }
    return cut;
  }

  private boolean isCut(Field field) {
    List<StructName> cut = Uses.all(field.shape()).filter(without::contains).toList();
    cut.forEach(
        s -> problems.report(problem, field.place(), field.cName(), s.cName(), s.container()));
    return !cut.isEmpty();
  }
}

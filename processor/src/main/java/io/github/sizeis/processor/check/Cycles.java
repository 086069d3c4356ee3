package io.github.sizeis.processor.check;

import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.ShapeAdapter;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds structs that contain themselves, and chains of pointers that could never end. */
final class Cycles {

  /** One field on the way from a struct to itself. */
  private record Step(Struct struct, Field field) {
    @Override
    public String toString() {
      return struct.name().cName() + "." + field.cName();
    }
  }

  private final Map<StructName, Struct> structs;
  private final Problems problems;
  private final Set<StructName> wrong = new HashSet<>();

  private Cycles(Map<StructName, Struct> structs, Problems problems) {
    this.structs = structs;
    this.problems = problems;
  }

  /** Returns the structs that are on such a cycle. */
  static Set<StructName> find(Map<StructName, Struct> structs, Problems problems) {
    Cycles cycles = new Cycles(structs, problems);
    cycles.search(Uses::byValue, Problem.CONTAINS_ITSELF);
    cycles.search(Cycles::unavoidable, Problem.ENDLESS_CHAIN);
    return cycles.wrong;
  }

  private void search(Function<Shape, Stream<StructName>> next, Problem problem) {
    Set<StructName> clear = new HashSet<>();
    for (Struct struct : structs.values()) {
      visit(struct.name(), next, problem, new ArrayList<>(), clear);
    }
  }

  private void visit(
      StructName name,
      Function<Shape, Stream<StructName>> next,
      Problem problem,
      List<Step> path,
      Set<StructName> clear) {
    List<StructName> passed = path.stream().map(s -> s.struct().name()).toList();
    if (passed.contains(name)) {
      report(path.subList(passed.indexOf(name), path.size()), problem);
      return;
    }
    Struct struct = structs.get(name);
    if (struct == null || clear.contains(name) || wrong.contains(name)) {
      return;
    }
    boolean mayEnd = problem == Problem.ENDLESS_CHAIN && struct.union().isPresent();
    for (Field field : mayEnd ? List.<Field>of() : struct.fields()) {
      path.add(new Step(struct, field));
      next.apply(field.shape()).toList().forEach(n -> visit(n, next, problem, path, clear));
      path.remove(path.size() - 1);
    }
    clear.add(name);
  }

  private void report(List<Step> cycle, Problem problem) {
    if (wrong.addAll(cycle.stream().map(s -> s.struct().name()).toList())) {
      Step first = cycle.get(0);
      String chain = cycle.stream().map(Step::toString).collect(Collectors.joining(" -> "));
      problems.report(
          problem, first.field().place(), chain + " -> " + first.struct().name().cName());
    }
  }

  /** What must be there wherever the shape is: structs in place, and behind pointers not NULL. */
  private static Stream<StructName> unavoidable(Shape shape) {
    if (shape.choice().isPresent()) {
      return Stream.empty(); // another arm may be chosen
    }
    return Stream.concat(
        Uses.byValue(shape),
        shape.accept(
            new ShapeAdapter<Stream<StructName>>(s -> Stream.empty()) {
              @Override
              public Stream<StructName> pointer(Pointer pointer) {
                return pointer.toOne().isEmpty() || pointer.nullable()
                    ? Stream.empty()
                    : unavoidable(pointer.target());
              }

              @Override
              public Stream<StructName> array(Array array) {
                return array.flexible().isPresent() ? Stream.empty() : array.element().accept(this);
              }
            }));
  }
}

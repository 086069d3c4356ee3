package io.github.sizeis.processor.check;

import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.program.ExternalStruct;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds flexible arrays that something lies behind: their own struct's next field, or whatever
 * follows a struct that ends with one. No struct here contains itself by value.
 */
final class FlexibleArrays {

  private final Map<StructName, Struct> structs;
  private final Map<StructName, ExternalStruct> externals;
  private final Problems problems;
  private final Set<StructName> wrong = new HashSet<>();

  private FlexibleArrays(
      Map<StructName, Struct> structs,
      Map<StructName, ExternalStruct> externals,
      Problems problems) {
    this.structs = structs;
    this.externals = externals;
    this.problems = problems;
  }

  /** Returns the structs that have such an array. */
  static Set<StructName> find(
      Map<StructName, Struct> structs,
      Map<StructName, ExternalStruct> externals,
      Problems problems) {
    FlexibleArrays arrays = new FlexibleArrays(structs, externals, problems);
    structs.values().forEach(arrays::check);
    return arrays.wrong;
  }

  /** Returns the functions that would have one in their frames, where arguments lie in a row. */
  static Set<StructName> findInFrames(
      List<Function> functions,
      Map<StructName, Struct> structs,
      Map<StructName, ExternalStruct> externals,
      Problems problems) {
    FlexibleArrays arrays = new FlexibleArrays(structs, externals, problems);
    for (Function function : functions) {
      for (Field field : function.response().fields()) {
        if (arrays.varies(field.shape())) {
          arrays.report(function.response(), field, Problem.FLEXIBLE_PARAMETER, field.cName());
        }
        arrays.checkParts(function.response(), field);
      }
    }
    return arrays.wrong;
  }

  private void check(Struct struct) {
    for (Field field : struct.fields()) {
      boolean isLast = struct.isLast(field);
      if (struct.union().isPresent() && varies(field.shape())) {
        report(struct, field, Problem.FLEXIBLE_ARM, field.cName());
      } else if (field.shape().flexible().isPresent() && !isLast) {
        report(struct, field, Problem.FLEXIBLE_NOT_LAST, field.cName());
      } else if (isVariable(field.shape()) && !isLast) {
        report(struct, field, Problem.FLEXIBLE_NESTED, field.cName(), name(field.shape()));
      }
      Optional<StructName> chain = field.shape().inlineChain().filter(this::isVariable);
      if (chain.isPresent() && isLast) {
        report(struct, field, Problem.FLEXIBLE_NESTED, field.cName(), chain.get().cName());
      }
      checkParts(struct, field);
    }
    if (struct.adapter().isPresent() && isVariable(struct.name())) {
      problems.report(Problem.FLEXIBLE_ADAPTED, struct.place(), struct.name().cName());
      wrong.add(struct.name());
    }
    if (struct.fields().size() == 1
        && struct.last().shape().flexible().filter(a -> a.declared() == 0).isPresent()) {
      report(struct, struct.last(), Problem.FLEXIBLE_ALONE, struct.name().cName());
    }
  }

  /** Whatever a field is made of, elements and targets of pointers too, has one size. */
  private void checkParts(Struct struct, Field field) {
    Uses.parts(field.shape()).forEach(s -> check(struct, field, s));
  }

  private void check(Struct struct, Field field, Shape part) {
    Optional<Shape> element = part.array().map(Array::element).filter(this::isVariable);
    if (element.isPresent()) {
      report(struct, field, Problem.FLEXIBLE_ELEMENT, field.cName(), name(element.get()));
    } else if (part.isAdaptedStruct() && isVariable(part)) {
      report(struct, field, Problem.FLEXIBLE_ADAPTED, name(part));
    }
  }

  private void report(Struct struct, Field field, Problem problem, Object... arguments) {
    problems.report(problem, field.place(), arguments);
    wrong.add(struct.name());
  }

  private static String name(Shape shape) {
    return Uses.sameEnd(shape).findFirst().orElseThrow().cName();
  }

  /** Returns whether what lies in place is as long as its content says. */
  private boolean varies(Shape shape) {
    return shape.flexible().isPresent()
        || isVariable(shape)
        || shape.inlineChain().filter(this::isVariable).isPresent();
  }

  private boolean isVariable(Shape shape) {
    return Uses.sameEnd(shape).anyMatch(this::isVariable);
  }

  private boolean isVariable(StructName name) {
    Struct struct = structs.get(name);
    if (struct == null) {
      ExternalStruct external = externals.get(name);
      return external != null && external.isVariable();
    }
    Shape last = struct.last().shape();
    if (struct.union().isPresent()) {
      return false; // it was said why that cannot be
    }
    return last.flexible().isPresent() || isVariable(last);
  }
}

package io.github.sizeis.processor.check;

import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Expression.Binary;
import io.github.sizeis.processor.model.Expression.BinaryOperator;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Field.Role;
import io.github.sizeis.processor.model.JavaName;
import io.github.sizeis.processor.model.Parameter;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Status;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The two views of a function's frame: what goes in, and what comes out. */
record Views(StructName name, String doc, Place place) {
  Struct request(List<Parameter> frame) {
    return view(frame, p -> p.direction().goesIn() && p.constant().isEmpty());
  }

  /** What a status makes sure of needs no part of the result. */
  Struct response(List<Parameter> frame, Optional<Status> status) {
    boolean onlyOne = status.map(s -> isOneNumber(s.success())).orElse(false);
    return view(
        frame, p -> p.direction().comesOut() && !(onlyOne && p.field().cName().equals("return")));
  }

  private static boolean isOneNumber(Expression success) {
    return success instanceof Binary binary
        && binary.operator() == BinaryOperator.EQUAL
        && binary.left().equals(new Expression.FieldValue("return"))
        && binary.right() instanceof Expression.Constant;
  }

  private Struct view(List<Parameter> frame, Predicate<Parameter> seen) {
    List<Field> parts = frame.stream().filter(seen).map(Parameter::field).toList();
    Counts counts = CountSolver.solve(parts);
    Map<String, Field> inRoles = new HashMap<>();
    counts.fields().forEach(f -> inRoles.put(f.cName(), f));
    List<Field> all =
        frame.stream()
            .map(Parameter::field)
            .map(f -> inRoles.getOrDefault(f.cName(), f.withRole(Role.ELSEWHERE)))
            .toList();
    return new Struct(
        name,
        new JavaName(name.packageName(), List.of(name.container())),
        all,
        counts.derivations().stream().filter(d -> inRoles.containsKey(d.field())).toList(),
        0,
        0,
        -1,
        -1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        doc,
        place);
  }
}

package io.github.sizeis.processor.check.function;

import io.github.sizeis.processor.check.struct.CountSolver;
import io.github.sizeis.processor.check.struct.Counts;
import io.github.sizeis.processor.check.type.Lists;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Expression.Binary;
import io.github.sizeis.processor.model.Expression.BinaryOperator;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Field.Role;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructForm;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.model.program.Repetition;
import io.github.sizeis.processor.model.program.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The two views of a function's frame: what goes in, and what comes out. */
record FrameViews(
    StructName name,
    List<Parameter> frame,
    Optional<Repetition> repetition,
    String doc,
    Place place) {
  /** What the client itself chooses is no argument of its method. */
  Struct request() {
    return view(
        p ->
            p.direction().goesIn()
                && !p.ignored()
                && p.constant().isEmpty()
                && !chosen().equals(Optional.of(p.field().cName())));
  }

  private Optional<String> chosen() {
    return repetition.map(r -> r.either(Repetition.Enumeration::resume, Repetition.Growth::size));
  }

  /** What a status makes sure of needs no part of the result. */
  Struct response(Optional<Status> status) {
    boolean onlyOne = status.map(s -> isOneNumber(s.success())).orElse(false);
    Optional<String> message = status.flatMap(Status::messageParameter);
    boolean enumerates = repetition.filter(Repetition::isEnumeration).isPresent();
    return view(
        p ->
            p.direction().comesOut()
                && !p.ignored()
                && !message.equals(Optional.of(p.field().cName()))
                && !(onlyOne && p.field().cName().equals("return"))
                && !isSizeOfRoom(p.field().cName())
                && !(enumerates && !Lists.isList(p.field().shape())));
  }

  /** How much room there was is of no interest any more, unless it counts what came out. */
  private boolean isSizeOfRoom(String cName) {
    boolean counts =
        frame.stream()
            .filter(p -> p.direction().comesOut())
            .flatMap(p -> p.field().shape().expressions())
            .anyMatch(e -> e.fields().contains(cName));
    return !counts
        && frame.stream()
            .flatMap(p -> p.room().stream())
            .anyMatch(c -> c.expression().fields().contains(cName));
  }

  private static boolean isOneNumber(Expression success) {
    List<Expression> operands = success.operands();
    return operands.size() == 2
        && operands.get(1).number().isPresent()
        && success.equals(
            new Binary(BinaryOperator.EQUAL, new Expression.FieldValue("return"), operands.get(1)));
  }

  private Struct view(Predicate<Parameter> seen) {
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
        StructForm.PLAIN,
        doc,
        place);
  }
}

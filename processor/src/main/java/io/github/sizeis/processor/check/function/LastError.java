package io.github.sizeis.processor.check.function;

import io.github.sizeis.Os;
import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.Targets;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.model.program.Repetition;
import io.github.sizeis.processor.model.program.Status;
import io.github.sizeis.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * C's {@code errno} in conditions: a field of the frame that no parameter is for. It is a part of
 * the result where {@code @Status} names it, because success then says less than it would without.
 */
record LastError(List<Parameter> frame, Subject subject) {

  /** Returns the frame as conditions see it: with {@code errno}, if no parameter is called so. */
  List<Parameter> seen() {
    return isParameter() ? frame : with(false);
  }

  private boolean isParameter() {
    return frame.stream().anyMatch(p -> p.field().cName().equals(Function.ERRNO));
  }

  private List<Parameter> with(boolean ignored) {
    Field field =
        new Field(
            Function.ERRNO,
            Function.ERRNO,
            new Word(Machine.INT32, JavaScalar.INT),
            OptionalInt.empty(),
            Field.Role.VALUE,
            "",
            Optional.empty(),
            0,
            Optional.empty(),
            false,
            subject.place());
    List<Parameter> all = new ArrayList<>(frame);
    all.add(Parameter.of(field, Parameter.Direction.OUT, Parameter.Passing.CONTENT, ignored));
    return all;
  }

  /** Returns the frame with {@code errno} if a condition names it; nothing where none is kept. */
  Optional<List<Parameter>> needed(
      Optional<Status> status, Optional<Repetition> repetition, Targets on, Place place) {
    boolean inStatus = status.filter(s -> names(s.success())).isPresent();
    boolean inRepetition =
        repetition.map(r -> r.either(LastError::of, LastError::of)).stream()
            .flatMap(e -> e)
            .anyMatch(LastError::names);
    if (isParameter() || !(inStatus || inRepetition)) {
      return Optional.of(frame);
    }
    Place at = inStatus ? place : subject.place();
    if (on.all().stream().anyMatch(t -> t.os() == Os.WINDOWS)) {
      return subject.refuseAt(at, Problem.ERRNO_ON_WINDOWS, subject.name());
    }
    Optional<String> java = frame.stream().flatMap(LastError::runsJava).findFirst();
    return java.isPresent()
        ? subject.refuseAt(at, Problem.ERRNO_CHANGES, subject.name(), java.get())
        : Optional.of(with(!inStatus));
  }

  /** Between C and the caller there is more than a native method then, and it sets errno, too. */
  private static Stream<String> runsJava(Parameter parameter) {
    Field field = parameter.field();
    if (field.shape().isCallback()) {
      return Stream.of("takes the callback '" + field.cName() + "', which is Java");
    }
    boolean isStruct = field.cName().equals("return") && field.shape().structUse().isPresent();
    return isStruct ? Stream.of("returns a struct by value, which JNA unpacks") : Stream.empty();
  }

  private static boolean names(Expression condition) {
    return condition.fields().contains(Function.ERRNO);
  }

  private static Stream<Expression> of(Repetition.Enumeration pages) {
    return Stream.of(pages.more(), pages.end());
  }

  private static Stream<Expression> of(Repetition.Growth growth) {
    return Stream.concat(Stream.of(growth.when()), growth.needed().stream());
  }
}

package io.github.sizeis.processor.check.function;

import io.github.sizeis.processor.check.base.Expressions;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredFunction;
import io.github.sizeis.processor.declared.DeclaredParameter;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.model.program.Parameter.Direction;
import io.github.sizeis.processor.model.program.Repetition;
import io.github.sizeis.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Checks what makes a client call a function again. */
record RepetitionChecker(DeclaredFunction function, List<Parameter> frame, Subject subject) {

  /** Returns how the function is called again, or none; empty where that is wrong. */
  Optional<List<Repetition>> check() {
    List<DeclaredParameter> resumes =
        function.parameters().stream().filter(p -> p.repetition().resume().isPresent()).toList();
    List<DeclaredParameter> grows =
        function.parameters().stream().filter(p -> p.repetition().grow().isPresent()).toList();
    if (resumes.size() + grows.size() > 1) {
      DeclaredParameter second = Repetitions.last(resumes, grows);
      return subject.refuseAt(Repetitions.place(second), Problem.TWO_REPETITIONS, subject.name());
    } else if (resumes.isEmpty() && strayTotal().isPresent()) {
      return subject.refuseAt(strayTotal().get(), Problem.BAD_TOTAL);
    } else if (resumes.size() == 1) {
      return enumeration(resumes.get(0)).map(List::of);
    } else if (grows.size() == 1) {
      return growth(grows.get(0)).map(List::of);
    }
    return Optional.of(List.of());
  }

  private Optional<Place> strayTotal() {
    return function.parameters().stream()
        .flatMap(p -> p.repetition().total().stream())
        .map(Located::place)
        .findFirst();
  }

  private Parameter parameter(DeclaredParameter declared) {
    return frame.stream()
        .filter(p -> p.field().cName().equals(declared.field().cName()))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Expression> condition(Located<String> said) {
    List<Field> fields = frame.stream().map(Parameter::field).toList();
    return Expressions.parse(said, Long.MIN_VALUE, subject)
        .filter(e -> StatusChecker.areNumbers(e, fields, said.place(), subject));
  }

  private Optional<Repetition> enumeration(DeclaredParameter declared) {
    DeclaredParameter.Resume resume = declared.repetition().resume().orElseThrow();
    Parameter handle = parameter(declared);
    boolean isHandle =
        handle.direction() == Direction.IN_OUT
            && handle.passing() == Parameter.Passing.ADDRESS
            && !ParameterPassing.holdsPointers(handle.field().shape());
    if (!isHandle) {
      return subject.refuseAt(resume.place(), Problem.BAD_RESUME, declared.field().cName());
    }
    Optional<Expression> more = condition(resume.more());
    Optional<Expression> end = condition(resume.end());
    List<DeclaredParameter> totals =
        function.parameters().stream().filter(p -> p.repetition().total().isPresent()).toList();
    for (DeclaredParameter total : totals) {
      Parameter parameter = parameter(total);
      boolean counts =
          StatusChecker.isPlainInteger(parameter.field().shape())
              && parameter.direction().comesOut()
              && totals.size() == 1;
      if (!counts) {
        return subject.refuseAt(
            total.repetition().total().orElseThrow().place(), Problem.BAD_TOTAL);
      }
    }
    if (more.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Repetition.Enumeration(
            declared.field().cName(),
            more.get(),
            end.get(),
            totals.stream().map(t -> t.field().cName()).findFirst(),
            totals.stream().anyMatch(t -> t.repetition().total().orElseThrow().value())));
  }

  private Optional<Repetition> growth(DeclaredParameter declared) {
    DeclaredParameter.Grow grow = declared.repetition().grow().orElseThrow();
    Parameter size = parameter(declared);
    boolean counts =
        frame.stream()
            .filter(Parameter::isRoom)
            .anyMatch(p -> CountsOfParameters.room(p).contains(declared.field().cName()));
    if (!StatusChecker.isPlainInteger(size.field().shape())
        || !size.direction().goesIn()
        || !counts) {
      return subject.refuseAt(grow.place(), Problem.BAD_GROW, declared.field().cName());
    } else if (grow.attempts().value() < 2 || grow.from() < 0) {
      return subject.refuseAt(grow.attempts().place(), Problem.GROW_NUMBERS);
    }
    Optional<Expression> when = condition(grow.when());
    Optional<Expression> needed = grow.needed().flatMap(this::condition);
    if (when.isEmpty() || needed.isPresent() != grow.needed().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Repetition.Growth(
            declared.field().cName(),
            size.direction().comesOut(),
            when.get(),
            needed,
            grow.from(),
            grow.attempts().value()));
  }

  /** Small things about declared repetitions. */
  private static final class Repetitions {
    private Repetitions() {}

    static DeclaredParameter last(List<DeclaredParameter> some, List<DeclaredParameter> others) {
      List<DeclaredParameter> from = others.isEmpty() ? some : others;
      return from.get(from.size() - 1);
    }

    static Place place(DeclaredParameter parameter) {
      return parameter
          .repetition()
          .grow()
          .map(DeclaredParameter.Grow::place)
          .or(() -> parameter.repetition().resume().map(DeclaredParameter.Resume::place))
          .orElseThrow();
    }
  }
}

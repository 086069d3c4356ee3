package io.github.sizeis.processor.check.function;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.check.base.Enums;
import io.github.sizeis.processor.check.base.Expressions;
import io.github.sizeis.processor.check.base.Scalars;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredStatus;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.model.program.Status;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Suggestion;
import java.util.List;
import java.util.Optional;

/** Checks when a call has succeeded. */
final class StatusChecker {
  private StatusChecker() {}

  static Optional<Status> check(
      DeclaredStatus declared, List<Parameter> parameters, Enums enums, Subject subject) {
    List<Field> frame = parameters.stream().map(Parameter::field).toList();
    Place place = declared.success().place();
    Optional<Expression> success = Expressions.parse(declared.success(), Long.MIN_VALUE, subject);
    Status.Code said = Status.Code.valueOf(declared.code());
    if (success.isEmpty() || !areNumbers(success.get(), frame, place, subject)) {
      return Optional.empty();
    }
    if (success.get().equals(new Expression.Constant(0))) {
      return subject.refuseAt(place, Problem.ALWAYS_FAILS, declared.success().value());
    }
    boolean hasCode =
        success.get().number().isPresent()
            || said == Status.Code.LAST_ERROR
            || frame.stream().anyMatch(StatusChecker::isReturnedInteger);
    boolean codeless = !hasCode && declared.message().isPresent() && declared.names().isEmpty();
    if (!hasCode && !codeless) {
      return subject.refuseAt(place, Problem.NO_CODE, subject.name());
    }
    Optional<Located<JavaName>> names = declared.names();
    Optional<EnumType> type = names.flatMap(n -> enums.of(n.value(), Machine.INT64, subject));
    Optional<Located<String>> parameter = declared.message().filter(m -> !isCall(m));
    Optional<Status.Message> message = parameter.flatMap(m -> message(m, parameters, subject));
    boolean complete =
        names.isPresent() == type.isPresent() && parameter.isPresent() == message.isPresent();
    Status.Code code = codeless ? Status.Code.NONE : said;
    return complete
        ? Optional.of(new Status(success.get(), code, type, message))
        : Optional.empty();
  }

  /** Returns whether another function tells the reason; it is checked when all are known. */
  static boolean isCall(Located<String> message) {
    return message.value().indexOf('(') >= 0;
  }

  private static Optional<Status.Message> message(
      Located<String> said, List<Parameter> frame, Subject subject) {
    Optional<Parameter> parameter =
        frame.stream().filter(p -> p.field().cName().equals(said.value())).findFirst();
    if (parameter.isEmpty()) {
      List<String> known = frame.stream().map(p -> p.field().cName()).toList();
      String guess = Suggestion.didYouMean(said.value(), known);
      return subject.refuseAt(
          said.place(), Problem.UNKNOWN_PARAMETER, subject.name(), said.value(), guess);
    }
    Shape shape = parameter.get().field().shape();
    boolean mayBeEmpty = shape.isNullable() || parameter.get().isRoom();
    return parameter.get().direction() == Parameter.Direction.OUT && shape.isText() && mayBeEmpty
        ? Optional.of(new Status.InParameter(said.value(), shape.array().orElseThrow().encoding()))
        : subject.refuseAt(said.place(), Problem.NOT_A_MESSAGE, said.value());
  }

  private static boolean isReturnedInteger(Field field) {
    return field.cName().equals("return") && isNumber(field.shape()) && !isAddress(field.shape());
  }

  /** Returns whether all names are those of numbers; reports the first that is not. */
  static boolean areNumbers(
      Expression expression, List<Field> frame, Place place, Subject subject) {
    for (String name : expression.fields()) {
      Optional<Field> field = frame.stream().filter(f -> f.cName().equals(name)).findFirst();
      if (field.isEmpty() && name.equals("return")) {
        return subject.denyAt(place, Problem.NOTHING_RETURNED, subject.name());
      } else if (field.isEmpty()) {
        List<String> known = frame.stream().map(Field::cName).toList();
        return subject.denyAt(
            place,
            Problem.UNKNOWN_PARAMETER,
            subject.name(),
            name,
            Suggestion.didYouMean(name, known));
      } else if (!isNumber(field.get().shape())) {
        return subject.denyAt(place, Problem.NOT_A_NUMBER, name);
      }
    }
    return true;
  }

  private static boolean isAddress(Shape shape) {
    return shape.isPointer();
  }

  /** Returns whether C can compare it: an integer, a truth, an enum, or a pointer with NULL. */
  private static boolean isNumber(Shape shape) {
    return isAddress(shape) || shape.word().filter(w -> !Scalars.isFloat(w.machine())).isPresent();
  }

  static boolean isPlainInteger(Shape shape) {
    return Scalars.isInteger(shape);
  }
}

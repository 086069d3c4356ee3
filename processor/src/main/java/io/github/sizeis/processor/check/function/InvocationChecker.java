package io.github.sizeis.processor.check.function;

import io.github.sizeis.processor.check.base.Expressions;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredContainer;
import io.github.sizeis.processor.declared.DeclaredFunction;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.expression.CallText;
import io.github.sizeis.processor.expression.SyntaxException;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.model.program.Invocation;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks calls that follow another one.
 *
 * @param container the container
 * @param valid its functions that are valid by themselves
 */
record InvocationChecker(DeclaredContainer container, List<Function> valid) {
  /** Returns a call whose arguments are names and numbers of a function's frame. */
  Optional<Invocation> check(Located<String> said, Function function, Subject subject) {
    try {
      CallText call = CallText.parse(said.value());
      List<String> names = container.functions().stream().map(DeclaredFunction::ownCName).toList();
      if (!names.contains(call.function())) {
        return subject.refuseAt(
            said.place(),
            Problem.UNKNOWN_FUNCTION,
            container.name().simpleName(),
            call.function(),
            Suggestion.didYouMean(call.function(), names));
      }
      Optional<Function> target = target(call.function());
      return target.isEmpty()
          ? Optional.empty() // what is wrong with it was said
          : invocation(said, call, target.get(), function, subject);
    } catch (SyntaxException e) {
      String text = said.value();
      return subject.refuseAt(
          said.place(),
          Problem.NOT_A_CALL,
          text,
          e.getMessage(),
          Expressions.caret(text, e.position()));
    }
  }

  private static Optional<Invocation> invocation(
      Located<String> said, CallText call, Function target, Function function, Subject subject) {
    int taken = target.parameters().size();
    if (taken != call.arguments().size()) {
      return subject.refuseAt(
          said.place(),
          Problem.FREE_ARGUMENTS,
          call.function(),
          taken + (taken == 1 ? " argument" : " arguments"),
          call.arguments().size());
    }
    List<Invocation.Argument> arguments = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      Optional<Invocation.Argument> argument =
          argument(
              new Located<>(call.arguments().get(i), said.place()),
              target.parameters().get(i),
              function,
              subject);
      if (argument.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(argument.get());
    }
    return Optional.of(new Invocation(call.function(), target.parameters(), arguments));
  }

  private static Optional<Invocation.Argument> argument(
      Located<String> said, Parameter target, Function function, Subject subject) {
    String text = said.value();
    List<Field> frame = function.response().fields();
    if (target.field().shape().isCallback()) {
      return mismatch(said, target, subject);
    }
    boolean wantsPointer =
        target.passing() == Parameter.Passing.ADDRESS || target.field().shape().isPointer();
    if (text.startsWith("&") || text.matches("[A-Za-z_]\\w*")) {
      String name = text.replaceFirst("^&\\s*", "");
      Optional<Field> field = frame.stream().filter(f -> f.cName().equals(name)).findFirst();
      if (field.isEmpty()) {
        List<String> known = frame.stream().map(Field::cName).toList();
        String guess = Suggestion.didYouMean(name, known);
        return subject.refuseAt(
            said.place(), Problem.UNKNOWN_PARAMETER, subject.name(), name, guess);
      }
      boolean address = text.startsWith("&");
      if (wantsPointer && (address || field.get().shape().isPointer())) {
        return Optional.of(
            address
                ? new Invocation.AddressOf(field.get())
                : new Invocation.PointerIn(field.get()));
      } else if (wantsPointer || address || field.get().shape().isPointer()) {
        return mismatch(said, target, subject);
      }
    }
    if (wantsPointer || !StatusChecker.isPlainInteger(target.field().shape())) {
      return mismatch(said, target, subject);
    }
    Optional<Expression> number = Expressions.parse(said, Long.MIN_VALUE, subject);
    return number
        .filter(n -> StatusChecker.areNumbers(n, frame, said.place(), subject))
        .map(Invocation.Numeric::new);
  }

  private static Optional<Invocation.Argument> mismatch(
      Located<String> said, Parameter target, Subject subject) {
    return subject.refuseAt(
        said.place(), Problem.FREE_ARGUMENT, said.value(), target.field().cName());
  }

  /** Returns a function of the container, if it is valid by itself. */
  Optional<Function> target(String cName) {
    return valid.stream().filter(f -> f.cName().equals(cName)).findFirst();
  }
}

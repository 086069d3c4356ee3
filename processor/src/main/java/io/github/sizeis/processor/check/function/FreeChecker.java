package io.github.sizeis.processor.check.function;

import io.github.sizeis.processor.check.base.Expressions;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredAllocation;
import io.github.sizeis.processor.declared.DeclaredContainer;
import io.github.sizeis.processor.declared.DeclaredFunction;
import io.github.sizeis.processor.declared.DeclaredParameter;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.expression.CallText;
import io.github.sizeis.processor.expression.SyntaxException;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.program.Free;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks the calls that free what a function allocated.
 *
 * @param container the container
 * @param valid its functions that are valid by themselves
 */
record FreeChecker(DeclaredContainer container, List<Function> valid) {
  /** Returns the function with what frees its allocations. */
  Optional<Function> check(Function function, DeclaredFunction declared, Subject subject) {
    List<Free> frees = new ArrayList<>();
    boolean complete = true;
    if (declared.allocation().isPresent()) {
      complete &= add(declared.allocation().get(), "return", function, subject, frees);
    }
    for (DeclaredParameter parameter : declared.parameters()) {
      if (parameter.allocation().isPresent()) {
        String name = parameter.field().cName();
        complete &= add(parameter.allocation().get(), name, function, subject, frees);
      }
    }
    return complete ? Optional.of(function.freedBy(frees)) : Optional.empty();
  }

  private boolean add(
      DeclaredAllocation allocation,
      String allocated,
      Function function,
      Subject subject,
      List<Free> frees) {
    Place place = allocation.free().place();
    boolean deep = allocation.deep().value();
    if (deep && allocation.free().value().size() != 1) {
      return subject.denyAt(allocation.deep().place(), Problem.DEEP_FREE, allocated);
    }
    for (String text : allocation.free().value()) {
      Optional<Free> free = parse(new Located<>(text, place), allocated, function, subject);
      if (free.isEmpty()) {
        return false;
      } else if (deep && !passes(free.get())) {
        return subject.denyAt(allocation.deep().place(), Problem.DEEP_FREE, allocated);
      }
      frees.add(deep ? free.get().deeply() : free.get());
    }
    return true;
  }

  /** Returns whether the pointer itself is passed, and so can be each block. */
  private static boolean passes(Free free) {
    boolean addresses = free.arguments().stream().anyMatch(Free.AddressOf.class::isInstance);
    return !addresses
        && free.unlessNull().isPresent()
        && free.arguments().contains(new Free.PointerIn(free.unlessNull().get()));
  }

  private Optional<Free> parse(
      Located<String> said, String allocated, Function function, Subject subject) {
    try {
      CallText call = CallText.parse(said.value());
      if (call.function().equals(function.cName())) {
        return subject.refuseAt(said.place(), Problem.FREE_ITSELF, call.function());
      }
      List<String> names = container.functions().stream().map(DeclaredFunction::ownCName).toList();
      if (!names.contains(call.function())) {
        return subject.refuseAt(
            said.place(),
            Problem.UNKNOWN_FUNCTION,
            container.name().simpleName(),
            call.function(),
            Suggestion.didYouMean(call.function(), names));
      }
      Optional<Function> target =
          valid.stream().filter(f -> f.cName().equals(call.function())).findFirst();
      return target.isEmpty()
          ? Optional.empty() // what is wrong with it was said
          : free(said, call, target.get(), allocated, function, subject);
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

  private static Optional<Free> free(
      Located<String> said,
      CallText call,
      Function target,
      String allocated,
      Function function,
      Subject subject) {
    int taken = target.parameters().size();
    if (taken != call.arguments().size()) {
      return subject.refuseAt(
          said.place(),
          Problem.FREE_ARGUMENTS,
          call.function(),
          taken + (taken == 1 ? " argument" : " arguments"),
          call.arguments().size());
    }
    List<Free.Argument> arguments = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      Optional<Free.Argument> argument =
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
    Optional<Field> unlessNull =
        Optional.of(function.response().field(allocated)).filter(f -> f.shape().isPointer());
    return Optional.of(
        new Free(call.function(), target.parameters(), arguments, unlessNull, false));
  }

  private static Optional<Free.Argument> argument(
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
            address ? new Free.AddressOf(field.get()) : new Free.PointerIn(field.get()));
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
        .map(Free.Numeric::new);
  }

  private static Optional<Free.Argument> mismatch(
      Located<String> said, Parameter target, Subject subject) {
    return subject.refuseAt(
        said.place(), Problem.FREE_ARGUMENT, said.value(), target.field().cName());
  }
}

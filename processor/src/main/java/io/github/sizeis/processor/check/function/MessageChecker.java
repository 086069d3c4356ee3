package io.github.sizeis.processor.check.function;

import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredStatus;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.program.Free;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.model.program.Invocation;
import io.github.sizeis.processor.model.program.Status;
import io.github.sizeis.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Checks the calls that tell the reason of a failure.
 *
 * @param calls checks the calls themselves
 */
record MessageChecker(InvocationChecker calls) {

  /** Returns the function with what tells the reason. */
  Optional<Function> check(Function function, Optional<DeclaredStatus> declared, Subject subject) {
    Optional<Located<String>> said =
        declared.flatMap(DeclaredStatus::message).filter(StatusChecker::isCall);
    return said.isEmpty() || function.status().isEmpty()
        ? Optional.of(function)
        : message(said.get(), function, subject).map(function::told);
  }

  private Optional<Status.Message> message(
      Located<String> said, Function function, Subject subject) {
    Optional<Invocation> call = calls.check(said, function, subject);
    if (call.isEmpty()) {
      return Optional.empty();
    }
    Function teller = calls.target(call.get().function()).orElseThrow();
    Optional<Shape> text = teller.returned().map(Field::shape).filter(Shape::isText);
    if (text.isEmpty() || !teller.frees().stream().allMatch(MessageChecker::takesItAlone)) {
      return subject.refuseAt(said.place(), Problem.MESSAGE_CALL, teller.cName());
    }
    return Optional.of(
        new Status.OfCall(
            call.get(),
            text.get().array().orElseThrow().encoding(),
            teller.frees().stream().map(Free::function).toList()));
  }

  private static boolean takesItAlone(Free free) {
    return free.unlessNull().isPresent()
        && free.call()
            .arguments()
            .equals(List.of(new Invocation.PointerIn(free.unlessNull().get())));
  }
}

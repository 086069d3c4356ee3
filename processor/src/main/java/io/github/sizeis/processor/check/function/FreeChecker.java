package io.github.sizeis.processor.check.function;

import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredAllocation;
import io.github.sizeis.processor.declared.DeclaredFunction;
import io.github.sizeis.processor.declared.DeclaredParameter;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.program.Free;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.model.program.Invocation;
import io.github.sizeis.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks the calls that free what a function allocated.
 *
 * @param calls checks the calls themselves
 */
record FreeChecker(InvocationChecker calls) {
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
      Optional<Free> free = free(new Located<>(text, place), allocated, function, subject);
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
    boolean addresses =
        free.call().arguments().stream().anyMatch(Invocation.AddressOf.class::isInstance);
    return !addresses
        && free.unlessNull().isPresent()
        && free.call().arguments().contains(new Invocation.PointerIn(free.unlessNull().get()));
  }

  private Optional<Free> free(
      Located<String> said, String allocated, Function function, Subject subject) {
    Optional<Invocation> call = calls.check(said, function, subject);
    if (call.map(Invocation::function).equals(Optional.of(function.cName()))) {
      return subject.refuseAt(said.place(), Problem.FREE_ITSELF, function.cName());
    }
    Optional<Field> unlessNull =
        Optional.of(function.response().field(allocated)).filter(f -> f.shape().isPointer());
    return call.map(c -> new Free(c, unlessNull, false));
  }
}

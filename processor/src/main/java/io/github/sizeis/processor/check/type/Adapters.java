package io.github.sizeis.processor.check.type;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.check.base.Scalars;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.Declarations;
import io.github.sizeis.processor.declared.DeclaredAdapter;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.java.JavaType;
import io.github.sizeis.processor.problem.Problem;
import java.util.Optional;

/** Checks adapters. */
public record Adapters(Declarations declarations) {

  /** Returns an adapter that code of the subject's package can create and call. */
  public Optional<AdapterType> of(Located<JavaName> said, Subject subject) {
    DeclaredAdapter adapter = declarations.adapters().get(said.value());
    String name = said.value().simpleName();
    if (!adapter.accessibleFrom(subject.packageName())) {
      return subject.refuseAt(said.place(), Problem.ADAPTER_ACCESS, name, subject.packageName());
    }
    if (adapter.contracts().size() != 1) {
      String what =
          adapter.contracts().isEmpty()
              ? "implements none of the adapter interfaces"
              : "implements several adapter interfaces";
      return subject.refuseAt(said.place(), Problem.ADAPTER_FORM, name, what);
    }
    DeclaredAdapter.Contract contract = adapter.contracts().get(0);
    Optional<JavaType> value = JavaTypeReader.read(contract.value());
    if (value.isEmpty()) {
      return subject.refuseAt(
          said.place(), Problem.ADAPTER_FORM, name, "gives no Java type that has a name");
    }
    return Optional.of(new AdapterType(adapter.name(), contract.width(), value.get()));
  }

  /** Returns whether an adapter is wide enough for a scalar; structs are measured later. */
  boolean fits(
      AdapterType adapter, Meaning meaning, Optional<Located<JavaName>> said, Subject subject) {
    Place place = said.map(Located::place).orElse(subject.place());
    String name = adapter.name().simpleName();
    if (meaning.stuff() instanceof Meaning.OfText) {
      return subject.denyAt(
          place, Problem.ADAPTER_SCALAR, name, "a string", "Use it on a scalar or a struct");
    }
    if (meaning.stuff() instanceof Meaning.OfScalar scalar) {
      String remedy = remedy(adapter, scalar.machine());
      if (!remedy.isEmpty()) {
        return subject.denyAt(
            place, Problem.ADAPTER_SCALAR, name, Scalars.describe(scalar.machine()), remedy);
      }
    }
    return true;
  }

  private static String remedy(AdapterType adapter, Machine machine) {
    if (!Scalars.isIntegral(machine)) {
      return "Use it on an integer or a struct";
    }
    return switch (adapter.width()) {
      case INT -> Scalars.widest(machine) <= 4 ? "" : "Implement Adapter.OfLong";
      case LONG -> "";
      case BYTES -> "Implement Adapter.OfInt or Adapter.OfLong";
    };
  }
}

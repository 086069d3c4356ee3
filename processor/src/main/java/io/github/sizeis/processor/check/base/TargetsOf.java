package io.github.sizeis.processor.check.base;

import io.github.sizeis.internal.Targets;
import io.github.sizeis.processor.declared.DeclaredContainer;
import io.github.sizeis.processor.declared.DeclaredOn;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.problem.Problem;
import java.util.Optional;
import java.util.Set;

/** Which machines a declaration is for: those that its {@code @On} says, of those around it. */
public record TargetsOf(StructTable table) {

  /** Returns the machines that a container is for. */
  public static Targets container(DeclaredContainer container) {
    return said(container.on());
  }

  /** Returns the machines that a struct is for. */
  public Targets struct(DeclaredStruct struct) {
    return around(struct).and(said(struct.on()));
  }

  private Targets around(DeclaredStruct struct) {
    return struct
        .owner()
        .flatMap(table::declared)
        .map(this::struct)
        .orElseGet(() -> container(table.container(struct)));
  }

  /** Returns the machines that are said; all where nothing is. */
  public static Targets said(Optional<DeclaredOn> on) {
    return on.map(o -> Targets.on(o.systems(), o.cpus(), o.bits().value()))
        .orElse(Targets.EVERYWHERE);
  }

  /** Returns whether there are such machines; reports where not. */
  public static boolean isValid(DeclaredContainer container, Subject subject) {
    return isValid(container.on(), Targets.EVERYWHERE, subject);
  }

  /** Returns whether there are such machines; reports where not. */
  public boolean isValid(DeclaredStruct struct, Subject subject) {
    return isValid(struct.on(), around(struct), subject);
  }

  /** Returns whether some of the machines around are those that are said; reports where not. */
  public static boolean isValid(Optional<DeclaredOn> on, Targets around, Subject subject) {
    if (on.isEmpty()) {
      return true;
    }
    int bits = on.get().bits().value();
    if (!Set.of(0, 32, 64).contains(bits)) {
      return subject.denyAt(on.get().bits().place(), Problem.ON_BITS, bits);
    }
    return around.isEmpty() // which was said there
        || !around.and(said(on)).isEmpty()
        || subject.denyAt(on.get().place(), Problem.ON_NOTHING, subject.name());
  }
}

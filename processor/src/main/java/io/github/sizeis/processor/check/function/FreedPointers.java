package io.github.sizeis.processor.check.function;

import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredAllocation;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.problem.Problem;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds pointers that come out as they are, of memory that is freed once it was copied: what they
 * point to may be gone. Callbacks point to code, which stays.
 *
 * @param structs gives the structs of this round
 */
record FreedPointers(Function<StructName, Optional<Struct>> structs) {

  /** Returns whether there are none in what a parameter, or what is returned, holds. */
  boolean areNone(Field field, Optional<DeclaredAllocation> allocation, Subject subject) {
    if (allocation.isEmpty() || allocation.get().free().value().isEmpty()) {
      return true;
    }
    if (holdsPointer(field.shape())) {
      return subject.denyAt(allocation.get().place(), Problem.FREED_POINTER, subject.name());
    }
    Optional<String> inside = inside(field.shape(), new HashSet<>()).findFirst();
    inside.ifPresent(
        name ->
            subject.refuseAt(allocation.get().place(), Problem.FREED_FIELD, subject.name(), name));
    return inside.isEmpty();
  }

  private static boolean holdsPointer(Shape shape) {
    return Uses.parts(shape).anyMatch(s -> s.foreign().filter(f -> !f.callback()).isPresent());
  }

  /** Returns the fields of all structs that a shape leads to which are such pointers. */
  private Stream<String> inside(Shape shape, Set<StructName> seen) {
    return Uses.parts(shape)
        .filter(s -> !s.isAdaptedStruct()) // whose value is another
        .flatMap(Uses::sameEnd)
        .filter(seen::add)
        .flatMap(name -> structs.apply(name).stream())
        .filter(struct -> !struct.isUntagged()) // whose value is bytes
        .flatMap(struct -> struct.parts().stream().flatMap(f -> inField(struct, f, seen)));
  }

  private Stream<String> inField(Struct struct, Field field, Set<StructName> seen) {
    return holdsPointer(field.shape()) && field.shape().choice().isEmpty()
        ? Stream.of(struct.name().cName() + "." + field.cName())
        : inside(field.shape(), seen);
  }
}

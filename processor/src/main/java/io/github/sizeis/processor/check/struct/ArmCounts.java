package io.github.sizeis.processor.check.struct;

import io.github.sizeis.processor.expression.Solver;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Derivation;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Field.Role;
import io.github.sizeis.processor.model.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the fields that only arrays in the arms of one union count. They mean nothing beside the
 * other arms, so they leave the value, and each array tells its own.
 */
final class ArmCounts {

  private final List<Field> fields;
  private final Set<String> leaving;

  ArmCounts(List<Field> fields) {
    this.fields = fields;
    this.leaving =
        fields.stream()
            .filter(f -> f.shape().choice().isPresent())
            .flatMap(f -> told(f).stream())
            .collect(Collectors.toSet());
  }

  /** Returns the fields in their final roles, each arm with what its array tells. */
  List<Field> resolve() {
    return fields.stream()
        .map(f -> leaving.contains(f.cName()) ? f.withRole(Role.COUNT) : f)
        .map(this::withDerivations)
        .toList();
  }

  /** Returns the fields that the arms of a union tell, and nothing else needs. */
  private Set<String> told(Field union) {
    List<Expression> counts = counts(union.shape()).toList();
    Set<String> candidates = new HashSet<>();
    counts.forEach(c -> candidates.addAll(c.fields()));
    candidates.removeIf(n -> !isFree(n));
    for (Field other : fields) {
      if (!other.equals(union)) {
        other.expressions().forEach(e -> candidates.removeAll(e.fields()));
      }
    }
    discriminants(union.shape()).forEach(e -> candidates.removeAll(e.fields()));
    Set<String> told = new HashSet<>(candidates);
    told.removeIf(n -> counts.stream().anyMatch(c -> !isTold(c, n, candidates)));
    return told;
  }

  private boolean isFree(String name) {
    return fields.stream().anyMatch(f -> f.cName().equals(name) && f.inValue());
  }

  private static boolean isTold(Expression count, String name, Set<String> candidates) {
    Set<String> unknown = new HashSet<>(count.fields());
    unknown.retainAll(candidates);
    return !unknown.contains(name) || (unknown.size() == 1 && solved(count, name).isPresent());
  }

  private static Optional<Expression> solved(Expression count, String name) {
    return Solver.solve(count, name, new Expression.Length());
  }

  private static Stream<Expression> counts(Shape shape) {
    return shape
        .choice()
        .map(u -> u.contents().flatMap(c -> counts(c.shape())))
        .orElseGet(shape::expressions);
  }

  private static Stream<Expression> discriminants(Shape shape) {
    return shape.choices().map(u -> u.discriminant().expression());
  }

  private Field withDerivations(Field field) {
    return field
        .shape()
        .choice()
        .map(u -> field.withShape(u.with(u.arms().stream().map(this::withDerivations).toList())))
        .orElse(field);
  }

  private Arm withDerivations(Arm arm) {
    if (arm.content().isEmpty()) {
      return arm;
    }
    Field content = withDerivations(arm.content().get());
    List<Derivation> derivations =
        content.shape().choice().isPresent()
            ? List.of()
            : counts(content.shape())
                .flatMap(c -> c.fields().stream().map(n -> Map.entry(n, c)))
                .filter(e -> leaving.contains(e.getKey()))
                .map(
                    e ->
                        new Derivation(
                            e.getKey(),
                            content.cName(),
                            solved(e.getValue(), e.getKey()).orElseThrow()))
                .toList();
    return arm.with(Optional.of(content), arm.labels(), derivations);
  }
}

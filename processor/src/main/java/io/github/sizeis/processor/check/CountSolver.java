package io.github.sizeis.processor.check;

import io.github.sizeis.processor.expression.Solver;
import io.github.sizeis.processor.model.Derivation;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Field.Role;
import io.github.sizeis.processor.model.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the fields that arrays tell. An array tells a field when its count is that field, or can be
 * solved for it with nothing else unknown. All other fields of counts stay in the value.
 */
final class CountSolver {

  private final Map<String, Expression> counts = new HashMap<>();
  private final List<String> arrays = new ArrayList<>();
  private final List<Derivation> derivations = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  private CountSolver(List<Field> fields) {
    for (Field field : fields) {
      if (field.shape() instanceof Shape.CountedByFields counted) {
        arrays.add(field.cName());
        counts.put(field.cName(), counted.count().expression());
      }
    }
  }

  static Counts solve(List<Field> fields) {
    CountSolver solver = new CountSolver(fields);
    solver.tellPlainCounts();
    solver.tellOthers();
    List<Field> inRoles =
        fields.stream()
            .map(f -> solver.told.contains(f.cName()) ? f.withRole(Role.COUNT) : f)
            .toList();
    return new Counts(inRoles, solver.derivations);
  }

  /** What is one array's count as it is needs no solving; it comes first. */
  private void tellPlainCounts() {
    for (String array : arrays) {
      if (counts.get(array) instanceof Expression.FieldValue field && told.add(field.name())) {
        derivations.add(new Derivation(field.name(), array, new Expression.Length()));
      }
    }
  }

  private void tellOthers() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String array : arrays) {
        Optional<Derivation> derivation = tellOne(array);
        if (derivation.isPresent()) {
          derivations.add(derivation.get());
          changed = true;
        }
      }
    }
  }

  private Optional<Derivation> tellOne(String array) {
    Set<String> unknown = new HashSet<>(counts.get(array).fields());
    unknown.removeAll(told);
    if (unknown.size() != 1) {
      return Optional.empty();
    }
    String field = unknown.iterator().next();
    return Solver.solve(counts.get(array), field, new Expression.Length())
        .filter(s -> told.add(field))
        .map(s -> new Derivation(field, array, s));
  }
}

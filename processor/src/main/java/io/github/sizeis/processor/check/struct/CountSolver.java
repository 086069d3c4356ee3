package io.github.sizeis.processor.check.struct;

import io.github.sizeis.processor.expression.Solver;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Derivation;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Field.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the fields that arrays tell. An array tells a field when its count is that field, or can be
 * solved for it with nothing else unknown. All other fields of counts stay in the value.
 */
public final class CountSolver {

  private final Map<String, Array> arrays = new LinkedHashMap<>();
  private final List<Derivation> derivations = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  /** The fields that are pointers; what they point to stays in the value. */
  private final Set<String> pointers = new HashSet<>();

  /** What stays in the value because something else was solved with it. */
  private final Set<String> kept = new HashSet<>();

  private CountSolver(List<Field> fields) {
    for (Field field : fields) {
      if (field.computed().isPresent()) {
        kept.add(field.cName());
      }
      if (field.shape().toOne().isPresent()) {
        pointers.add(field.cName());
      }
      field.shape().counted().ifPresent(s -> arrays.put(field.cName(), s));
    }
  }

  public static Counts solve(List<Field> fields) {
    CountSolver solver = new CountSolver(fields);
    solver.tellPlainCounts();
    do {
      solver.tellOthers();
    } while (solver.tellBesideRoom());
    List<Field> inRoles =
        fields.stream()
            .map(f -> solver.told.contains(f.cName()) ? f.withRole(Role.COUNT) : f)
            .toList();
    return new Counts(inRoles, solver.derivations);
  }

  private Expression told(String array) {
    return arrays.get(array).told().expression();
  }

  /** What is one array's count as it is needs no solving; it comes first. */
  private void tellPlainCounts() {
    for (String array : arrays.keySet()) {
      told(array)
          .field()
          .filter(f -> isOwn(f) && told.add(f))
          .ifPresent(f -> derivations.add(new Derivation(f, array, new Expression.Length())));
    }
  }

  private void tellOthers() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String array : arrays.keySet()) {
        changed |= tellOne(array, unknown(array));
      }
    }
  }

  /**
   * Solves a count for the one field that is not in the array's room or first index: those stay in
   * the value, as nothing of it tells them.
   */
  private boolean tellBesideRoom() {
    for (Map.Entry<String, Array> array : arrays.entrySet()) {
      Set<String> unknown = unknown(array.getKey());
      Set<String> room = new HashSet<>();
      array.getValue().others().forEach(c -> room.addAll(c.expression().fields()));
      room.retainAll(unknown);
      unknown.removeAll(room);
      if (!room.isEmpty() && tellOne(array.getKey(), unknown)) {
        kept.addAll(room);
        return true;
      }
    }
    return false;
  }

  private Set<String> unknown(String array) {
    Set<String> unknown = new HashSet<>(told(array).fields());
    unknown.removeAll(told);
    unknown.removeAll(kept);
    unknown.removeIf(name -> !isOwn(name));
    return unknown;
  }

  /** Other structs' fields, and what lies behind pointers, stand in the value for themselves. */
  private boolean isOwn(String name) {
    return name.indexOf('.') < 0 && !pointers.contains(name);
  }

  private boolean tellOne(String array, Set<String> unknown) {
    if (unknown.size() != 1 || told(array).fields().stream().anyMatch(pointers::contains)) {
      return false;
    }
    String field = unknown.iterator().next();
    Optional<Derivation> derivation =
        Solver.solve(told(array), field, new Expression.Length())
            .map(s -> new Derivation(field, array, s));
    derivation.ifPresent(derivations::add);
    return derivation.isPresent() && told.add(field);
  }
}

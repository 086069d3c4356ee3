package io.github.sizeis.processor.check.struct;

import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks what the fields marked {@code @ValueIs} are computed from, and what needs them. */
record Formulas(FieldNames names, List<DeclaredField> declared, List<Field> fields) {

  boolean areValid() {
    boolean valid = true;
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      if (field.computed().isPresent()) {
        valid &= isValid(field, declared.get(i).marks().valueIs().orElseThrow());
      }
    }
    return valid;
  }

  private boolean isValid(Field field, Located<String> said) {
    boolean valid = true;
    for (String name : field.computed().orElseThrow().expression().fields()) {
      valid &= names.with(FieldNames.Use.FORMULA).isInteger(name, said, false);
    }
    Optional<Field> counted =
        fields.stream().filter(f -> told(f).anyMatch(n -> n.equals(field.cName()))).findFirst();
    if (counted.isPresent()) {
      return names
          .subject()
          .denyAt(said.place(), Problem.COMPUTED_COUNT, field.cName(), counted.get().cName());
    }
    return !valid
        || !needed(field, new HashSet<>()).contains(field.cName())
        || names
            .subject()
            .denyAt(said.place(), Problem.COMPUTED_FROM_ITSELF, field.cName(), said.value());
  }

  /** Returns the names that tell how many an array's value has, wherever in the field it is. */
  private static Stream<String> told(Field field) {
    return field
        .shape()
        .choice()
        .map(c -> c.contents().flatMap(Formulas::told))
        .orElseGet(
            () ->
                field.shape().counted().stream()
                    .map(Array::told)
                    .flatMap(c -> c.expression().fields().stream()));
  }

  /** Adds all that a field is computed from, directly or not. */
  private Set<String> needed(Field field, Set<String> found) {
    for (String name : field.computed().map(c -> c.expression().fields()).orElse(Set.of())) {
      if (found.add(name)) {
        fields.stream().filter(f -> f.cName().equals(name)).forEach(f -> needed(f, found));
      }
    }
    return found;
  }
}

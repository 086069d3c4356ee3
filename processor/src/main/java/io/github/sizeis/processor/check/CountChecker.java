package io.github.sizeis.processor.check;

import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Lengths;
import io.github.sizeis.processor.declared.Lengths.Bound;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Sizing;
import io.github.sizeis.processor.model.Window;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the fields that count arrays, and takes them out of the value. */
record CountChecker(StructTable table, FieldNames names) {

  /** Returns the fields in their final roles, and what tells those that leave the value. */
  Optional<Counts> check(List<DeclaredField> declared, List<Field> fields) {
    boolean valid = true;
    for (Field field : fields) {
      if (field.shape() instanceof Shape.Choice choice) {
        valid &= armsAreCounted(choice);
      }
    }
    for (int i = 0; i < fields.size(); i++) {
      if (Sizing.of(fields.get(i).shape()).isPresent()) {
        valid &= areCounts(fields.get(i).shape(), declared.get(i).marks().lengths(), true);
      }
    }
    return valid ? Optional.of(CountSolver.solve(fields)) : Optional.empty();
  }

  /** Arrays in arms are counted by the fields of the struct around the union. */
  private boolean armsAreCounted(Shape.Choice choice) {
    DeclaredStruct union = table.declared(table.declaration(choice.union())).orElseThrow();
    boolean valid = true;
    for (Field content : choice.contents().toList()) {
      if (content.shape() instanceof Shape.Choice inner) {
        valid &= armsAreCounted(inner);
      } else if (Sizing.of(content.shape()).isPresent()) {
        Lengths said = Discriminants.declared(union, content).marks().lengths();
        valid &= areCounts(content.shape(), said, false);
      }
    }
    return valid;
  }

  private boolean areCounts(Shape array, Lengths said, boolean mayPoint) {
    Sizing sizing = Sizing.of(array).orElseThrow();
    boolean follows = mayPoint && array.tail().isEmpty();
    boolean valid = true;
    Set<String> seen = new HashSet<>();
    List<Count> counts = new ArrayList<>();
    List<Bound> bounds = new ArrayList<>();
    sizing.size().ifPresent(counts::add);
    sizing.size().ifPresent(c -> bounds.add(said.sizes().get(0)));
    sizing.window().flatMap(Window::first).ifPresent(counts::add);
    sizing.window().flatMap(Window::first).ifPresent(c -> bounds.add(said.first().orElseThrow()));
    sizing.window().map(Window::length).ifPresent(counts::add);
    sizing.window().ifPresent(w -> bounds.add(said.lengths().get(0)));
    for (int i = 0; i < counts.size(); i++) {
      for (String name : counts.get(i).expression().fields()) {
        // a last index stands for a length that has the first in it
        valid &= !seen.add(name) || names.isInteger(name, Bounds.said(bounds.get(i)), follows);
      }
    }
    return valid;
  }
}

package io.github.sizeis.processor.check;

import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Lengths;
import io.github.sizeis.processor.declared.Lengths.Bound;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Sizing;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the fields that count arrays, and takes them out of the value. */
record CountChecker(
    DeclaredStruct declaration,
    Predicate<StructName> isHere,
    Function<StructName, Optional<Struct>> structs,
    Subject struct) {

  /** Returns the fields in their final roles, and what tells those that leave the value. */
  Optional<Counts> check(List<DeclaredField> declared, List<Field> fields) {
    Map<String, Field> byName = new HashMap<>();
    fields.forEach(f -> byName.put(f.cName(), f));
    FieldNames names = new FieldNames(declaration, byName, isHere, structs, struct);
    boolean valid = true;
    for (int i = 0; i < fields.size(); i++) {
      if (Sizing.of(fields.get(i).shape()).isPresent()) {
        valid &= areCounts(names, fields.get(i).shape(), declared.get(i).marks().lengths());
      }
    }
    return valid ? Optional.of(CountSolver.solve(fields)) : Optional.empty();
  }

  private boolean areCounts(FieldNames names, Shape array, Lengths said) {
    Sizing sizing = Sizing.of(array).orElseThrow();
    boolean mayPoint = !(array instanceof Shape.Tail);
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
        valid &= !seen.add(name) || names.isInteger(name, Bounds.said(bounds.get(i)), mayPoint);
      }
    }
    return valid;
  }
}

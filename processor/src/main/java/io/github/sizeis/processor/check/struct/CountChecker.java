package io.github.sizeis.processor.check.struct;

import io.github.sizeis.processor.check.base.StructTable;
import io.github.sizeis.processor.check.type.Bounds;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Lengths;
import io.github.sizeis.processor.declared.Lengths.Bound;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Valid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the fields that count arrays, and takes them out of the value. */
public record CountChecker(StructTable table, FieldNames names) {

  /** Returns the fields in their final roles, and what tells those that leave the value. */
  public Optional<Counts> check(List<DeclaredField> declared, List<Field> fields) {
    boolean valid = new Formulas(names, declared, fields).areValid();
    for (Field field : fields) {
      valid &= field.shape().choice().map(this::armsAreCounted).orElse(true);
    }
    for (int i = 0; i < fields.size(); i++) {
      Optional<Array> array = fields.get(i).shape().counted();
      if (array.isPresent()) {
        valid &= areCounts(array.get(), declared.get(i).marks().lengths(), true);
      }
    }
    return valid ? Optional.of(CountSolver.solve(fields)) : Optional.empty();
  }

  /** Arrays in arms are counted by the fields of the struct around the union. */
  private boolean armsAreCounted(Choice choice) {
    DeclaredStruct union = table.declared(table.declaration(choice.union())).orElseThrow();
    boolean valid = true;
    for (Field content : choice.contents().toList()) {
      valid &= content.shape().choice().map(this::armsAreCounted).orElse(true);
      Optional<Array> array = content.shape().counted();
      if (array.isPresent()) {
        Lengths said = Discriminants.declared(union, content).marks().lengths();
        valid &= areCounts(array.get(), said, false);
      }
    }
    return valid;
  }

  private boolean areCounts(Array array, Lengths said, boolean mayPoint) {
    boolean follows = mayPoint && array.flexible().isEmpty();
    boolean valid = true;
    Set<String> seen = new HashSet<>();
    List<Count> counts = new ArrayList<>();
    List<Bound> bounds = new ArrayList<>();
    array.size().ifPresent(counts::add);
    array.size().ifPresent(c -> bounds.add(said.sizes().get(0)));
    array.varying().flatMap(Valid.Varying::first).ifPresent(counts::add);
    array
        .varying()
        .flatMap(Valid.Varying::first)
        .ifPresent(c -> bounds.add(said.first().orElseThrow()));
    array.varying().map(Valid.Varying::length).ifPresent(counts::add);
    array.varying().ifPresent(w -> bounds.add(said.lengths().get(0)));
    for (int i = 0; i < counts.size(); i++) {
      for (String name : counts.get(i).expression().fields()) {
        // a last index stands for a length that has the first in it
        valid &= !seen.add(name) || names.isInteger(name, Bounds.said(bounds.get(i)), follows);
      }
    }
    return valid;
  }
}

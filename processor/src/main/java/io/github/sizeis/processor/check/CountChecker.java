package io.github.sizeis.processor.check;

import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Lengths;
import io.github.sizeis.processor.declared.Lengths.Bound;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Field.Role;
import io.github.sizeis.processor.model.JavaScalar;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Sizing;
import io.github.sizeis.processor.model.Window;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the fields that count arrays, and takes them out of the value. */
record CountChecker(DeclaredStruct declaration, Subject struct) {

  /** Returns the fields in their final roles, and what tells those that leave the value. */
  Optional<Counts> check(List<DeclaredField> declared, List<Field> fields) {
    Map<String, Field> byName = new HashMap<>();
    fields.forEach(f -> byName.put(f.cName(), f));
    boolean valid = true;
    for (int i = 0; i < fields.size(); i++) {
      Optional<Sizing> sizing = Sizing.of(fields.get(i).shape());
      if (sizing.isPresent()) {
        valid &= areCounts(byName, sizing.get(), declared.get(i).marks().lengths());
      }
    }
    return valid ? Optional.of(CountSolver.solve(fields)) : Optional.empty();
  }

  private boolean areCounts(Map<String, Field> fields, Sizing sizing, Lengths said) {
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
        valid &= !seen.add(name) || isCount(fields, name, Bounds.said(bounds.get(i)).place());
      }
    }
    return valid;
  }

  private boolean isCount(Map<String, Field> fields, String count, Place place) {
    Field field = fields.get(count);
    List<String> declared = declaration.fields().stream().map(DeclaredField::cName).toList();
    if (field == null && declared.contains(count)) {
      return false; // what is wrong with it was said
    }
    if (field == null) {
      struct.refuseAt(
          place,
          Problem.UNKNOWN_COUNT,
          struct.name(),
          count,
          Suggestion.didYouMean(count, declared));
      return false;
    }
    String other = whatElse(field);
    if (!other.isEmpty()) {
      struct.refuseAt(place, Problem.NOT_A_COUNT, count, other);
      return false;
    }
    return true;
  }

  /** Returns what a field is that is no plain integer. */
  private static String whatElse(Field field) {
    if (field.role() == Role.RESERVED) {
      return "reserved";
    } else if (field.role() == Role.SIZE_OF_THIS) {
      return "the size of the struct";
    } else if (field.shape() instanceof Shape.Bits bits
        && bits.declared() instanceof Shape.Scalar scalar) {
      return scalar.java() == JavaScalar.BOOLEAN ? "no integer" : "";
    }
    return whatElse(field.shape() instanceof Shape.Bits bits ? bits.declared() : field.shape());
  }

  private static String whatElse(Shape shape) {
    if (shape instanceof Shape.Scalar scalar) {
      return Scalars.isIntegral(scalar.machine()) ? "" : "no integer";
    } else if (shape instanceof Shape.Enumerated) {
      return "an enum";
    } else if (shape instanceof Shape.FlagWord) {
      return "a word of flags";
    } else if (shape instanceof Shape.AdaptedScalar) {
      return "seen through an adapter";
    }
    return "no scalar";
  }
}

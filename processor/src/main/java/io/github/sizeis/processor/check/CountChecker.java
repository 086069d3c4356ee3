package io.github.sizeis.processor.check;

import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Lengths;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Field.Role;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Suggestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the fields that count arrays, and takes them out of the value. */
record CountChecker(DeclaredStruct declaration, Subject struct) {

  /** Returns the fields in their final roles, and what tells those that leave the value. */
  Optional<Counts> check(List<DeclaredField> declared, List<Field> fields) {
    Map<String, Field> byName = new HashMap<>();
    fields.forEach(f -> byName.put(f.cName(), f));
    boolean valid = true;
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).shape() instanceof Shape.CountedByFields counted) {
        for (String name : counted.count().expression().fields()) {
          valid &= isCount(byName, name, place(declared.get(i)));
        }
      }
    }
    return valid ? Optional.of(CountSolver.solve(fields)) : Optional.empty();
  }

  private static Place place(DeclaredField array) {
    Lengths.Bound size = array.marks().lengths().sizes().get(0);
    return size.elements().or(size::bytes).orElseThrow().place();
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
    } else if (field.shape() instanceof Shape.Scalar scalar) {
      return Scalars.isIntegral(scalar.machine()) ? "" : "no integer";
    } else if (field.shape() instanceof Shape.Enumerated) {
      return "an enum";
    } else if (field.shape() instanceof Shape.FlagWord) {
      return "a word of flags";
    } else if (field.shape() instanceof Shape.AdaptedScalar) {
      return "seen through an adapter";
    }
    return "no scalar";
  }
}

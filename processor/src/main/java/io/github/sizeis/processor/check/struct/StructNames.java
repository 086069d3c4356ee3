package io.github.sizeis.processor.check.struct;

import io.github.sizeis.processor.check.base.CIdentifiers;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.java.JavaLang;
import io.github.sizeis.processor.model.java.JavaWords;
import io.github.sizeis.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the names of one struct and of its fields. */
public final class StructNames {

  /** What a structure inherits or has; a structure of such a name could not be used inside. */
  private static final Set<String> OF_STRUCTURE = Set.of("ByReference", "ByValue", "FieldOrder");

  /** What every value has inside; a class cannot lie in one of its own name. */
  private static final String BUILDER = "Builder";

  /** Words that are identifiers, but not of types. */
  private static final Set<String> NOT_A_TYPE =
      Set.of("permits", "record", "sealed", "var", "yield");

  private StructNames() {}

  static boolean areValid(
      DeclaredStruct struct, StructName name, List<Field> fields, Subject subject) {
    boolean valid = true;
    var place = struct.cName().map(c -> c.place()).orElse(struct.place());
    if (!CIdentifiers.isName(name.cName())) {
      subject.refuseAt(place, Problem.BAD_C_NAME, name.cName());
      valid = false;
    } else if (JavaWords.isReserved(name.cName())
        || OF_STRUCTURE.contains(name.cName())
        || NOT_A_TYPE.contains(name.cName())
        || name.cName().equals(name.container() + "Native")) {
      subject.refuseAt(place, Problem.BAD_STRUCT_NAME, name.cName());
      valid = false;
    }
    if (!isValueName(name.value())) {
      var valuePlace = struct.options().valueName().map(v -> v.place()).orElse(struct.place());
      subject.refuseAt(valuePlace, Problem.BAD_VALUE_NAME, name.value());
      valid = false;
    }
    return fieldsDiffer(struct, fields, subject) && valid;
  }

  private static boolean isValueName(String name) {
    return name.matches("[A-Za-z_$][A-Za-z0-9_$]*")
        && !JavaWords.isReserved(name)
        && !NOT_A_TYPE.contains(name)
        && !name.equals(BUILDER)
        && !JavaLang.names().contains(name);
  }

  private static boolean fieldsDiffer(DeclaredStruct struct, List<Field> fields, Subject subject) {
    boolean valid = true;
    Map<Place, String> methods = new HashMap<>();
    struct.fields().forEach(f -> methods.put(f.place(), f.name()));
    Map<String, Field> byCName = new HashMap<>();
    Map<String, Field> byAccessor = new HashMap<>();
    for (Field field : fields) {
      Field same = byCName.putIfAbsent(field.structureName(), field);
      Field alike = field.inValue() ? byAccessor.putIfAbsent(field.javaName(), field) : null;
      if (same != null) {
        subject.refuseAt(
            field.place(), Problem.DUPLICATE_NAME, methods.get(field.place()), field.cName());
        valid = false;
      } else if (alike != null) {
        subject.refuseAt(
            field.place(), Problem.ACCESSOR_CLASH, field.cName(), alike.cName(), field.javaName());
        valid = false;
      }
    }
    return valid;
  }
}

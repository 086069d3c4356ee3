package io.github.sizeis.processor.check;

import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.JavaWords;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the names of one struct and of its fields. */
final class StructNames {

  /** What a structure inherits or has; a structure of such a name could not be used inside. */
  private static final Set<String> OF_STRUCTURE = Set.of("ByReference", "ByValue", "FieldOrder");

  private StructNames() {}

  static boolean areValid(
      DeclaredStruct struct, StructName name, List<Field> fields, Subject subject) {
    boolean valid = true;
    var place = struct.cName().map(c -> c.place()).orElse(struct.place());
    if (!name.cName().matches("[A-Za-z_][A-Za-z0-9_]*")) {
      subject.refuseAt(place, Problem.BAD_C_NAME, name.cName());
      valid = false;
    } else if (JavaWords.isReserved(name.cName())
        || OF_STRUCTURE.contains(name.cName())
        || name.cName().equals(name.container() + "Native")) {
      subject.refuseAt(place, Problem.BAD_STRUCT_NAME, name.cName());
      valid = false;
    }
    if (!name.value().matches("[A-Za-z_$][A-Za-z0-9_$]*") || JavaWords.isReserved(name.value())) {
      var valuePlace = struct.options().valueName().map(v -> v.place()).orElse(struct.place());
      subject.refuseAt(valuePlace, Problem.BAD_VALUE_NAME, name.value());
      valid = false;
    }
    return fieldsDiffer(fields, subject) && valid;
  }

  private static boolean fieldsDiffer(List<Field> fields, Subject subject) {
    boolean valid = true;
    Map<String, Field> byCName = new HashMap<>();
    Map<String, Field> byAccessor = new HashMap<>();
    for (Field field : fields) {
      Field same = byCName.putIfAbsent(field.cName(), field);
      Field alike = byAccessor.putIfAbsent(field.javaName(), field);
      if (same != null) {
        subject.refuseAt(field.place(), Problem.DUPLICATE_NAME, field.cName(), field.cName());
        valid = false;
      } else if (alike != null) {
        subject.refuseAt(
            field.place(), Problem.ACCESSOR_CLASH, alike.cName(), field.cName(), field.javaName());
        valid = false;
      }
    }
    return valid;
  }
}

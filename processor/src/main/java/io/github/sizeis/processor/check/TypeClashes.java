package io.github.sizeis.processor.check;

import io.github.sizeis.processor.model.Container;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds generated types of the same name, also by letter case: files would overwrite each other.
 */
final class TypeClashes {

  private final Problems problems;
  private final Map<String, Taken> taken = new HashMap<>();
  private final Set<StructName> clashing = new HashSet<>();

  private TypeClashes(Problems problems) {
    this.problems = problems;
  }

  /** What took a name first. */
  private record Taken(String type, String by) {}

  /** Returns the structs whose names are taken by others. */
  static Set<StructName> find(List<Container> containers, Problems problems) {
    TypeClashes clashes = new TypeClashes(problems);
    for (Container container : containers) {
      clashes.take(container.packageName(), container.name(), container.name(), container.place());
      String natives = container.natives().simpleName();
      clashes.take(container.packageName(), natives, container.name(), container.place());
    }
    for (Container container : containers) {
      Map<String, Taken> structures = new HashMap<>();
      for (Struct struct : container.structs()) {
        clashes.check(struct, structures);
      }
    }
    return clashes.clashing;
  }

  private void check(Struct struct, Map<String, Taken> structures) {
    StructName name = struct.name();
    Taken own = new Taken(name.cName(), struct.declaration().simpleName());
    Taken other = structures.putIfAbsent(name.cName().toLowerCase(Locale.ROOT), own);
    if (other != null) {
      report(struct.place(), own.by(), name.cName(), other);
      clashing.add(name);
      return;
    }
    boolean free =
        take(name.packageName(), name.value(), own.by(), struct.place())
            && take(name.packageName(), name.converter().simpleName(), own.by(), struct.place());
    if (!free) {
      clashing.add(name);
    }
  }

  private boolean take(String packageName, String type, String by, Place place) {
    String key = packageName + "/" + type.toLowerCase(Locale.ROOT);
    Taken other = taken.putIfAbsent(key, new Taken(type, by));
    if (other != null) {
      report(place, by, type, other);
    }
    return other == null;
  }

  private void report(Place place, String by, String type, Taken other) {
    if (type.equals(other.type())) {
      problems.report(Problem.TYPE_CLASH, place, by, type, other.by());
    } else {
      problems.report(Problem.CASE_CLASH, place, by, type, other.type());
    }
  }
}

package io.github.sizeis.processor.check;

import io.github.sizeis.processor.model.Container;
import io.github.sizeis.processor.model.JavaName;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Shape;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds generated types of the same name, also by letter case: files would overwrite each other.
 */
final class TypeClashes {

  private final Predicate<JavaName> handwritten;
  private final Problems problems;
  private final Map<String, Taken> taken = new HashMap<>();
  private final Set<StructName> clashing = new HashSet<>();

  private TypeClashes(Predicate<JavaName> handwritten, Problems problems) {
    this.handwritten = handwritten;
    this.problems = problems;
  }

  /** What took a name first. */
  private record Taken(String type, String by) {}

  /** Returns the structs and functions for which names are taken by others. */
  static Set<StructName> find(
      List<Container> containers, Predicate<JavaName> handwritten, Problems problems) {
    TypeClashes clashes = new TypeClashes(handwritten, problems);
    for (Container container : containers) {
      clashes.take(container.packageName(), container.name(), container.name(), container.place());
      String natives = container.natives().simpleName();
      clashes.take(container.packageName(), natives, container.name(), container.place());
      if (!container.functions().isEmpty()) {
        String client = container.client().simpleName();
        clashes.take(container.packageName(), client, container.name(), container.place());
        if (clashes.isHandwritten(container.client(), container.name(), container.place())) {
          container.functions().forEach(f -> clashes.clashing.add(f.name()));
        }
      }
    }
    for (Container container : containers) {
      if (clashes.isHandwritten(container.natives(), container.name(), container.place())) {
        container.structs().forEach(s -> clashes.clashing.add(s.name()));
        container.functions().forEach(f -> clashes.clashing.add(f.name()));
        continue;
      }
      Map<String, Taken> structures = new HashMap<>();
      if (!container.functions().isEmpty()) {
        String mapping = container.mapping().simpleName();
        structures.put(mapping.toLowerCase(Locale.ROOT), new Taken(mapping, container.name()));
      }
      Set<JavaName> families = families(container);
      for (Struct struct : container.structs()) {
        clashes.check(struct, structures, families);
      }
    }
    return clashes.clashing;
  }

  private static Set<JavaName> families(Container container) {
    return container.structs().stream()
        .flatMap(s -> s.fields().stream())
        .flatMap(f -> UnionAgreement.choices(f.shape()))
        .map(Shape.Choice::family)
        .collect(Collectors.toSet());
  }

  private void check(Struct struct, Map<String, Taken> structures, Set<JavaName> families) {
    StructName name = struct.name();
    Taken own = new Taken(name.cName(), struct.declaration().simpleName());
    Taken other = structures.putIfAbsent(name.cName().toLowerCase(Locale.ROOT), own);
    if (other != null) {
      if (other.type().equals(own.type())) {
        problems.report(Problem.DUPLICATE_NAME, struct.place(), own.by(), name.cName());
      } else {
        report(struct.place(), own.by(), name.cName(), other);
      }
      clashing.add(name);
      return;
    }
    if (struct.isInlined() && !families.contains(name.valueClass())) {
      return; // it has no values of its own
    }
    boolean free =
        take(name.packageName(), name.value(), own.by(), struct.place())
            && !isHandwritten(name.valueClass(), own.by(), struct.place());
    free =
        free
            && (struct.isInlined()
                || (take(
                        name.packageName(), name.converter().simpleName(), own.by(), struct.place())
                    && !isHandwritten(name.converter(), own.by(), struct.place())));
    if (!free) {
      clashing.add(name);
    }
  }

  private boolean isHandwritten(JavaName type, String by, Place place) {
    boolean exists = handwritten.test(type);
    if (exists) {
      problems.report(Problem.NAME_TAKEN, place, by, type.simpleName());
    }
    return exists;
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

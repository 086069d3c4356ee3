package io.github.sizeis.processor.check;

import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /**
   * What takes a name.
   *
   * @param container the container of a struct; empty for a container itself
   */
  private record Taken(String type, String by, String container) {

    private Taken of(String otherType) {
      return new Taken(otherType, by, container);
    }

    /** Returns who it is; a struct of another container is called by both names. */
    private String from(String elsewhere) {
      return container.isEmpty() || container.equals(elsewhere) ? by : container + "." + by;
    }
  }

  /** Returns the structs and functions for which names are taken by others. */
  static Set<StructName> find(
      List<Container> containers, Predicate<JavaName> handwritten, Problems problems) {
    TypeClashes clashes = new TypeClashes(handwritten, problems);
    for (Container container : containers) {
      clashes.take(container, container.name());
      clashes.take(container, container.natives().simpleName());
      if (!container.functions().isEmpty()) {
        clashes.take(container, container.client().simpleName());
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
        for (String own : List.of(mapping, NestedNames.DIRECT)) {
          structures.put(own.toLowerCase(Locale.ROOT), new Taken(own, container.name(), ""));
        }
      }
      Set<JavaName> families = families(container);
      for (Struct struct : container.structs()) {
        clashes.check(struct, structures, families);
      }
    }
    containers.stream().filter(c -> c.packageName().isEmpty()).forEach(clashes::checkNested);
    return clashes.clashing;
  }

  /** A type of the unnamed package has one name, and that may mean a nested class. */
  private void checkNested(Container container) {
    Optional<String> hiding = NestedNames.of(container).filter(this::isTaken).findFirst();
    if (hiding.isPresent()) {
      problems.report(Problem.NO_PACKAGE, container.place(), container.name(), hiding.get());
      container.structs().forEach(s -> clashing.add(s.name()));
      container.functions().forEach(f -> clashing.add(f.name()));
    }
  }

  private boolean isTaken(String name) {
    Taken by = taken.get("/" + name.toLowerCase(Locale.ROOT));
    return by != null && by.type().equals(name);
  }

  private static Set<JavaName> families(Container container) {
    return container.structs().stream()
        .flatMap(s -> s.fields().stream())
        .flatMap(f -> f.shape().choices())
        .map(Choice::family)
        .collect(Collectors.toSet());
  }

  private void check(Struct struct, Map<String, Taken> structures, Set<JavaName> families) {
    StructName name = struct.name();
    String container = struct.declaration().simpleNames().get(0);
    Taken own = new Taken(name.cName(), struct.declaration().simpleName(), container);
    Taken other = structures.putIfAbsent(name.cName().toLowerCase(Locale.ROOT), own);
    if (other != null) {
      if (other.type().equals(own.type())) {
        problems.report(Problem.DUPLICATE_NAME, struct.place(), own.by(), name.cName());
      } else {
        report(Problem.STRUCTURE_CASE_CLASH, struct.place(), own, other);
      }
      clashing.add(name);
      return;
    }
    if (struct.isInlined() && !families.contains(name.valueClass())) {
      return; // it has no values of its own
    }
    boolean free = take(name.valueClass(), own, struct.place());
    free = free && (struct.isInlined() || take(name.converter(), own, struct.place()));
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

  private boolean take(JavaName type, Taken by, Place place) {
    return take(type.packageName(), by.of(type.simpleName()), place)
        && !isHandwritten(type, by.by(), place);
  }

  private void take(Container container, String type) {
    Taken own = new Taken(type, container.name(), "");
    take(container.packageName(), own, container.place());
  }

  private boolean take(String packageName, Taken own, Place place) {
    String key = packageName + "/" + own.type().toLowerCase(Locale.ROOT);
    Taken other = taken.putIfAbsent(key, own);
    if (other != null) {
      report(place, own, other);
    }
    return other == null;
  }

  private void report(Place place, Taken own, Taken other) {
    if (own.type().equals(other.type())) {
      String by = other.from(own.container());
      problems.report(Problem.TYPE_CLASH, place, own.by(), own.type(), by);
    } else {
      report(Problem.CASE_CLASH, place, own, other);
    }
  }

  private void report(Problem clash, Place place, Taken own, Taken other) {
    problems.report(clash, place, own.by(), own.type(), other.type());
  }
}

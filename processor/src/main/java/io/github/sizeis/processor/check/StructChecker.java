package io.github.sizeis.processor.check;

import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Oddity;
import io.github.sizeis.processor.declared.Said;
import io.github.sizeis.processor.model.AdapterType;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.JavaName;
import io.github.sizeis.processor.model.JavaScalar;
import io.github.sizeis.processor.model.Part;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks structs one by one; one that another unwraps is checked before it. */
final class StructChecker {

  /** What the JVM allows, less {@code this} and the mark of the adopting constructor. */
  private static final int MOST_ARGUMENTS = 253;

  private final StructTable table;
  private final FieldChecker fields;
  private final Adapters adapters;
  private final Problems problems;
  private final Map<JavaName, Optional<Struct>> done = new HashMap<>();
  private final Set<JavaName> underWay = new LinkedHashSet<>();

  StructChecker(
      StructTable table,
      Definitions definitions,
      Enums enums,
      Adapters adapters,
      Problems problems) {
    this.table = table;
    this.adapters = adapters;
    this.problems = problems;
    StructUses uses = new StructUses(table, adapters, this::checked);
    TypeChecker types = new TypeChecker(definitions, enums, uses);
    ArrayChecker arrays = new ArrayChecker(types, new TextRuns(types));
    BitsChecker bits = new BitsChecker(types, enums);
    this.fields = new FieldChecker(arrays, bits, definitions);
  }

  /** Returns what checks one field by itself. */
  FieldChecker fields() {
    return fields;
  }

  /** Returns a struct of this round; empty where it is wrong, which was said then. */
  Optional<Struct> checked(JavaName declaration) {
    Optional<Struct> known = done.get(declaration);
    if (known == null) {
      DeclaredStruct struct = table.declared(declaration).orElseThrow();
      if (!underWay.add(declaration)) {
        // it unwraps to itself, so it contains itself
        String name = declaration.simpleName();
        String chain =
            underWay.stream()
                .dropWhile(n -> !n.equals(declaration))
                .map(JavaName::simpleName)
                .collect(Collectors.joining(" -> "));
        return subject(struct).refuse(Problem.CONTAINS_ITSELF, chain + " -> " + name);
      }
      known = check(struct);
      underWay.remove(declaration);
      done.put(declaration, known);
    }
    return known;
  }

  private Subject subject(DeclaredStruct struct) {
    Map<String, Long> constants = new HashMap<>(table.constants(struct));
    struct.fields().forEach(f -> constants.remove(f.cName()));
    return new Subject(
        struct.name().simpleName(),
        struct.name().packageName(),
        struct.place(),
        problems,
        Map.copyOf(constants));
  }

  /** Returns what checks the counts of a struct's fields, or of a function's parameters. */
  CountChecker counts(DeclaredStruct struct, Subject subject) {
    return new CountChecker(struct, this::isHere, this::nested, subject);
  }

  private boolean isHere(StructName name) {
    return table.declared(table.declaration(name)).isPresent();
  }

  private Optional<Struct> nested(StructName name) {
    return checked(table.declaration(name));
  }

  private Optional<Struct> check(DeclaredStruct struct) {
    Subject subject = subject(struct);
    boolean valid = Oddities.none(struct.oddities(), problems) && struct.readable();
    boolean isInterface =
        struct.oddities().stream().noneMatch(o -> o.kind() == Oddity.Kind.STRUCT_NOT_INTERFACE);
    if (!isInterface) {
      return Optional.empty();
    }
    if (struct.fields().isEmpty() && struct.oddities().isEmpty()) {
      return subject.refuse(Problem.EMPTY_STRUCT, subject.name());
    }
    List<DeclaredField> declared = new ArrayList<>();
    List<Field> found = new ArrayList<>();
    for (DeclaredField field : struct.fields()) {
      Subject one =
          new Subject(
              field.name(), subject.packageName(), field.place(), problems, subject.constants());
      Optional<Field> checked = fields.check(field, one);
      if (checked.isPresent()) {
        declared.add(field);
        found.add(checked.get());
      }
    }
    valid &= found.size() == struct.fields().size();
    Optional<Counts> counts = counts(struct, subject).check(declared, found);
    List<Field> all = counts.map(Counts::fields).orElse(found);
    valid &= StructNames.areValid(struct, table.name(struct), all, subject);
    valid &= optionsAreValid(struct, subject);
    valid &= LinkChecker.isValid(struct, table.name(struct), all, subject);
    return valid ? counts.flatMap(c -> build(struct, c, subject)) : Optional.empty();
  }

  private static boolean optionsAreValid(DeclaredStruct struct, Subject subject) {
    Said<Integer> pack = struct.options().pack();
    boolean valid = true;
    if (!Set.of(0, 1, 2, 4, 8, 16).contains(pack.value())) {
      subject.refuseAt(pack.place(), Problem.BAD_PACK, pack.value());
      valid = false;
    }
    Said<Integer> align = struct.options().align();
    if (align.value() != 0 && !FieldChecker.isAlignment(align.value())) {
      subject.refuseAt(align.place(), Problem.BAD_ALIGN, align.value());
      valid = false;
    }
    for (Said<Integer> size : List.of(struct.options().size(), struct.options().size32())) {
      if (size.value() < -1 || size.value() == 0) {
        subject.refuseAt(size.place(), Problem.BAD_SIZE, size.value());
        valid = false;
      }
    }
    return valid;
  }

  private static int arguments(List<Field> parts) {
    return parts.stream().mapToInt(f -> isTwoWords(f.shape()) ? 2 : 1).sum();
  }

  private static boolean isTwoWords(Shape shape) {
    if (shape instanceof Shape.PointerTo pointer && !pointer.nullable()) {
      return isTwoWords(pointer.target());
    } else if (shape instanceof Shape.Bits bits) {
      return isTwoWords(bits.declared());
    }
    return shape instanceof Shape.Scalar s
        && (s.java() == JavaScalar.LONG || s.java() == JavaScalar.DOUBLE);
  }

  private Optional<Struct> build(DeclaredStruct struct, Counts counts, Subject subject) {
    List<Field> all = counts.fields();
    List<Field> parts = all.stream().filter(Field::inValue).toList();
    if (arguments(parts) > MOST_ARGUMENTS) {
      return subject.refuse(Problem.TOO_MANY_PARTS, subject.name(), parts.size());
    }
    Optional<Part> part = Optional.empty();
    if (struct.options().unwrap().value()) {
      if (parts.size() != 1) {
        return subject.refuseAt(
            struct.options().unwrap().place(), Problem.UNWRAP_PARTS, subject.name(), parts.size());
      }
      part = Optional.of(new ShapeTypes(table).part(parts.get(0).shape()));
    }
    Optional<AdapterType> adapter = Optional.empty();
    if (struct.options().adapter().isPresent()) {
      adapter = adapters.of(struct.options().adapter().get(), subject);
      if (adapter.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Struct(
            table.name(struct),
            struct.name(),
            all,
            counts.derivations(),
            struct.options().pack().value(),
            struct.options().align().value(),
            struct.options().size().value(),
            struct.options().size32().value(),
            part,
            adapter,
            struct.doc(),
            struct.place()));
  }
}

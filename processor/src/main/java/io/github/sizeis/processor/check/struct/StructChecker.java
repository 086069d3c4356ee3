package io.github.sizeis.processor.check.struct;

import io.github.sizeis.processor.check.base.Enums;
import io.github.sizeis.processor.check.base.Oddities;
import io.github.sizeis.processor.check.base.StructTable;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.check.base.TargetsOf;
import io.github.sizeis.processor.check.struct.UnionChecker.CheckedArm;
import io.github.sizeis.processor.check.type.Adapters;
import io.github.sizeis.processor.check.type.ArrayChecker;
import io.github.sizeis.processor.check.type.BitsChecker;
import io.github.sizeis.processor.check.type.Callbacks;
import io.github.sizeis.processor.check.type.Definitions;
import io.github.sizeis.processor.check.type.ShapeTypes;
import io.github.sizeis.processor.check.type.StructUses;
import io.github.sizeis.processor.check.type.TextRuns;
import io.github.sizeis.processor.check.type.TypeChecker;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Oddity;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Part;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.UnionForm;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.java.JavaScalar;
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
public final class StructChecker {

  /** What the JVM allows, less {@code this} and the mark of the adopting constructor. */
  private static final int MOST_ARGUMENTS = 253;

  private final StructTable table;
  private final TargetsOf targets;
  private final FieldChecker fields;
  private final UnionChecker unions;
  private final Adapters adapters;
  private final Problems problems;
  private final Map<JavaName, Optional<Struct>> done = new HashMap<>();
  private final Map<JavaName, Optional<List<CheckedArm>>> arms = new HashMap<>();
  private final Set<JavaName> underWay = new LinkedHashSet<>();
  private final Set<JavaName> armsUnderWay = new LinkedHashSet<>();

  public StructChecker(
      StructTable table,
      Definitions definitions,
      Enums enums,
      Adapters adapters,
      Callbacks callbacks,
      Problems problems) {
    this.table = table;
    this.targets = new TargetsOf(table);
    this.adapters = adapters;
    this.problems = problems;
    StructUses uses = new StructUses(table, adapters, this::checked);
    TypeChecker types = new TypeChecker(definitions, enums, uses, callbacks);
    this.fields =
        new FieldChecker(
            new ArrayChecker(types, new TextRuns(types)),
            new BitsChecker(types, enums),
            new UnionUses(table, this::arms),
            definitions);
    this.unions = new UnionChecker(fields, problems);
  }

  /** Returns what checks one field by itself. */
  public FieldChecker fields() {
    return fields;
  }

  /** Returns a struct of this round; empty where it is wrong, which was said then. */
  public Optional<Struct> checked(JavaName declaration) {
    Optional<Struct> known = done.get(declaration);
    if (known == null) {
      DeclaredStruct struct = table.declared(declaration).orElseThrow();
      if (!underWay.add(declaration)) {
        return containsItself(struct); // it unwraps to itself
      }
      known = check(struct);
      underWay.remove(declaration);
      done.put(declaration, known);
    }
    return known;
  }

  private <T> Optional<T> containsItself(DeclaredStruct struct) {
    String chain =
        underWay.stream()
            .dropWhile(n -> !n.equals(struct.name()))
            .map(JavaName::simpleName)
            .collect(Collectors.joining(" -> "));
    return subject(struct)
        .refuse(Problem.CONTAINS_ITSELF, chain + " -> " + struct.name().simpleName());
  }

  /** Returns the arms of a union of this round; empty where one is wrong, which was said then. */
  private Optional<List<CheckedArm>> arms(JavaName declaration) {
    Optional<List<CheckedArm>> known = arms.get(declaration);
    if (known == null) {
      DeclaredStruct union = table.declared(declaration).orElseThrow();
      if (!armsUnderWay.add(declaration)) {
        return subject(union)
            .refuse(
                Problem.CONTAINS_ITSELF,
                declaration.simpleName() + " -> " + declaration.simpleName());
      }
      known = unions.arms(union, subject(union));
      armsUnderWay.remove(declaration);
      arms.put(declaration, known);
    }
    return known;
  }

  private Subject subject(DeclaredStruct struct) {
    Map<String, Long> constants = new HashMap<>(table.constants(struct));
    struct.fields().forEach(f -> constants.remove(f.cName()));
    struct
        .owner()
        .flatMap(table::declared)
        .ifPresent(o -> o.fields().forEach(f -> constants.remove(f.cName())));
    return new Subject(
        struct.name().simpleName(),
        struct.name().packageName(),
        struct.place(),
        problems,
        Map.copyOf(constants));
  }

  /** Returns what checks the counts of a struct's fields, or of a function's parameters. */
  public CountChecker counts(
      DeclaredStruct struct, List<Field> fields, Subject subject, FieldNames.Use use) {
    Map<String, Field> byName = new HashMap<>();
    fields.forEach(f -> byName.put(f.cName(), f));
    return new CountChecker(
        table, new FieldNames(struct, byName, this::isHere, this::nested, subject, use));
  }

  /** Returns a struct of this round; empty also where another compilation has it. */
  public Optional<Struct> ofThisRound(StructName name) {
    return isHere(name) ? nested(name) : Optional.empty();
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
        struct.oddities().stream()
            .map(Oddity::kind)
            .noneMatch(
                k -> k == Oddity.Kind.STRUCT_NOT_INTERFACE || k == Oddity.Kind.UNION_NOT_INTERFACE);
    if (!isInterface) {
      return Optional.empty();
    }
    if (struct.union().isPresent()) {
      return union(struct, valid, subject);
    } else if (struct.fields().isEmpty() && struct.oddities().isEmpty()) {
      return subject.refuse(Problem.EMPTY_STRUCT, subject.name());
    }
    List<DeclaredField> declared = new ArrayList<>();
    List<Field> found = new ArrayList<>();
    for (DeclaredField field : struct.fields()) {
      Subject one = subject.part(field.name(), field.place());
      Optional<Field> checked = fields.check(field, one);
      if (checked.isPresent()) {
        declared.add(field);
        found.add(checked.get());
      }
    }
    valid &= found.size() == struct.fields().size();
    CountChecker counter = counts(struct, found, subject, FieldNames.Use.COUNT);
    Optional<Counts> counts =
        counter
            .check(declared, found)
            .flatMap(c -> withUnions(struct, c, counter.names(), subject));
    List<Field> all = counts.map(Counts::fields).orElse(found);
    valid &= StructNames.areValid(struct, table.name(struct), all, subject);
    valid &= StructOptions.areValid(struct, subject) && targets.isValid(struct, subject);
    valid &= LinkChecker.isValid(struct, table.name(struct), all, subject);
    return valid
        ? counts.flatMap(c -> build(struct, c, Optional.empty(), subject))
        : Optional.empty();
  }

  private Optional<Counts> withUnions(
      DeclaredStruct struct, Counts counts, FieldNames names, Subject subject) {
    return Discriminants.resolve(table, struct, names, subject, counts.fields())
        .map(f -> Discriminants.withFamilies(table, struct, f))
        .map(f -> new Counts(f, counts.derivations()));
  }

  private Optional<Struct> union(DeclaredStruct union, boolean valid, Subject subject) {
    Optional<List<CheckedArm>> checked = arms(union.name());
    List<Field> members =
        checked.stream().flatMap(List::stream).flatMap(a -> a.arm().content().stream()).toList();
    if (valid && members.isEmpty() && checked.isPresent()) {
      return subject.refuse(Problem.EMPTY_UNION, subject.name());
    }
    boolean right = valid && checked.isPresent();
    right &= StructNames.areValid(union, table.name(union), members, subject);
    right &= StructOptions.areValid(union, subject) && targets.isValid(union, subject);
    return right
        ? form(union, checked.get(), subject)
            .flatMap(f -> build(union, new Counts(members, List.of()), Optional.of(f), subject))
        : Optional.empty();
  }

  private Optional<UnionForm> form(
      DeclaredStruct union, List<CheckedArm> checked, Subject subject) {
    if (union.union().orElseThrow().untagged().isPresent()) {
      return Optional.of(new UnionForm.Untagged());
    }
    return union.union().orElseThrow().tag().isPresent()
        ? new Tags(table, this::checked).form(union, checked, subject)
        : Optional.of(new UnionForm.Switched());
  }

  private static int arguments(List<Field> parts) {
    return parts.stream().mapToInt(f -> isTwoWords(f.shape()) ? 2 : 1).sum();
  }

  private static boolean isTwoWords(Shape shape) {
    if (shape.toOne().isPresent() && !shape.isNullable()) {
      return isTwoWords(shape.toOne().get().target());
    }
    return shape
        .number()
        .filter(w -> w.java() == JavaScalar.LONG || w.java() == JavaScalar.DOUBLE)
        .isPresent();
  }

  private Optional<Struct> build(
      DeclaredStruct struct, Counts counts, Optional<UnionForm> form, Subject subject) {
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
      if (parts.get(0).shape().choice().isPresent()) {
        return subject.refuseAt(
            struct.options().unwrap().place(), Problem.UNWRAP_UNION, subject.name());
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
    return new StructForms(struct, targets.struct(struct), subject)
        .of(part, adapter, form)
        .map(
            f ->
                new Struct(
                    table.name(struct),
                    struct.name(),
                    all,
                    counts.derivations(),
                    f,
                    struct.doc(),
                    struct.place()));
  }
}

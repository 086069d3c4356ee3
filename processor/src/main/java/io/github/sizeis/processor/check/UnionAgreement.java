package io.github.sizeis.processor.check;

import io.github.sizeis.processor.check.base.StructTable;
import io.github.sizeis.processor.check.type.ShapeTypes;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Field;
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

/**
 * Sees to it that a union which several structs hold has one family of values: arms that keep their
 * discriminant must keep the same everywhere. Where no arm keeps one, there is nothing to agree on.
 */
final class UnionAgreement {

  private record Use(Struct struct, String kept) {}

  private final Problems problems;
  private final ShapeTypes types;
  private final Map<JavaName, Use> first = new HashMap<>();
  private final Set<StructName> wrong = new HashSet<>();

  private UnionAgreement(StructTable table, Problems problems) {
    this.problems = problems;
    this.types = new ShapeTypes(table);
  }

  /** Returns the structs that want other values than a struct before them, or impossible ones. */
  static Set<StructName> find(List<Container> containers, StructTable table, Problems problems) {
    UnionAgreement agreement = new UnionAgreement(table, problems);
    for (Container container : containers) {
      for (Struct struct : container.structs()) {
        struct.tagged().ifPresent(t -> agreement.namesDiffer(struct, t.choice()));
        for (Field field : struct.fields()) {
          field.shape().choices().forEach(c -> agreement.look(struct, field, c));
        }
      }
    }
    return agreement.wrong;
  }

  private void look(Struct struct, Field field, Choice choice) {
    if (!struct.isInlined()) {
      agree(struct, field, choice);
      namesDiffer(struct, choice);
    }
  }

  private void agree(Struct struct, Field field, Choice choice) {
    if (choice.arms().stream().allMatch(Arm::isOneCase)) {
      return;
    }
    Use use = new Use(struct, kept(choice.discriminant().told()));
    Use other = first.putIfAbsent(choice.family(), use);
    if (other != null && !other.kept().equals(use.kept())) {
      problems.report(
          Problem.UNION_USES,
          field.place(),
          choice.union().cName(),
          use.kept(),
          other.kept(),
          other.struct().name().cName());
      wrong.add(struct.name());
    }
  }

  private String kept(Optional<Field> told) {
    return told.map(f -> "'" + types.part(f.shape()).type().source() + " " + f.javaName() + "'")
        .orElse("no discriminant");
  }

  /** An arm's class cannot lie in one of its own name. */
  private void namesDiffer(Struct struct, Choice choice) {
    String family = choice.family().simpleName();
    for (Arm arm : choice.arms()) {
      if (arm.className().toLowerCase(Locale.ROOT).equals(family.toLowerCase(Locale.ROOT))) {
        problems.report(
            Problem.ARM_CLASH,
            arm.content().map(Field::place).orElse(struct.place()),
            arm.content().map(Field::cName).orElse(arm.className()),
            arm.className(),
            "the union");
        wrong.add(struct.name());
      }
    }
  }
}

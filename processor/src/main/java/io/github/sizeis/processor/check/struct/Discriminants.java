package io.github.sizeis.processor.check.struct;

import io.github.sizeis.processor.check.base.StructTable;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Arm.Label;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Discriminant;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Field.Role;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what tells the arms of the unions that a struct holds. A discriminant leaves the value when
 * it is one field that tells nothing else; arms that it does not follow from keep it.
 */
final class Discriminants {

  private final StructTable table;
  private final DeclaredStruct declaration;
  private final FieldNames names;
  private final Subject struct;
  private final Map<String, Field> byName = new HashMap<>();
  private final Map<String, Integer> mentions = new HashMap<>();
  private final List<String> told = new ArrayList<>();

  private Discriminants(
      StructTable table,
      DeclaredStruct declaration,
      FieldNames names,
      Subject struct,
      List<Field> fields) {
    this.table = table;
    this.declaration = declaration;
    this.names = names.with(FieldNames.Use.DISCRIMINANT);
    this.struct = struct;
    for (Field field : fields) {
      byName.put(field.cName(), field);
      field
          .expressions()
          .flatMap(e -> e.fields().stream())
          .map(n -> n.split("\\.", -1)[0])
          .forEach(n -> mentions.merge(n, 1, Integer::sum));
    }
  }

  /** Returns the fields with all that is known of the unions; empty where something is wrong. */
  static Optional<List<Field>> resolve(
      StructTable table,
      DeclaredStruct declaration,
      FieldNames names,
      Subject struct,
      List<Field> fields) {
    Discriminants all = new Discriminants(table, declaration, names, struct, fields);
    List<Field> resolved = new ArrayList<>();
    for (Field field : fields) {
      Optional<Choice> choice = field.shape().choice();
      if (choice.isPresent()) {
        DeclaredField said = declared(declaration, field);
        all.choice(choice.get(), said, true).map(field::withShape).ifPresent(resolved::add);
      } else {
        resolved.add(field);
      }
    }
    return resolved.size() == fields.size() ? Optional.of(all.named(resolved)) : Optional.empty();
  }

  static DeclaredField declared(DeclaredStruct declaration, Field field) {
    return declaration.fields().stream()
        .filter(f -> f.place().equals(field.place()))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Choice> choice(Choice choice, DeclaredField said, boolean atTop) {
    DeclaredStruct union = table.declared(table.declaration(choice.union())).orElseThrow();
    Located<String> switchIs = said.marks().choosing().switchIs().orElseThrow();
    if (!table.container(union).name().equals(table.container(declaration).name())) {
      return struct.refuseAt(said.place(), Problem.UNION_ELSEWHERE, union.name().simpleName());
    } else if (!tells(choice.discriminant(), switchIs)) {
      return Optional.empty();
    }
    Optional<Field> plain = plain(choice.discriminant());
    Subject inUnion = struct.part(union.name().simpleName(), union.place());
    Optional<List<List<Label>>> labels =
        new Labels(plain, choice.discriminant().text()).of(union.fields(), inUnion);
    Optional<Field> leaves =
        plain.filter(f -> atTop && f.inValue() && mentions.get(f.cName()) == 1);
    leaves.ifPresent(f -> told.add(f.cName()));
    return labels
        .flatMap(l -> arms(choice, union, l))
        .map(
            a ->
                new Choice(
                    choice.union(),
                    choice.family(),
                    a,
                    new Discriminant(
                        choice.discriminant().expression(),
                        choice.discriminant().text(),
                        leaves.map(f -> f.withRole(Role.DISCRIMINANT)))));
  }

  private Optional<Field> plain(Discriminant discriminant) {
    return discriminant.expression().field().map(byName::get);
  }

  private Optional<List<Arm>> arms(Choice choice, DeclaredStruct union, List<List<Label>> labels) {
    List<Arm> arms = new ArrayList<>();
    for (int i = 0; i < choice.arms().size(); i++) {
      Arm arm = choice.arms().get(i);
      Optional<Field> content = arm.content();
      Optional<Choice> inner = content.flatMap(c -> c.shape().choice());
      if (inner.isPresent()) {
        content = choice(inner.get(), union.fields().get(i), false).map(content.get()::withShape);
      }
      if (content.isPresent() == arm.content().isPresent()) {
        arms.add(arm.with(content, labels.get(i), List.of()));
      }
    }
    return arms.size() == choice.arms().size() ? Optional.of(arms) : Optional.empty();
  }

  /** Returns whether a discriminant is one: computed from integers, or an enum by itself. */
  private boolean tells(Discriminant discriminant, Located<String> said) {
    if (discriminant.expression().fields().isEmpty()) {
      struct.refuseAt(
          said.place(),
          Problem.NOT_A_DISCRIMINANT,
          said.value(),
          "cannot tell the arm of a union",
          "the same in every value",
          "");
      return false;
    }
    boolean isEnum = plain(discriminant).flatMap(Field::constants).isPresent();
    return isEnum
        || discriminant.expression().fields().stream()
            .map(n -> names.isInteger(n, said, false))
            .reduce(true, Boolean::logicalAnd);
  }

  /** Gives the fields their roles, and each union the class of its values. */
  private List<Field> named(List<Field> fields) {
    List<Field> inRoles =
        fields.stream()
            .map(f -> told.contains(f.cName()) ? f.withRole(Role.DISCRIMINANT) : f)
            .toList();
    return new ArmCounts(inRoles).resolve();
  }

  /**
   * Returns the class of a union's values. A union that is all there is of the struct it is
   * declared in is the struct's value, unless it has been given a name of its own.
   */
  static List<Field> withFamilies(
      StructTable table, DeclaredStruct declaration, List<Field> fields) {
    List<Field> parts = fields.stream().filter(Field::inValue).toList();
    JavaName value = table.name(declaration).valueClass();
    return fields.stream()
        .map(
            f ->
                f.shape()
                    .choice()
                    .filter(u -> parts.equals(List.of(f)) && isItsOwn(table, declaration, u))
                    .map(u -> new Choice(u.union(), value, u.arms(), u.discriminant()))
                    .map(f::withShape)
                    .orElse(f))
        .toList();
  }

  private static boolean isItsOwn(StructTable table, DeclaredStruct declaration, Choice choice) {
    DeclaredStruct union = table.declared(table.declaration(choice.union())).orElseThrow();
    return union.owner().equals(Optional.of(declaration.name()))
        && union.options().valueName().isEmpty();
  }
}

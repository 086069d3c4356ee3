package io.github.sizeis.processor.check.struct;

import io.github.sizeis.processor.check.base.JavaNames;
import io.github.sizeis.processor.check.base.StructTable;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.check.struct.UnionChecker.CheckedArm;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Arm.Label;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Discriminant;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Field.Role;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.UnionForm;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Checks unions whose members tell themselves apart by their first fields. Those may have names of
 * their own, as {@code sin_family} and {@code sin6_family} have, but must be one scalar.
 *
 * @param checked gives a struct of this round once it was checked
 */
record Tags(StructTable table, Function<JavaName, Optional<Struct>> checked) {

  /** The first field of an arm's struct, and the arm. */
  private record First(Field field, String arm) {}

  Optional<UnionForm> form(DeclaredStruct union, List<CheckedArm> arms, Subject subject) {
    Located<String> said = union.union().orElseThrow().tag().orElseThrow();
    Optional<First> first = Optional.empty();
    boolean valid = true;
    for (CheckedArm arm : arms) {
      Optional<First> own = first(arm, said.value(), first, subject);
      valid &= own.isPresent();
      first = first.or(() -> own);
    }
    if (!valid) {
      return Optional.empty();
    }
    Field common = named(first.orElseThrow().field(), said.value());
    List<DeclaredField> declared = arms.stream().map(CheckedArm::declared).toList();
    return new Labels(Optional.of(common), said.value())
        .of(declared, subject)
        .map(l -> new UnionForm.Tagged(common, choice(table.name(union), arms, l, said.value())));
  }

  /** Returns the first field of an arm's struct, if it is what the first one's is. */
  private Optional<First> first(
      CheckedArm arm, String tag, Optional<First> first, Subject subject) {
    String name = arm.declared().name();
    Optional<Shape> shape = arm.arm().content().map(Field::shape);
    if (shape.filter(Shape::isWholeStruct).isEmpty()) {
      return refuse(arm, tag, "it is no struct by value", subject);
    }
    JavaName declaration = table.declaration(shape.get().structUse().orElseThrow().struct());
    if (table.declared(declaration).isEmpty()) {
      return refuse(arm, tag, "it is compiled elsewhere, which tells nothing of fields", subject);
    }
    Optional<Struct> struct = checked.apply(declaration);
    if (struct.isEmpty()) {
      return Optional.empty(); // what is wrong with it was said
    }
    Field own = struct.get().fields().get(0);
    boolean later = struct.get().fields().stream().skip(1).anyMatch(f -> f.cName().equals(tag));
    String other = own.constants().isPresent() ? "" : FieldNames.whatElse(own);
    if (struct.get().union().isPresent()) {
      return refuse(arm, tag, "it is a union itself", subject);
    } else if (later) {
      return refuse(arm, tag, "that is not its first field", subject);
    } else if (!struct.get().form().order().keepFirst()) {
      return refuse(arm, tag, "its 'order' begins with another field on some machines", subject);
    } else if (!other.isEmpty()) {
      return refuse(arm, tag, "'" + own.cName() + "' is " + other, subject);
    } else if (first.isPresent() && !isSame(first.get().field(), own)) {
      String text = "'" + own.cName() + "' is another scalar than in '" + first.get().arm() + "'";
      return refuse(arm, tag, text, subject);
    }
    return Optional.of(new First(own, name));
  }

  private static Field named(Field field, String tag) {
    return new Field(
        tag,
        JavaNames.accessor(tag),
        field.shape(),
        field.width(),
        Role.DISCRIMINANT,
        "",
        Optional.empty(),
        0,
        Optional.empty(),
        false,
        field.place());
  }

  private static boolean isSame(Field first, Field other) {
    Optional<Word> one = first.shape().number();
    Optional<Word> two = other.shape().number();
    return (one.isPresent() && two.isPresent() && !first.isBits() && !other.isBits())
        ? one.get().isSameNumber(two.get())
        : first.shape().equals(other.shape()) && first.width().equals(other.width());
  }

  private static <T> Optional<T> refuse(CheckedArm arm, String tag, String why, Subject subject) {
    return subject.refuseAt(
        arm.declared().place(), Problem.TAG_NOT_FIRST, arm.declared().name(), tag, why);
  }

  private static Choice choice(
      StructName union, List<CheckedArm> checked, List<List<Label>> labels, String tag) {
    List<Arm> arms = new ArrayList<>();
    for (int i = 0; i < checked.size(); i++) {
      Arm arm = checked.get(i).arm();
      Optional<Field> content = arm.content().map(c -> c.named("arm" + arm.className()));
      arms.add(arm.with(content, labels.get(i), List.of()));
    }
    Discriminant discriminant =
        new Discriminant(new Expression.FieldValue(tag), tag, Optional.empty());
    return new Choice(union, union.valueClass(), arms, discriminant);
  }
}

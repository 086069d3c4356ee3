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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Checks unions whose members tell themselves apart by a field that all have at one place. It may
 * have a name of its own in each, as {@code sin_family} and {@code sin6_family} have, but must be
 * one scalar.
 *
 * @param checked gives a struct of this round once it was checked
 */
record Tags(StructTable table, Function<JavaName, Optional<Struct>> checked) {

  /** The first tag that was found, and the arm. */
  private record First(Field field, String arm) {}

  Optional<UnionForm> form(DeclaredStruct union, List<CheckedArm> arms, Subject subject) {
    Located<String> said = union.union().orElseThrow().tag().orElseThrow();
    String tag = said.value();
    List<Struct> structs =
        arms.stream().flatMap(arm -> struct(arm, tag, subject).stream()).toList();
    if (structs.size() < arms.size()) {
      return Optional.empty();
    }
    List<OptionalInt> places = places(structs, tag);
    Optional<First> first = Optional.empty();
    boolean valid = true;
    for (int i = 0; i < arms.size(); i++) {
      if (places.get(i).isPresent()) {
        Field field = structs.get(i).fields().get(places.get(i).getAsInt());
        String unfit = unfit(field, first);
        valid &= unfit.isEmpty() || refuse(arms.get(i), tag, unfit, subject).isPresent();
        String name = arms.get(i).declared().name();
        first = first.or(() -> Optional.of(new First(field, name)).filter(f -> unfit.isEmpty()));
      }
    }
    if (!valid) {
      return Optional.empty();
    }
    Optional<First> home = first;
    Field common = named(home.orElseThrow().field(), tag);
    List<UnionForm.Member> members =
        IntStream.range(0, arms.size())
            .mapToObj(i -> member(structs.get(i), places.get(i), home))
            .toList();
    List<DeclaredField> declared = arms.stream().map(CheckedArm::declared).toList();
    return new Labels(Optional.of(common), tag)
        .of(declared, subject)
        .map(l -> choice(table.name(union), arms, l, tag))
        .map(choice -> new UnionForm.Tagged(common, choice, members));
  }

  /** Returns the struct that an arm is. */
  private Optional<Struct> struct(CheckedArm arm, String tag, Subject subject) {
    Optional<Shape> shape = arm.arm().content().map(Field::shape);
    if (shape.filter(Shape::isWholeStruct).isEmpty()) {
      return refuse(arm, tag, "it is no struct by value", subject);
    }
    JavaName declaration = table.declaration(shape.get().structUse().orElseThrow().struct());
    if (table.declared(declaration).isEmpty()) {
      return refuse(arm, tag, "it is compiled elsewhere, which tells nothing of fields", subject);
    }
    Optional<Struct> struct = checked.apply(declaration); // what is wrong with it was said
    return struct.flatMap(Struct::union).isPresent()
        ? refuse(arm, tag, "it is a union itself", subject)
        : struct;
  }

  /**
   * Returns which field is the tag in each arm: the one of that name. Where no arm has one of that
   * name behind its first field, the first is it in all; else an arm without has to be laid out.
   */
  private static List<OptionalInt> places(List<Struct> structs, String tag) {
    List<OptionalInt> named = structs.stream().map(s -> place(s, tag)).toList();
    boolean isFurther = named.stream().anyMatch(p -> p.orElse(0) > 0);
    return isFurther ? named : Collections.nCopies(structs.size(), OptionalInt.of(0));
  }

  private static OptionalInt place(Struct struct, String tag) {
    return IntStream.range(0, struct.fields().size())
        .filter(i -> struct.fields().get(i).cName().equals(tag))
        .findFirst();
  }

  private static UnionForm.Member member(Struct struct, OptionalInt place, Optional<First> home) {
    List<String> unfit = struct.fields().stream().map(f -> unfit(f, home)).toList();
    return new UnionForm.Member(struct.name(), place, unfit);
  }

  /** Returns what a field is that cannot be the tag; nothing if it can. */
  private static String unfit(Field field, Optional<First> first) {
    String other = field.constants().isPresent() ? "" : FieldNames.whatElse(field);
    if (!other.isEmpty()) {
      return "'" + field.cName() + "' is " + other;
    }
    return first.isPresent() && !isSame(first.get().field(), field)
        ? "'" + field.cName() + "' is another scalar than in '" + first.get().arm() + "'"
        : "";
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
        arm.declared().place(), Problem.TAG_ELSEWHERE, arm.declared().name(), tag, why);
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

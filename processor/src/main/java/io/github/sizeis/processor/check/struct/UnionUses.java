package io.github.sizeis.processor.check.struct;

import io.github.sizeis.processor.check.base.Expressions;
import io.github.sizeis.processor.check.base.JavaNames;
import io.github.sizeis.processor.check.base.StructTable;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.check.struct.UnionChecker.CheckedArm;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.DeclaredType.Kind;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.declared.TypeMarks;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Discriminant;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gives the shape of a union that a struct holds. Which values choose its arms shows only when all
 * fields of the struct are known.
 */
record UnionUses(StructTable table, Function<JavaName, Optional<List<CheckedArm>>> arms) {

  /** Returns whether a field is a union that others tell, or is said to be one. */
  static boolean isChoice(DeclaredField field) {
    return field.marks().choosing().switchIs().isPresent() || field.type().is(Kind.UNION);
  }

  Optional<Shape> choice(DeclaredField field, Subject subject) {
    Optional<Located<String>> switchIs = field.marks().choosing().switchIs();
    DeclaredType type = field.type();
    if (!type.is(Kind.UNION)) {
      return notTold(type, switchIs.orElseThrow(), subject);
    } else if (switchIs.isEmpty()) {
      return subject.refuse(Problem.UNTOLD_UNION, type.text());
    } else if (!isByValue(field, subject)) {
      return Optional.empty();
    }
    JavaName declaration = ((DeclaredType.Reference) type).name();
    Optional<DeclaredStruct> union = table.declared(declaration);
    if (union.isEmpty()) {
      return subject.refuse(Problem.UNION_ELSEWHERE, type.text());
    }
    StructName name = table.name(union.get());
    String prefix = JavaNames.accessor(field.name());
    return Expressions.parse(switchIs.get(), Long.MIN_VALUE, subject)
        .map(e -> new Discriminant(e, switchIs.get().value(), Optional.empty()))
        .flatMap(
            d ->
                arms.apply(declaration)
                    .map(all -> all.stream().map(a -> under(prefix, a.arm())).toList())
                    .map(all -> new Choice(name, name.valueClass(), all, d)));
  }

  private Optional<Shape> notTold(DeclaredType type, Located<String> switchIs, Subject subject) {
    boolean tellsItself =
        type.is(Kind.STRUCT)
            && table
                .declared(((DeclaredType.Reference) type).name())
                .flatMap(DeclaredStruct::union)
                .isPresent();
    Problem problem = tellsItself ? Problem.NEEDLESS_SWITCH : Problem.NOT_A_UNION;
    return subject.refuseAt(switchIs.place(), problem, type.text());
  }

  private static boolean isByValue(DeclaredField field, Subject subject) {
    TypeMarks marks = field.type().marks();
    String text = field.type().text();
    if (marks.pointers().isPresent()) {
      subject.refuse(
          Problem.MEANINGLESS_PTR,
          text,
          "Let its arms be pointers: a union of pointers lies in memory as a pointer to a union"
              + " does");
    } else if (marks.nullable()) {
      subject.refuse(Problem.NULLABLE_BY_VALUE, text);
    } else if (!marks.names().isEmpty()) {
      String mark = "@" + marks.names().get(0).simpleName();
      subject.refuse(Problem.MEANINGLESS_MARK, mark, text, "Remove it");
    } else if (marks.of().isPresent() || marks.encoded().isPresent()) {
      String mark = marks.of().isPresent() ? "@Of" : "@Encoded";
      subject.refuse(Problem.MEANINGLESS_MARK, mark, text, "Remove it");
    } else {
      return isOne(field, text, subject);
    }
    return false;
  }

  private static boolean isOne(DeclaredField field, String text, Subject subject) {
    var lengths = field.marks().lengths();
    var bound = lengths.sizes().stream().findFirst();
    if (bound.isPresent()) {
      String annotation = bound.get().annotation();
      subject.refuseAt(bound.get().place(), Problem.NOT_AN_ARRAY, annotation, text, "");
    } else if (lengths.fixed().isPresent()) {
      subject.refuseAt(lengths.fixed().get().place(), Problem.NOT_AN_ARRAY, "Fixed", text, "");
    }
    return bound.isEmpty() && lengths.fixed().isEmpty();
  }

  /** Helpers of a converter are called after fields, and a union may be used by several. */
  private static Arm under(String prefix, Arm arm) {
    return arm.with(arm.content().map(c -> under(prefix, c)), arm.labels(), arm.derivations());
  }

  private static Field under(String prefix, Field field) {
    String name = prefix + JavaNames.value(field.javaName());
    return field
        .shape()
        .choice()
        .map(c -> field.withShape(under(name, c)))
        .orElse(field)
        .named(name);
  }

  private static Choice under(String prefix, Choice inner) {
    List<Arm> arms = inner.arms().stream().map(a -> under(prefix, a)).toList();
    return inner.with(arms);
  }
}

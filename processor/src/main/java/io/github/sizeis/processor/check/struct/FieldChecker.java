package io.github.sizeis.processor.check.struct;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.check.base.CIdentifiers;
import io.github.sizeis.processor.check.base.Expressions;
import io.github.sizeis.processor.check.base.JavaNames;
import io.github.sizeis.processor.check.base.Scalars;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.check.type.ArrayChecker;
import io.github.sizeis.processor.check.type.BitsChecker;
import io.github.sizeis.processor.check.type.Definitions;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.declared.Mark;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Bits;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Field.Role;
import io.github.sizeis.processor.model.Foreign;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Range;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Checks one field by itself: its type, and what stands on its method. */
public record FieldChecker(
    ArrayChecker arrays, BitsChecker bits, UnionUses unions, Definitions definitions) {

  /** What excludes each other, in the order in which messages name them. */
  private static final List<Mark> ROLES =
      List.of(Mark.SIZE_OF_THIS, Mark.RESERVED, Mark.NEXT, Mark.IGNORE, Mark.VALUE_IS);

  /** What is not looked at is a pointer, whatever it points to. */
  private static final Shape IGNORED =
      new Pointer(
          new Foreign(new JavaName("com.sun.jna", List.of("Pointer")), Foreign.View.POINTER), true);

  /** Returns the field; whether it is a count shows only when all fields are known. */
  Optional<Field> check(DeclaredField field, Subject subject) {
    if (field.readable() && !CIdentifiers.isName(field.cName())) {
      var place = field.marks().cName().map(c -> c.place()).orElse(field.place());
      return subject.refuseAt(place, Problem.BAD_C_NAME, field.cName());
    }
    return parameter(field, subject).filter(f -> isNamed(field, f, subject));
  }

  /** C has structs without a name in others, but nothing else. */
  private static boolean isNamed(DeclaredField declared, Field field, Subject subject) {
    boolean mayBeUnnamed =
        field.shape().structUse().isPresent() || field.shape().choice().isPresent();
    return !declared.isUnnamed()
        || mayBeUnnamed
        || subject.denyAt(declared.marks().cName().orElseThrow().place(), Problem.BAD_C_NAME, "");
  }

  /** Returns what is passed to a function or returned by it; its name is no one's business in C. */
  public Optional<Field> parameter(DeclaredField field, Subject subject) {
    DeclaredField.Marks marks = field.marks();
    if (!field.readable()) {
      return Optional.empty();
    } else if (!marks.wrongNullables().isEmpty()) {
      var wrong = marks.wrongNullables().get(0);
      return subject.refuseAt(wrong.place(), Problem.WRONG_NULLABLE, wrong.value());
    } else if (!marks.typedefs().isEmpty()) {
      // it is no type annotation, or it would not stand here; that is said where it is declared
      marks.typedefs().forEach(t -> definitions.of(t, subject));
      return Optional.empty();
    }
    return shape(field, subject)
        .flatMap(s -> ordered(s, marks, subject))
        .flatMap(s -> withRole(field, s, subject));
  }

  private Optional<Shape> shape(DeclaredField field, Subject subject) {
    if (UnionUses.isChoice(field)) {
      return unions.choice(field, subject);
    }
    return field.marks().bits().isPresent()
        ? bits.check(field, subject).map(Shape.class::cast)
        : arrays.check(field, subject);
  }

  private static Optional<Shape> ordered(Shape shape, DeclaredField.Marks marks, Subject subject) {
    if (marks.at(Mark.BIG_ENDIAN).isEmpty()) {
      return Optional.of(shape);
    }
    Optional<Shape> swapped = shape.word().filter(w -> isSwappable(w.machine())).map(Word::swapped);
    return swapped.isPresent()
        ? swapped
        : subject.refuseAt(marks.at(Mark.BIG_ENDIAN).get(), Problem.BAD_BIG_ENDIAN, subject.name());
  }

  private static boolean isSwappable(Machine machine) {
    boolean number =
        Scalars.isIntegral(machine)
            || machine == Machine.FLOAT
            || machine == Machine.DOUBLE
            || machine == Machine.CHAR16;
    return number && Scalars.isFixedWidth(machine) && Scalars.widest(machine) > 1;
  }

  /** Returns whether C has an alignment; no compiler for Windows goes beyond 8192. */
  static boolean isAlignment(int bytes) {
    return bytes >= 1 && bytes <= 8192 && Integer.bitCount(bytes) == 1;
  }

  private static boolean isInRange(
      Located<Range> range, Shape shape, Optional<Bits> bits, Subject subject) {
    if (!bits.map(Bits::isInteger).orElseGet(() -> Scalars.isInteger(shape))) {
      return subject.denyAt(range.place(), Problem.BAD_RANGE, subject.name());
    } else if (range.value().max() < range.value().min()) {
      return subject.denyAt(
          range.place(), Problem.EMPTY_RANGE, range.value().min(), range.value().max());
    }
    Range held =
        bits.map(b -> Scalars.range(b.width(), b.isSigned()))
            .orElseGet(() -> Scalars.range(shape.word().orElseThrow().machine()));
    if (range.value().min() < held.min() || range.value().max() > held.max()) {
      return subject.denyAt(
          range.place(),
          Problem.RANGE_TOO_WIDE,
          range.value().min(),
          range.value().max(),
          subject.name(),
          held.min() + " to " + held.max());
    }
    return true;
  }

  private static boolean isOfNumbers(Array array) {
    return !array.isCounted() && array.element().number().isPresent();
  }

  private static Optional<Count> formula(Optional<Located<String>> said, Subject subject) {
    return said.flatMap(
        s ->
            Expressions.parse(s, Long.MIN_VALUE, subject)
                .map(e -> new Count(e, s.value(), Count.Unit.ELEMENTS)));
  }

  private static Optional<Field> withRole(DeclaredField field, Shape shape, Subject subject) {
    DeclaredField.Marks marks = field.marks();
    OptionalInt width = marks.bits().stream().mapToInt(Located::value).findFirst();
    Optional<Bits> bits = marks.bits().map(b -> new Bits(shape.word().orElseThrow(), b.value()));
    Role role = Role.VALUE;
    Optional<Count> computed = Optional.empty();
    List<Mark> roles = ROLES.stream().filter(m -> marks.at(m).isPresent()).toList();
    if (roles.size() > 1) {
      return subject.refuseAt(
          marks.at(roles.get(1)).get(),
          Problem.TWO_ROLES,
          subject.name(),
          roles.get(0).annotation(),
          roles.get(1).annotation());
    } else if (marks.at(Mark.NEXT).isPresent()) {
      role = Role.NEXT;
    } else if (marks.at(Mark.IGNORE).isPresent()) {
      role = Role.IGNORED;
      if (!shape.isPointer()) {
        return subject.refuseAt(marks.at(Mark.IGNORE).get(), Problem.BAD_IGNORE, subject.name());
      }
    } else if (marks.at(Mark.SIZE_OF_THIS).isPresent()) {
      role = Role.SIZE_OF_THIS;
      if (bits.isPresent() || !Scalars.isInteger(shape)) {
        return subject.refuseAt(
            marks.at(Mark.SIZE_OF_THIS).get(), Problem.BAD_SIZE_OF_THIS, subject.name());
      }
    } else if (marks.at(Mark.VALUE_IS).isPresent()) {
      role = Role.COMPUTED;
      computed = formula(marks.valueIs(), subject);
      if (computed.isEmpty()) {
        return Optional.empty();
      } else if (bits.isPresent() || !Scalars.isInteger(shape)) {
        return subject.refuseAt(
            marks.at(Mark.VALUE_IS).get(), Problem.BAD_VALUE_IS, subject.name());
      }
    } else if (marks.at(Mark.RESERVED).isPresent()) {
      role = Role.RESERVED;
      boolean scalars =
          shape.number().isPresent()
              || bits.isPresent()
              || (!shape.isPointer()
                  && shape.array().filter(FieldChecker::isOfNumbers).isPresent());
      if (!scalars) {
        return subject.refuseAt(
            marks.at(Mark.RESERVED).get(), Problem.BAD_RESERVED, subject.name());
      }
    }
    if (marks.range().isPresent() && !isInRange(marks.range().get(), shape, bits, subject)) {
      return Optional.empty();
    }
    Optional<Located<Integer>> align = marks.align();
    if (align.isPresent() && !isAlignment(align.get().value())) {
      return subject.refuseAt(align.get().place(), Problem.BAD_ALIGN, align.get().value());
    }
    return Optional.of(
        new Field(
            field.cName(),
            JavaNames.accessor(field.name()),
            role == Role.IGNORED ? IGNORED : shape,
            width,
            role,
            field.doc(),
            marks.range().map(Located::value),
            align.map(Located::value).orElse(0),
            computed,
            marks.at(Mark.REDACTED).isPresent(),
            field.place()));
  }
}

package io.github.sizeis.processor.check.type;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.check.base.Scalars;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.Lengths;
import io.github.sizeis.processor.declared.Lengths.Bound;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.declared.Mark;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Capacity;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Valid;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.problem.Problem;
import java.util.Optional;

/** Checks what says itself where it ends: arrays with a sentinel, lists of strings. */
record TerminatedChecker(ArrayChecker arrays, TextRuns texts) {

  /** Returns whether a field is one of these. */
  static boolean isFor(DeclaredField field) {
    return field.marks().lengths().terminated().isPresent()
        || field.marks().at(Mark.MULTI_SZ).isPresent();
  }

  Optional<Shape> check(DeclaredField field, Subject subject) {
    Optional<Located<Long>> sentinel = field.marks().lengths().terminated();
    Optional<Place> multi = field.marks().at(Mark.MULTI_SZ);
    Place place = multi.or(() -> sentinel.map(Located::place)).orElseThrow();
    String annotation = multi.isPresent() ? "@MultiSz" : "@Terminated";
    Optional<String> other =
        multi.isPresent() && sentinel.isPresent()
            ? Optional.of("@Terminated")
            : counted(field.marks().lengths());
    if (other.isPresent()) {
      return subject.refuseAt(
          place, Problem.TERMINATED_AND_COUNTED, subject.name(), annotation, other.get());
    }
    return multi.isPresent()
        ? texts.multi(field.type(), place, subject)
        : terminated(field.type(), sentinel.orElseThrow(), subject);
  }

  /** Returns what else says how long something is. */
  private static Optional<String> counted(Lengths lengths) {
    Optional<Bound> bound =
        lengths.sizes().stream()
            .findFirst()
            .or(() -> lengths.lengths().stream().findFirst())
            .or(lengths::first);
    return bound
        .map(b -> "@" + b.annotation())
        .or(() -> lengths.fixed().map(f -> "@Fixed"))
        .or(() -> lengths.inline().map(i -> "@Inline"));
  }

  private Optional<Shape> terminated(DeclaredType type, Located<Long> sentinel, Subject subject) {
    if (type.marks().pointers().isPresent()) {
      return subject.refuse(
          Problem.MEANINGLESS_PTR, type.text(), "A terminated array is a pointer already");
    } else if (!ArrayChecker.isMany(type)) {
      return ArrayChecker.notAnArray("Terminated", type, sentinel.place(), subject);
    }
    return arrays
        .element(type, subject)
        .flatMap(e -> ends(e, sentinel, subject))
        .map(e -> new Array(e, new Capacity.Open(), new Valid.Until(sentinel.value())))
        .map(a -> new Pointer(a, type.marks().nullable()));
  }

  /** Returns an element where the sentinel can be one of its kind. */
  private static Optional<Shape> ends(Shape element, Located<Long> sentinel, Subject subject) {
    Optional<Machine> number = number(element);
    boolean isPointer = element.isPointer();
    boolean isStruct = element.structUse().isPresent();
    if (number.isEmpty() && !isPointer && !isStruct) {
      return subject.refuseAt(sentinel.place(), Problem.NO_SENTINEL, subject.name());
    } else if (element.isNullable()) {
      return subject.refuseAt(
          sentinel.place(), Problem.NULL_ENDS, subject.name(), "A NULL among its elements");
    }
    boolean fits =
        number.map(m -> Scalars.holds(m, sentinel.value())).orElse(sentinel.value() == 0);
    return fits
        ? Optional.of(element)
        : subject.refuseAt(
            sentinel.place(),
            Problem.BAD_SENTINEL,
            sentinel.value(),
            subject.name(),
            number.map(Scalars::describe).orElse(isPointer ? "a pointer" : "a struct"));
  }

  private static Optional<Machine> number(Shape element) {
    return element.word().filter(w -> !w.isPrimitive() || isNumber(w.machine())).map(Word::machine);
  }

  private static boolean isNumber(Machine machine) {
    return Scalars.isIntegral(machine) || machine == Machine.CHAR16 || machine == Machine.WCHAR_T;
  }
}

package io.github.sizeis.processor.check.type;

import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.DeclaredType.Kind;
import io.github.sizeis.processor.declared.Lengths;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Capacity;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Checks lists of strings that lie in place, {@code char names[3][16]}: the last dimension is that
 * of each string.
 *
 * <p>Most string types are pointers, and {@code @Fixed({3, 16})} has 48 of them; so {@code @Inline}
 * tells that these are none. {@code @WCHAR} never is one.
 */
record TextsInPlace(ArrayChecker arrays, TextRuns texts) {

  /** Returns whether {@code @Inline} stands where it does not mean a flexible array. */
  static boolean maybe(Lengths lengths) {
    return lengths.fixed().isPresent() && lengths.sizes().isEmpty();
  }

  /** Returns whether a type tells by itself that its strings lie in place. */
  boolean areMeant(DeclaredType type, Subject subject) {
    return type.is(Kind.LIST)
        && ((DeclaredType.Reference) type).arguments().size() == 1
        && texts.isUnits(((DeclaredType.Reference) type).arguments().get(0), subject);
  }

  Optional<Shape> check(DeclaredType type, Lengths lengths, Subject subject) {
    Optional<Located<Integer>> inline = lengths.inline();
    if (!type.is(Kind.LIST) || inline.filter(i -> i.value() != 1).isPresent()) {
      return notHere(inline.orElseThrow(), subject);
    } else if (!type.marks().wrongNullables().isEmpty()) {
      return subject.refuse(Problem.WRONG_NULLABLE, type.marks().wrongNullables().get(0));
    } else if (type.marks().nullable()) {
      return subject.refuse(Problem.NULLABLE_BY_VALUE, type.text());
    } else if (type.marks().pointers().isPresent()) {
      return subject.refuse(
          Problem.MEANINGLESS_PTR, type.text(), "A @Fixed array lies in the struct itself");
    }
    Optional<DeclaredType> string = arrays.argument((DeclaredType.Reference) type, subject);
    if (string.filter(s -> !s.is(Kind.STRING)).isPresent()) {
      return notHere(inline.orElseThrow(), subject);
    }
    return string.flatMap(s -> strings(s, lengths, subject));
  }

  private static Optional<Shape> notHere(Located<Integer> inline, Subject subject) {
    String number = inline.value() == 1 ? "" : "(" + inline.value() + ")";
    return subject.refuseAt(inline.place(), Problem.INLINE_FIXED, subject.name(), number);
  }

  private Optional<Shape> strings(DeclaredType string, Lengths lengths, Subject subject) {
    Located<List<Integer>> said = lengths.fixed().orElseThrow();
    if (said.value().size() != 2) {
      return subject.refuseAt(
          said.place(), Problem.FIXED_TEXTS_LENGTH, ArrayChecker.spelt(said.value()));
    } else if (string.marks().nullable()) {
      return subject.refuse(Problem.NULLABLE_BY_VALUE, string.text());
    } else if (string.marks().pointers().isPresent()) {
      return subject.refuse(Problem.MEANINGLESS_PTR, string.text(), "The text lies in the struct");
    }
    Capacity.Fixed number = new Capacity.Fixed(said.value().subList(0, 1));
    return Bounds.varying(lengths, Optional.empty(), subject)
        .flatMap(
            w ->
                texts
                    .untilNul(string, said.value().get(1), subject)
                    .map(e -> new Array(e, number, w)));
  }
}

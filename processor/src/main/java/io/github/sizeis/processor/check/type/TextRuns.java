package io.github.sizeis.processor.check.type;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.DeclaredType.Kind;
import io.github.sizeis.processor.declared.Lengths;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Capacity;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Valid;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Checks strings that lie in memory as an array of units: inline, counted, or several with a NUL
 * behind each.
 */
public record TextRuns(TypeChecker types) {

  /** What wchar_t is depends on the system, so a string of it has no one encoding. */
  static final String WIDE =
      "Write @WCHAR, or @LPWSTR for a pointer, where it is for Windows only, and"
          + " @Encoded(\"UTF-32LE\") where it is for others only; for all of them declare"
          + " '@WcharT int[]'";

  /** Returns the string of a fixed number of units. */
  Optional<Shape> fixed(DeclaredType type, Lengths lengths, Subject subject) {
    Located<List<Integer>> said = lengths.fixed().orElseThrow();
    if (type.marks().nullable()) {
      return subject.refuse(Problem.NULLABLE_BY_VALUE, type.text());
    } else if (type.marks().pointers().isPresent()) {
      return subject.refuse(Problem.MEANINGLESS_PTR, type.text(), "The text lies in the struct");
    } else if (said.value().size() != 1) {
      return subject.refuseAt(
          said.place(), Problem.FIXED_TEXT_LENGTH, ArrayChecker.spelt(said.value()));
    }
    int units = said.value().get(0);
    if (lengths.lengths().isEmpty()) {
      return untilNul(type, units, subject);
    }
    return inPlace(type, subject)
        .flatMap(
            e ->
                Bounds.varying(lengths, Optional.empty(), subject)
                    .map(w -> fixed(e, units, w.orElseThrow())));
  }

  /** Returns the string of a fixed number of units that a NUL may end. */
  Optional<Shape> untilNul(DeclaredType type, int units, Subject subject) {
    return inPlace(type, subject).map(e -> fixed(e, units, new Valid.UntilNul()));
  }

  private Optional<Encoding> inPlace(DeclaredType type, Subject subject) {
    return encoding(type, subject, name -> subject.refuse(Problem.FIXED_POINTER_TEXT, name));
  }

  /** Returns whether the type is UTF-16 that is no pointer by its name. */
  boolean isUnits(DeclaredType type, Subject subject) {
    return type.is(Kind.STRING)
        && types
            .meaning(type, subject)
            .filter(m -> m.stuff() instanceof Meaning.OfScalar s && s.machine() == Machine.CHAR16)
            .isPresent();
  }

  private static Shape fixed(Encoding encoding, int units, Valid valid) {
    return new Array(Word.unit(encoding), new Capacity.Fixed(List.of(units)), valid);
  }

  /** Returns the unit of a string that an annotation counts. */
  Optional<Shape> unit(DeclaredType type, String annotation, Place place, Subject subject) {
    return encoding(
            type,
            subject,
            name -> subject.refuseAt(place, Problem.COUNTED_POINTER_TEXT, name, "@" + annotation))
        .map(Word::unit);
  }

  /** Returns the list of strings that follow each other behind one pointer. */
  Optional<Shape> multi(DeclaredType type, Place place, Subject subject) {
    boolean isStrings =
        type.is(Kind.LIST)
            && ((DeclaredType.Reference) type).arguments().size() == 1
            && ((DeclaredType.Reference) type).arguments().get(0).is(Kind.STRING);
    if (!isStrings) {
      return subject.refuseAt(place, Problem.BAD_MULTI_SZ, type.text());
    } else if (type.marks().pointers().isPresent()) {
      return subject.refuse(
          Problem.MEANINGLESS_PTR, type.text(), "A list of strings is a pointer already");
    }
    DeclaredType string = ((DeclaredType.Reference) type).arguments().get(0);
    if (string.marks().nullable()) {
      return subject.refuseAt(place, Problem.NULL_ENDS, subject.name(), "A null string");
    }
    return encoding(
            string,
            subject,
            name -> subject.refuseAt(place, Problem.COUNTED_POINTER_TEXT, name, "@MultiSz"))
        .map(e -> new Array(Word.unit(e), new Capacity.Open(), new Valid.UntilEmpty()))
        .map(a -> new Pointer(a, type.marks().nullable()));
  }

  /** What is said of a string type that is a pointer by its name. */
  private interface Refusal {
    Optional<Encoding> of(String name);
  }

  /** A string type of bytes names the encoding; one of UTF-16 is a pointer in every header. */
  private Optional<Encoding> encoding(DeclaredType type, Subject subject, Refusal pointer) {
    if (!type.marks().wrongNullables().isEmpty()) {
      return subject.refuse(Problem.WRONG_NULLABLE, type.marks().wrongNullables().get(0));
    }
    Optional<Meaning> meaning = types.meaning(type, subject);
    if (meaning.isPresent() && meaning.get().stuff() instanceof Meaning.OfScalar scalar) {
      return scalar.machine() == Machine.CHAR16
          ? Optional.of(Encoding.UTF_16)
          : subject.refuse(
              Problem.NOT_A_TEXT,
              meaning.get().name(),
              scalar.machine() == Machine.WCHAR_T
                  ? WIDE
                  : "Write @WCHAR, @Utf8 or @Encoded, or an array");
    }
    Optional<Shape> shape = types.one(type, subject);
    if (shape.isEmpty()) {
      return Optional.empty();
    }
    Optional<Encoding> encoding = shape.filter(Shape::isText).map(t -> t.array().get().encoding());
    return encoding.filter(e -> !e.isWide()).isPresent()
        ? encoding
        : pointer.of(meaning.map(Meaning::name).orElse("@LPWSTR"));
  }
}

package io.github.sizeis.processor.check.type;

import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.DeclaredType.Kind;
import io.github.sizeis.processor.declared.Lengths;
import io.github.sizeis.processor.declared.Lengths.Bound;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.declared.Mark;
import io.github.sizeis.processor.declared.TypeMarks;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Capacity;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks arrays, lists and inline strings: what {@code @SizeIs} and {@code @Fixed} stand on. */
public record ArrayChecker(TypeChecker types, TextRuns texts) {

  /** Returns the shape of a field, arrays included. */
  public Optional<Shape> check(DeclaredField field, Subject subject) {
    Lengths lengths = field.marks().lengths();
    DeclaredType type = field.type();
    Optional<Place> chain = field.marks().at(Mark.CHAIN);
    if (type.marks().full() && isMany(type)) {
      return subject.refuse(Problem.FULL_PTR_OF_WHAT, type.text());
    } else if (chain.isPresent()) {
      return new ChainChecker(this).check(field, chain.get(), subject);
    } else if (TerminatedChecker.isFor(field)) {
      return new TerminatedChecker(this, texts).check(field, subject);
    } else if (lengths.inline().isPresent() && !TextsInPlace.maybe(lengths)) {
      return new TailChecker(this).check(field, subject);
    }
    boolean many = isMany(type) && !types.isOneThing(type, subject);
    if (!Bounds.goTogether(lengths, many, subject)) {
      return Optional.empty();
    } else if (!lengths.sizes().isEmpty()) {
      return counted(type, lengths, subject);
    } else if (lengths.fixed().isPresent()) {
      return fixed(type, lengths, subject);
    } else if (!lengths.lengths().isEmpty()) {
      Bound length = lengths.lengths().get(0);
      return notAnArray(length.annotation(), type, length.place(), subject);
    }
    return many ? subject.refuse(Problem.NO_COUNT, subject.name()) : types.one(type, subject);
  }

  private Optional<Shape> counted(DeclaredType type, Lengths lengths, Subject subject) {
    Bound size = lengths.sizes().get(0);
    Optional<Count> count = Bounds.count(size, subject);
    if (count.isEmpty()) {
      return Optional.empty();
    } else if (type.marks().pointers().isPresent()) {
      return subject.refuse(
          Problem.MEANINGLESS_PTR,
          type.text(),
          "A counted array is a pointer already; pointers to structs are 'List<@Ptr T>', and where C"
              + " has one more, com.sun.jna.Pointer does");
    } else if (!isMany(type) && !type.is(Kind.STRING)) {
      return notAnArray(size.annotation(), type, size.place(), subject);
    }
    boolean nullable = type.marks().nullable();
    return Bounds.varying(lengths, count, subject)
        .flatMap(
            w ->
                run(type, size, subject)
                    .map(e -> new Array(e, new Capacity.Counted(count.get()), w))
                    .map(a -> new Pointer(a, nullable)));
  }

  /** Returns the shape of one element of what is counted, of a string too. */
  Optional<Shape> run(DeclaredType type, Bound size, Subject subject) {
    return type.is(Kind.STRING)
        ? texts.unit(type, size.annotation(), size.place(), subject)
        : element(type, subject);
  }

  static boolean isMany(DeclaredType type) {
    return type.is(Kind.LIST) || type instanceof DeclaredType.ArrayOf;
  }

  static Optional<Shape> notAnArray(
      String annotation, DeclaredType type, Place place, Subject subject) {
    if (type instanceof DeclaredType.Unresolved) {
      return Optional.empty();
    }
    String more = annotation.equals("Terminated") ? "" : ", or a @WCHAR String";
    return subject.refuseAt(place, Problem.NOT_AN_ARRAY, annotation, type.text(), more);
  }

  Optional<Shape> element(DeclaredType type, Subject subject) {
    if (type.marks().wrongNullables().isEmpty()) {
      return type instanceof DeclaredType.ArrayOf array
          ? ofArray(array, subject)
          : ofList((DeclaredType.Reference) type, subject);
    }
    return subject.refuse(Problem.WRONG_NULLABLE, type.marks().wrongNullables().get(0));
  }

  private Optional<Shape> ofArray(DeclaredType.ArrayOf array, Subject subject) {
    DeclaredType component = array.component();
    if (component instanceof DeclaredType.Unresolved) {
      return Optional.empty();
    } else if (component instanceof DeclaredType.ArrayOf) {
      return subject.refuse(Problem.ARRAY_OF_ARRAYS, subject.name());
    } else if (!(component instanceof DeclaredType.Primitive)) {
      return subject.refuse(Problem.ARRAY_OF_OBJECTS, component.text());
    } else if (component.marks().nullable()) {
      return subject.refuse(Problem.NULLABLE_ELEMENT, component.text());
    } else if (component.marks().full()) {
      return subject.refuse(Problem.FULL_PTR_OF_WHAT, array.text());
    } else if (component.marks().of().isPresent()) {
      String struct = component.marks().of().get().text();
      String element = component.marks().pointers().isPresent() ? "@Ptr " + struct : struct;
      return subject.refuse(
          Problem.MARKED_ELEMENT, "@Of", component.text(), "List<" + element + ">");
    } else if (component.marks().encoded().isPresent()) {
      return subject.refuse(Problem.MARKED_ELEMENT, "@Encoded", component.text(), "String");
    }
    return types.one(component, subject);
  }

  /** Returns what a list has for elements, where nothing is wrong with the list itself. */
  Optional<DeclaredType> argument(DeclaredType.Reference list, Subject subject) {
    TypeMarks marks = list.marks();
    if (!marks.names().isEmpty() || marks.of().isPresent() || marks.encoded().isPresent()) {
      String mark = marks.of().isPresent() ? "@Of" : "@Encoded";
      mark = marks.names().isEmpty() ? mark : "@" + marks.names().get(0).simpleName();
      return subject.refuse(
          Problem.MEANINGLESS_MARK, mark, list.text(), "Write it in front of the element");
    }
    if (list.arguments().size() != 1) {
      return subject.refuse(Problem.LIST_ARGUMENT, list.text());
    }
    DeclaredType argument = list.arguments().get(0);
    return argument instanceof DeclaredType.Unusable
        ? subject.refuse(Problem.LIST_ARGUMENT, list.text())
        : Optional.of(argument);
  }

  private Optional<Shape> ofList(DeclaredType.Reference list, Subject subject) {
    Optional<DeclaredType> said = argument(list, subject);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    DeclaredType argument = said.get();
    if (argument instanceof DeclaredType.ArrayOf
        || (isMany(argument) && !types.isOneThing(argument, subject))) {
      // a list of arrays would compare by identity, and could be changed from outside
      return subject.refuse(Problem.ARRAY_OF_ARRAYS, subject.name());
    } else if (argument.is(Kind.BOXED) && argument.marks().of().isPresent()) {
      String struct = argument.marks().of().get().text();
      return subject.refuse(Problem.MARKED_ELEMENT, "@Of", argument.text(), "List<" + struct + ">");
    } else if (argument.is(Kind.BOXED)
        && argument.marks().pointers().isPresent()
        && !isAdapted(argument, subject)) {
      return argument.marks().nullable()
          ? types.one(argument, subject)
          : subject.refuse(
              Problem.POINTERS_TO_SCALARS, list.text(), UnmarkedTypes.unboxed(argument.text()));
    } else if (argument.is(Kind.BOXED) && !isAdapted(argument, subject)) {
      return subject.refuse(
          Problem.LIST_OF_PRIMITIVES, argument.text(), UnmarkedTypes.unboxed(argument.text()));
    }
    return types.one(argument, subject);
  }

  private boolean isAdapted(DeclaredType type, Subject subject) {
    return types.meaning(type, subject).flatMap(Meaning::adapter).isPresent();
  }

  private Optional<Shape> fixed(DeclaredType type, Lengths bounds, Subject subject) {
    Located<List<Integer>> said = bounds.fixed().orElseThrow();
    List<Integer> lengths = said.value();
    long all =
        lengths.stream()
            .mapToLong(Integer::longValue)
            .reduce(1, (a, b) -> Math.min(1L << 40, a * b));
    if (lengths.isEmpty() || lengths.stream().anyMatch(l -> l < 1) || all > Integer.MAX_VALUE) {
      return subject.refuseAt(said.place(), Problem.BAD_LENGTH, spelt(lengths));
    }
    TextsInPlace inPlace = new TextsInPlace(this, texts);
    if (bounds.inline().isPresent() || inPlace.areMeant(type, subject)) {
      return inPlace.check(type, bounds, subject);
    } else if (type.is(Kind.STRING)) {
      return texts.fixed(type, bounds, subject);
    } else if (!isMany(type)) {
      return notAnArray("Fixed", type, said.place(), subject);
    } else if (type.marks().nullable()) {
      return subject.refuse(Problem.NULLABLE_BY_VALUE, type.text());
    } else if (type.marks().pointers().isPresent()) {
      return subject.refuse(
          Problem.MEANINGLESS_PTR, type.text(), "A @Fixed array lies in the struct itself");
    }
    return Bounds.varying(bounds, Optional.empty(), subject)
        .flatMap(
            w -> element(type, subject).map(e -> new Array(e, new Capacity.Fixed(lengths), w)));
  }

  static String spelt(List<Integer> lengths) {
    String all = lengths.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return lengths.size() == 1 ? all : "{" + all + "}";
  }
}

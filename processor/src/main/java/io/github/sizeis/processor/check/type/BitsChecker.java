package io.github.sizeis.processor.check.type;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.check.base.Enums;
import io.github.sizeis.processor.check.base.Scalars;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.DeclaredType.Kind;
import io.github.sizeis.processor.declared.Lengths;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.declared.Mark;
import io.github.sizeis.processor.declared.TypeMarks;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.WordView;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.model.java.JavaType;
import io.github.sizeis.processor.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks bit fields. */
public record BitsChecker(TypeChecker types, Enums enums) {

  private static final List<Mark> FITTING = List.of(Mark.RESERVED, Mark.REDACTED);

  /** Returns the word that a field with {@code @Bits} is declared as. */
  public Optional<Word> check(DeclaredField field, Subject subject) {
    for (Map.Entry<String, Place> other : others(field).entrySet()) {
      return subject.refuseAt(
          other.getValue(), Problem.BITS_BESIDE, other.getKey(), subject.name());
    }
    DeclaredType type = field.type();
    TypeMarks marks = type.marks();
    if (!marks.wrongNullables().isEmpty()) {
      return subject.refuse(Problem.WRONG_NULLABLE, marks.wrongNullables().get(0));
    } else if (marks.nullable()) {
      return subject.refuse(Problem.NULLABLE_BY_VALUE, type.text());
    } else if (marks.pointers().isPresent()) {
      return subject.refuse(
          Problem.MEANINGLESS_PTR, type.text(), "A bit field lies in the struct itself");
    } else if (marks.of().isPresent() || marks.encoded().isPresent()) {
      return none(type, subject);
    }
    Optional<Meaning> meaning = types.meaning(type, subject);
    if (meaning.isEmpty() && !marks.names().isEmpty()) {
      return types.one(type, subject).flatMap(Shape::word); // it says what is wrong with the marks
    }
    return machine(type, meaning, subject).flatMap(m -> sized(field, m, meaning, subject));
  }

  /** Returns the annotations that do not go with a bit field. */
  private static Map<String, Place> others(DeclaredField field) {
    Map<String, Place> others = new LinkedHashMap<>();
    DeclaredField.Marks marks = field.marks();
    Lengths lengths = marks.lengths();
    Stream.of(lengths.sizes(), lengths.lengths(), lengths.first().stream().toList())
        .flatMap(List::stream)
        .forEach(b -> others.put(b.annotation(), b.place()));
    lengths.fixed().ifPresent(f -> others.put("Fixed", f.place()));
    lengths.terminated().ifPresent(t -> others.put("Terminated", t.place()));
    lengths.inline().ifPresent(i -> others.put("Inline", i.place()));
    marks.align().ifPresent(a -> others.put("Align", a.place()));
    for (Mark mark : Mark.values()) {
      if (!FITTING.contains(mark)) {
        marks.at(mark).ifPresent(p -> others.put(mark.annotation(), p));
      }
    }
    return others;
  }

  private static <T> Optional<T> none(DeclaredType type, Subject subject) {
    return type.isUnresolved()
        ? Optional.empty()
        : subject.refuse(Problem.BITS_TYPE, subject.name(), "a '" + type.text() + "'");
  }

  /** Returns the scalar that the field is declared as. */
  private static Optional<Machine> machine(
      DeclaredType type, Optional<Meaning> meaning, Subject subject) {
    if (meaning.isPresent()) {
      return meaning.get().stuff() instanceof Meaning.OfScalar scalar && isInteger(scalar.machine())
          ? Optional.of(scalar.machine())
          : subject.refuse(Problem.BITS_TYPE, subject.name(), meaning.get().name());
    } else if (type instanceof DeclaredType.Primitive primitive) {
      Machine machine = Scalars.unmarked(primitive.scalar());
      return machine != null && isInteger(machine) ? Optional.of(machine) : none(type, subject);
    } else if (type.is(Kind.ENUM) || type.is(Kind.FLAGS)) {
      return Optional.of(Machine.INT32);
    }
    return none(type, subject);
  }

  /** Characters are integers in C too, but no header has some bits of one. */
  private static boolean isInteger(Machine machine) {
    return switch (machine) {
      case FLOAT, DOUBLE, CHAR16, WCHAR_T -> false;
      default -> true;
    };
  }

  private Optional<Word> sized(
      DeclaredField field, Machine machine, Optional<Meaning> meaning, Subject subject) {
    Located<Integer> bits = field.marks().bits().orElseThrow();
    int width = bits.value();
    int most = 8 * Scalars.narrowest(machine);
    int least = field.marks().at(Mark.RESERVED).isPresent() ? 0 : 1;
    return width < least || width > most
        ? subject.refuseAt(bits.place(), Problem.BITS_WIDTH, subject.name(), width, most)
        : declared(field.type(), machine, width, meaning, subject);
  }

  private Optional<Word> declared(
      DeclaredType type, Machine machine, int width, Optional<Meaning> meaning, Subject subject) {
    Optional<JavaType> java = JavaTypeReader.read(type);
    if (meaning.isPresent()
        && meaning.get().adapter().isPresent()
        && java.equals(Optional.of(meaning.get().adapter().get().value()))) {
      return Optional.of(new Word(machine, new WordView.Adapted(meaning.get().adapter().get())));
    } else if (type instanceof DeclaredType.Primitive primitive) {
      return primitive(primitive.scalar(), machine, width, subject);
    } else if (type.is(Kind.ENUM)) {
      return enums
          .ofBits(((DeclaredType.Reference) type).name(), width, subject)
          .map(e -> new Word(machine, new WordView.Constant(e)));
    } else if (type.is(Kind.FLAGS)) {
      return flags((DeclaredType.Reference) type, machine, width, subject);
    }
    return none(type, subject);
  }

  private static Optional<Word> primitive(
      JavaScalar java, Machine machine, int width, Subject subject) {
    String name = java.name().toLowerCase(Locale.ROOT);
    boolean fits =
        switch (java) {
          case BYTE, SHORT, INT, LONG -> width <= java.bits();
          case BOOLEAN -> true;
          case FLOAT, DOUBLE, CHAR -> false;
        };
    return fits
        ? Optional.of(new Word(machine, java))
        : subject.refuse(Problem.BITS_JAVA, width, name, fitting(width));
  }

  private static String fitting(int width) {
    return Stream.of(JavaScalar.BYTE, JavaScalar.SHORT, JavaScalar.INT, JavaScalar.LONG)
        .filter(j -> width <= j.bits())
        .map(j -> "'" + j.name().toLowerCase(Locale.ROOT) + "'")
        .collect(Collectors.joining(" or "));
  }

  private Optional<Word> flags(
      DeclaredType.Reference type, Machine machine, int width, Subject subject) {
    if (type.arguments().size() != 1 || !type.arguments().get(0).is(Kind.ENUM)) {
      return subject.refuse(Problem.FLAGS_OF_WHAT, type.text());
    }
    JavaName name = ((DeclaredType.Reference) type.arguments().get(0)).name();
    return enums
        .flagsOfBits(name, width, subject)
        .map(e -> new Word(machine, new WordView.FlagSet(e)));
  }
}

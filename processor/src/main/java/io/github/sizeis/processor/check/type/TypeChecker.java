package io.github.sizeis.processor.check.type;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.check.base.Encodings;
import io.github.sizeis.processor.check.base.Enums;
import io.github.sizeis.processor.check.base.Scalars;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredType.Kind;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.TypeMarks;
import io.github.sizeis.processor.model.Foreign;
import io.github.sizeis.processor.model.Part;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.WordView;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.model.java.JavaType;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks one type with its marks, without regard to what stands on the method: what memory holds
 * there, and whether the Java type goes with it.
 */
public final class TypeChecker {

  /** No header has more; each level is a step in generated code. */
  private static final int DEEPEST = 8;

  private static final String BOOLEANS =
      "'@CBool boolean' for C's bool of 1 byte, '@BOOL boolean' for Windows' BOOL of 4,"
          + " '@BOOLEAN boolean' for its BOOLEAN of 1";

  private static final String CHARS =
      "'@WCHAR char' or '@Char16T char' for a UTF-16 unit of 2 bytes; C's char is a 'byte', C's"
          + " wchar_t '@WcharT int'";

  private final Definitions definitions;
  private final Enums enums;
  private final StructUses structs;
  private final Callbacks callbacks;

  public TypeChecker(
      Definitions definitions, Enums enums, StructUses structs, Callbacks callbacks) {
    this.callbacks = callbacks;
    this.definitions = definitions;
    this.enums = enums;
    this.structs = structs;
  }

  /** Returns whether a struct marks the link to the next of its kind. */
  boolean isLinked(StructName struct) {
    return structs.isLinked(struct);
  }

  /** Returns the shape of one thing, which may be a pointer. */
  Optional<Shape> one(DeclaredType type, Subject subject) {
    TypeMarks outer = type.marks();
    if (!outer.wrongNullables().isEmpty()) {
      return subject.refuse(Problem.WRONG_NULLABLE, outer.wrongNullables().get(0));
    }
    if (type instanceof DeclaredType.ArrayOf array) {
      if (array.component().marks().full()) {
        return subject.refuse(Problem.FULL_PTR_OF_WHAT, type.text());
      } else if (array.component().marks().pointers().isPresent()) {
        return subject.refuse(Problem.PTR_ON_ELEMENT, array.component().text());
      } else if (array.component().marks().nullable()) {
        return subject.refuse(Problem.NULLABLE_ELEMENT, array.component().text());
      }
    }
    if (outer.pointers().isPresent() && outer.nullable()) {
      if (type instanceof DeclaredType.Primitive) {
        return subject.refuse(Problem.NULLABLE_PRIMITIVE, type.text(), boxed(type.text()));
      } else if (type.is(Kind.BOXED)) {
        // only a box can be null, and what memory holds is the same
        DeclaredType number =
            new DeclaredType.Primitive(
                JavaScalar.valueOf(unboxed(type.text()).toUpperCase(Locale.ROOT)), outer);
        return inPlace(number, subject).flatMap(s -> pointers(s, number, subject));
      }
    }
    return inPlace(type, subject).flatMap(s -> pointers(s, type, subject));
  }

  private static String boxed(String primitive) {
    return switch (primitive) {
      case "int" -> "Integer";
      case "char" -> "Character";
      default -> primitive.substring(0, 1).toUpperCase(Locale.ROOT) + primitive.substring(1);
    };
  }

  private Optional<Shape> pointers(Shape shape, DeclaredType type, Subject subject) {
    TypeMarks marks = type.marks();
    if (marks.full()) {
      return fullPointer(shape, type, subject);
    } else if (marks.pointers().isEmpty()) {
      return nullability(shape, type, subject);
    }
    int depth = marks.pointers().getAsInt();
    if (depth < 1 || depth > DEEPEST) {
      return subject.refuse(Problem.BAD_DEPTH, depth);
    }
    Optional<StructUse> struct = shape.structUse();
    if (struct.flatMap(StructUse::part).filter(Part::nullable).isPresent()) {
      return subject.refuse(Problem.NULLABLE_TWICE, struct.get().struct().cName());
    }
    if (isTarget(shape)) {
      return Optional.of(new Pointer(shape, depth, false, marks.nullable()));
    }
    return subject.refuse(
        Problem.MEANINGLESS_PTR,
        type.text(),
        "It takes a struct or a scalar; strings, lists and JNA pointers are pointers already, and"
            + " where C has one more, com.sun.jna.Pointer does");
  }

  private static boolean isTarget(Shape shape) {
    return shape.structUse().isPresent() || shape.word().isPresent();
  }

  /** The identity of what is no value of our own would mean nothing. */
  private static Optional<Shape> fullPointer(Shape shape, DeclaredType type, Subject subject) {
    if (type.marks().pointers().isPresent()) {
      return subject.refuse(Problem.TWO_POINTERS, type.text());
    }
    return shape.isWholeStruct()
        ? Optional.of(new Pointer(shape, 1, true, type.marks().nullable()))
        : subject.refuse(Problem.FULL_PTR_OF_WHAT, type.text());
  }

  /** A thing that lies in place is never NULL, but for what is a pointer itself. */
  private static Optional<Shape> nullability(Shape shape, DeclaredType type, Subject subject) {
    boolean nullable = type.marks().nullable();
    if (shape.isPointer()) {
      return Optional.of(shape);
    }
    Optional<Part> part = shape.structUse().flatMap(StructUse::part);
    if (part.isPresent()) {
      return part.get().nullable() == nullable
          ? Optional.of(shape)
          : subject.refuse(
              Problem.NULLABLE_PART,
              shape.structUse().orElseThrow().struct().cName(),
              nullable ? "never null" : "@Nullable",
              type.text(),
              nullable ? "without @Nullable" : "with @Nullable");
    }
    return nullable ? subject.refuse(Problem.NULLABLE_BY_VALUE, type.text()) : Optional.of(shape);
  }

  /** Returns what lies where the type stands, pointers to structs not yet considered. */
  private Optional<Shape> inPlace(DeclaredType type, Subject subject) {
    TypeMarks marks = meaningMarks(type);
    int said =
        marks.names().size()
            + (marks.of().isPresent() ? 1 : 0)
            + (marks.encoded().isPresent() ? 1 : 0);
    if (said > 1) {
      return twoTypes(marks, subject);
    } else if (marks.of().isPresent()) {
      return of(type, marks.of().get(), subject);
    } else if (marks.encoded().isPresent()) {
      return encoded(type, marks.encoded().get(), subject);
    } else if (marks.names().isEmpty()) {
      return unmarked(type, subject);
    }
    return definitions.of(marks.names().get(0), subject).flatMap(m -> marked(type, m, subject));
  }

  /** On an array, what names the whole stands in front of the element: {@code @Of(X) byte[]}. */
  static TypeMarks meaningMarks(DeclaredType type) {
    return type instanceof DeclaredType.ArrayOf array ? array.component().marks() : type.marks();
  }

  private static Optional<Shape> twoTypes(TypeMarks marks, Subject subject) {
    List<String> all = new ArrayList<>();
    marks.names().forEach(n -> all.add("@" + n.simpleName()));
    marks.of().ifPresent(o -> all.add("@Of"));
    marks.encoded().ifPresent(e -> all.add("@Encoded"));
    return subject.refuse(Problem.TWO_TYPES, all.get(0), all.get(1));
  }

  private Optional<Shape> of(DeclaredType type, DeclaredType of, Subject subject) {
    if (of instanceof DeclaredType.Unresolved) {
      return Optional.empty();
    } else if (!of.is(Kind.STRUCT)) {
      return subject.refuse(Problem.NOT_A_STRUCT, of.text());
    }
    JavaName struct = ((DeclaredType.Reference) of).name();
    if (type.is(Kind.STRUCT) && ((DeclaredType.Reference) type).name().equals(struct)) {
      return subject.refuse(Problem.OF_ITSELF, type.text());
    }
    return structs.seenAs(
        type, struct, "@Of(" + struct.simpleName() + ".class)", Optional.empty(), subject);
  }

  private static Optional<Shape> encoded(DeclaredType type, String charset, Subject subject) {
    Optional<Encoding> encoding = Encodings.named(charset);
    if (encoding.isEmpty()) {
      return subject.refuse(
          Problem.UNKNOWN_CHARSET, charset, Suggestion.didYouMean(charset, Encodings.names()));
    }
    return type.is(Kind.STRING)
        ? Optional.of(Pointer.toText(encoding.get(), type.marks().nullable()))
        : subject.refuse(Problem.TEXT_MISMATCH, "@Encoded", type.text());
  }

  private Optional<Shape> unmarked(DeclaredType type, Subject subject) {
    if (type instanceof DeclaredType.Primitive p) {
      Machine machine = Scalars.unmarked(p.scalar());
      return machine == null
          ? subject.refuse(
              Problem.NO_WIDTH,
              type.text(),
              subject.name(),
              type.text().equals("char") ? CHARS : BOOLEANS)
          : Optional.of(new Word(machine, p.scalar()));
    } else if (!(type instanceof DeclaredType.Reference reference)) {
      return type instanceof DeclaredType.Unresolved
          ? Optional.empty()
          : subject.refuse(Problem.UNKNOWN_TYPE, type.text());
    } else {
      return unmarked(reference, subject);
    }
  }

  private Optional<Shape> unmarked(DeclaredType.Reference type, Subject subject) {
    return switch (type.kind()) {
      case STRUCT -> structs.nested(type.name(), subject);
      case UNION -> subject.refuse(Problem.UNION_ELEMENT, type.text());
      case ENUM ->
          enums
              .of(type.name(), Machine.INT32, subject)
              .map(e -> new Word(Machine.INT32, new WordView.Constant(e)));
      case POINTER -> Optional.of(foreign(type, false));
      case CALLBACK ->
          callbacks.isCallable(type.name(), subject)
              ? Optional.of(foreign(type, true))
              : Optional.empty();
      case BAD_CALLBACK -> subject.refuse(Problem.CALLBACK_FUNCTION, type.text());
      case FLAGS -> flags(type, Machine.INT32, subject);
      case STRING -> subject.refuse(Problem.NO_ENCODING, subject.name());
      case BOXED -> subject.refuse(Problem.BOXED, type.text(), unboxed(type.text()));
      default -> subject.refuse(Problem.UNKNOWN_TYPE, type.text());
    };
  }

  private static Shape foreign(DeclaredType.Reference type, boolean callback) {
    return new Pointer(new Foreign(type.name(), callback), type.marks().nullable());
  }

  static String unboxed(String box) {
    return switch (box) {
      case "Integer" -> "int";
      case "Character" -> "char";
      default -> box.toLowerCase(Locale.ROOT);
    };
  }

  private Optional<Shape> marked(DeclaredType type, Meaning meaning, Subject subject) {
    if (meaning.stuff() instanceof Meaning.OfStruct struct) {
      return type.is(Kind.STRUCT)
              && ((DeclaredType.Reference) type).name().equals(struct.declaration())
          ? structs.nested(struct.declaration(), subject)
          : structs.seenAs(type, struct.declaration(), meaning.name(), meaning.adapter(), subject);
    } else if (meaning.stuff() instanceof Meaning.OfText text) {
      return type.is(Kind.STRING)
          ? Optional.of(Pointer.toText(text.encoding(), type.marks().nullable()))
          : subject.refuse(Problem.TEXT_MISMATCH, meaning.name(), type.text());
    }
    return scalar(type, meaning, ((Meaning.OfScalar) meaning.stuff()).machine(), subject);
  }

  private Optional<Shape> scalar(
      DeclaredType type, Meaning meaning, Machine machine, Subject subject) {
    Optional<JavaType> java = JavaTypeReader.read(type);
    if (meaning.adapter().isPresent()
        && java.equals(Optional.of(meaning.adapter().get().value()))) {
      return Optional.of(new Word(machine, new WordView.Adapted(meaning.adapter().get())));
    }
    if (type instanceof DeclaredType.Primitive p && Scalars.fits(machine, p.scalar())) {
      return Optional.of(new Word(machine, p.scalar()));
    } else if (type.is(Kind.ENUM) && Scalars.isIntegral(machine)) {
      return enums
          .of(((DeclaredType.Reference) type).name(), machine, subject)
          .map(e -> new Word(machine, new WordView.Constant(e)));
    } else if (type.is(Kind.FLAGS) && Scalars.isIntegral(machine)) {
      return flags((DeclaredType.Reference) type, machine, subject);
    } else if (type.is(Kind.STRING)) {
      return machine == Machine.CHAR16
          ? subject.refuse(Problem.INLINE_TEXT)
          : subject.refuse(
              Problem.NOT_A_TEXT,
              meaning.name(),
              machine == Machine.WCHAR_T
                  ? TextRuns.WIDE
                  : "Write @LPSTR, @Utf8 or @Encoded for a pointer");
    } else if (type.is(Kind.BOXED)) {
      return subject.refuse(Problem.BOXED, type.text(), unboxed(type.text()));
    } else if (type.is(Kind.STRUCT)
        || type.is(Kind.UNION)
        || type.is(Kind.POINTER)
        || type.is(Kind.CALLBACK)) {
      return subject.refuse(
          Problem.MEANINGLESS_MARK,
          meaning.name(),
          type.text(),
          "Remove it, or write a Java scalar");
    }
    String remedy = Scalars.fitting(machine);
    if (meaning.adapter().isPresent()) {
      remedy = "'" + meaning.adapter().get().value().source() + "' or " + remedy;
    }
    return subject.refuse(Problem.SCALAR_MISMATCH, meaning.name(), type.text(), remedy);
  }

  private Optional<Shape> flags(DeclaredType.Reference type, Machine machine, Subject subject) {
    if (type.arguments().size() != 1 || !type.arguments().get(0).is(Kind.ENUM)) {
      return subject.refuse(Problem.FLAGS_OF_WHAT, type.text());
    }
    JavaName name = ((DeclaredType.Reference) type.arguments().get(0)).name();
    return enums.flags(name, machine, subject).map(e -> new Word(machine, new WordView.FlagSet(e)));
  }

  /** Returns whether an array or a list is one thing, because a mark names the whole of it. */
  boolean isOneThing(DeclaredType type, Subject subject) {
    TypeMarks marks = meaningMarks(type);
    if (marks.of().isPresent()) {
      return true;
    } else if (marks.names().size() != 1) {
      return false;
    }
    Optional<Meaning> meaning = definitions.of(marks.names().get(0), subject);
    Optional<JavaType> java = JavaTypeReader.read(type);
    return meaning.isPresent()
        && (meaning.get().stuff() instanceof Meaning.OfStruct
            || meaning.get().adapter().map(a -> a.value()).equals(java));
  }

  /** Returns what a single mark of a type means, if there is one. */
  Optional<Meaning> meaning(DeclaredType type, Subject subject) {
    TypeMarks marks = meaningMarks(type);
    return marks.names().size() == 1
        ? definitions.of(marks.names().get(0), subject)
        : Optional.empty();
  }
}

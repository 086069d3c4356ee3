package io.github.sizeis.processor.check.type;

import io.github.sizeis.processor.check.base.Encodings;
import io.github.sizeis.processor.check.base.Enums;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.DeclaredType.Kind;
import io.github.sizeis.processor.declared.TypeMarks;
import io.github.sizeis.processor.model.Part;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
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

  private final Definitions definitions;
  private final StructUses structs;
  private final MarkedTypes marked;
  private final UnmarkedTypes unmarked;

  public TypeChecker(
      Definitions definitions, Enums enums, StructUses structs, Callbacks callbacks) {
    this.definitions = definitions;
    this.structs = structs;
    this.marked = new MarkedTypes(enums, structs);
    this.unmarked = new UnmarkedTypes(marked, enums, structs, callbacks);
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
                JavaScalar.valueOf(UnmarkedTypes.unboxed(type.text()).toUpperCase(Locale.ROOT)),
                outer);
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
      return unmarked.check(type, subject);
    }
    return definitions
        .of(marks.names().get(0), subject)
        .flatMap(m -> marked.check(type, m, subject));
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

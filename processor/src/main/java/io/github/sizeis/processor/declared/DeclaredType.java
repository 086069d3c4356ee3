package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.java.JavaScalar;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A Java type as the source has it, with its annotations at each level. */
public sealed interface DeclaredType {

  /** Returns the annotations at the outermost level: on an array, those of the array itself. */
  TypeMarks marks();

  /** A primitive type. */
  record Primitive(JavaScalar scalar, TypeMarks marks) implements DeclaredType {}

  /** An array. */
  record ArrayOf(DeclaredType component, TypeMarks marks) implements DeclaredType {}

  /** A class, interface, enum or annotation, with its type arguments. */
  record Reference(JavaName name, Kind kind, List<DeclaredType> arguments, TypeMarks marks)
      implements DeclaredType {
    /** Copies the arguments. */
    public Reference {
      arguments = List.copyOf(arguments);
    }
  }

  /** A type that no C type is like: void, a type variable, a wildcard. */
  record Unusable(String text, TypeMarks marks) implements DeclaredType {}

  /** A type that the compiler does not know. It says so itself. */
  record Unresolved(TypeMarks marks) implements DeclaredType {}

  /** What a reference refers to, as far as that matters. */
  enum Kind {
    LIST,
    STRING,
    BOXED,
    ENUM,
    STRUCT,
    UNION,
    ANNOTATION,
    POINTER,
    ADDRESS,
    CALLBACK,
    BAD_CALLBACK,
    JNA,
    FLAGS,
    OTHER
  }

  /** Returns whether this is a reference of a kind. */
  default boolean is(Kind kind) {
    return this instanceof Reference r && r.kind() == kind;
  }

  /** Returns whether the compiler does not know some part of it. */
  default boolean isUnresolved() {
    if (this instanceof Unresolved || marks().of().map(DeclaredType::isUnresolved).orElse(false)) {
      return true;
    } else if (this instanceof ArrayOf array) {
      return array.component().isUnresolved();
    }
    return this instanceof Reference r
        && r.arguments().stream().anyMatch(DeclaredType::isUnresolved);
  }

  /** Returns the type in short, as a message names it: without annotations and packages. */
  default String text() {
    if (this instanceof Primitive p) {
      return p.scalar().name().toLowerCase(Locale.ROOT);
    }
    if (this instanceof ArrayOf a) {
      return a.component().text() + "[]";
    }
    if (this instanceof Reference r) {
      String arguments =
          r.arguments().stream().map(DeclaredType::text).collect(Collectors.joining(", "));
      return r.name().simpleName() + (arguments.isEmpty() ? "" : "<" + arguments + ">");
    }
    return this instanceof Unusable u ? u.text() : "?";
  }
}

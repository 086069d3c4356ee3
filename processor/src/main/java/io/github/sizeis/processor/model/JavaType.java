package io.github.sizeis.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The Java type of a part of a value. */
public sealed interface JavaType {

  /** A primitive type. */
  record Primitive(JavaScalar scalar) implements JavaType {}

  /** A class or interface, with its type arguments. */
  record Named(JavaName name, List<JavaType> arguments) implements JavaType {
    /** Copies the arguments. */
    public Named {
      arguments = List.copyOf(arguments);
    }
  }

  /** A type of which only the spelling is known, as class files tell it. */
  record Spelled(String spelling) implements JavaType {}

  /** An array. */
  record ArrayOf(JavaType component) implements JavaType {}

  /** Returns the type as source code spells it, with qualified names. */
  default String source() {
    if (this instanceof Primitive p) {
      return p.scalar().name().toLowerCase(Locale.ROOT);
    }
    if (this instanceof ArrayOf a) {
      return a.component().source() + "[]";
    }
    if (this instanceof Spelled s) {
      return s.spelling();
    }
    Named named = (Named) this;
    String arguments =
        named.arguments().stream().map(JavaType::source).collect(Collectors.joining(", "));
    return named.name().canonical() + (arguments.isEmpty() ? "" : "<" + arguments + ">");
  }
}

package io.github.sizeis.processor.model.java;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The Java type of a part of a value. */
public sealed interface JavaType {

  /** Returns the type as source code spells it, with qualified names. */
  String source();

  /** A primitive type. */
  record Primitive(JavaScalar scalar) implements JavaType {
    @Override
    public String source() {
      return scalar.name().toLowerCase(Locale.ROOT);
    }
  }

  /** A class or interface, with its type arguments. */
  record Named(JavaName name, List<JavaType> arguments) implements JavaType {
    /** A class or interface without type arguments. */
    public Named(JavaName name) {
      this(name, List.of());
    }

    /** Copies the arguments. */
    public Named {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String source() {
      String all = arguments.stream().map(JavaType::source).collect(Collectors.joining(", "));
      return name.canonical() + (all.isEmpty() ? "" : "<" + all + ">");
    }
  }

  /** A type of which only the spelling is known, as class files tell it. */
  record Spelled(String source) implements JavaType {}

  /** An array. */
  record ArrayOf(JavaType component) implements JavaType {
    @Override
    public String source() {
      return component.source() + "[]";
    }
  }
}

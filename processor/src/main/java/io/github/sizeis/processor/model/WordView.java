package io.github.sizeis.processor.model;

import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.model.java.JavaType;
import java.util.List;
import java.util.Optional;

/** How Java sees a word of memory. */
public sealed interface WordView {

  /** Does what depends on the view. */
  interface Visitor<R> {
    R primitive(JavaScalar java);

    R constant(EnumType type);

    R flagSet(EnumType type);

    R adapted(AdapterType adapter);

    default R unit(Encoding encoding) {
      throw new IllegalStateException("a unit is an element only");
    }
  }

  /** Calls the method of the visitor that is for this view. */
  <R> R accept(Visitor<R> visitor);

  /** Returns what it is in Java. */
  JavaType asJava();

  /** Returns the primitive that it is, where it is one. */
  default Optional<JavaScalar> scalar() {
    return Optional.empty();
  }

  /** Returns the enum that it is a constant of, where it is one. */
  default Optional<EnumType> constants() {
    return Optional.empty();
  }

  /** Returns the enum of the flags that it is a set of, where it is one. */
  default Optional<EnumType> flags() {
    return Optional.empty();
  }

  /** Returns the adapter that sees it, where one does. */
  default Optional<AdapterType> adapter() {
    return Optional.empty();
  }

  /** Returns the encoding of the string that it is a unit of, where it is one. */
  default Optional<Encoding> unit() {
    return Optional.empty();
  }

  /** A Java primitive. */
  record Primitive(JavaScalar java) implements WordView {
    @Override
    public JavaType asJava() {
      return new JavaType.Primitive(java);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.primitive(java);
    }

    @Override
    public Optional<JavaScalar> scalar() {
      return Optional.of(java);
    }
  }

  /** A constant of a Java enum. */
  record Constant(EnumType type) implements WordView {
    @Override
    public JavaType asJava() {
      return new JavaType.Named(type.name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constant(type);
    }

    @Override
    public Optional<EnumType> constants() {
      return Optional.of(type);
    }
  }

  /** A set of flags, one a bit. */
  record FlagSet(EnumType type) implements WordView {

    private static final JavaName FLAGS =
        new JavaName("io.github.sizeis.runtime", List.of("Flags"));

    @Override
    public JavaType asJava() {
      return new JavaType.Named(FLAGS, List.of(new JavaType.Named(type.name())));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.flagSet(type);
    }

    @Override
    public Optional<EnumType> flags() {
      return Optional.of(type);
    }
  }

  /** What an adapter makes of it. */
  record Adapted(AdapterType by) implements WordView {
    @Override
    public JavaType asJava() {
      return by.value();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.adapted(by);
    }

    @Override
    public Optional<AdapterType> adapter() {
      return Optional.of(by);
    }
  }

  /** A unit of a string, as an element only: a run of them is a {@code String}. */
  record Unit(Encoding of) implements WordView {
    @Override
    public JavaType asJava() {
      return new JavaType.Named(new JavaName("java.lang", List.of("String")));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unit(of);
    }

    @Override
    public Optional<Encoding> unit() {
      return Optional.of(of);
    }
  }
}

package io.github.sizeis.processor.model;

/** How Java sees a word of memory. */
public sealed interface WordView {

  /** Does what depends on the view. */
  interface Visitor<R> {
    R primitive(JavaScalar java);

    R constant(EnumType type);

    R flagSet(EnumType type);

    R adapted(AdapterType adapter);

    R unit(Encoding encoding);
  }

  /** Calls the method of the visitor that is for this view. */
  <R> R accept(Visitor<R> visitor);

  /** A Java primitive. */
  record Primitive(JavaScalar java) implements WordView {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.primitive(java);
    }
  }

  /** A constant of a Java enum. */
  record Constant(EnumType type) implements WordView {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constant(type);
    }
  }

  /** A set of flags, one a bit. */
  record FlagSet(EnumType type) implements WordView {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.flagSet(type);
    }
  }

  /** What an adapter makes of it. */
  record Adapted(AdapterType adapter) implements WordView {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.adapted(adapter);
    }
  }

  /** A unit of a string, as an element only: a run of them is a {@code String}. */
  record Unit(Encoding encoding) implements WordView {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unit(encoding);
    }
  }
}

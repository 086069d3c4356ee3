package io.github.sizeis.processor.model;

import io.github.sizeis.Machine;
import java.util.List;

/**
 * How one part lies in memory, and what it is in Java: the heart of the model. A new construct of
 * the language is a new kind of shape; every stage after this one switches over them.
 */
public sealed interface Shape {

  /** Does what depends on the kind of shape; a new kind does not compile until all know it. */
  interface Visitor<R> {
    R scalar(Scalar scalar);

    R enumerated(Enumerated enumerated);

    R flagWord(FlagWord flags);

    R adaptedScalar(AdaptedScalar scalar);

    R nested(Nested struct);

    R adaptedStruct(AdaptedStruct struct);

    R unwrapped(Unwrapped struct);

    R pointerTo(PointerTo pointer);

    R text(Text text);

    R fixedText(FixedText text);

    R counted(Counted array);

    R fixedArray(FixedArray array);

    R opaque(Opaque opaque);
  }

  /** Calls the method of the visitor that is for this kind of shape. */
  <R> R accept(Visitor<R> visitor);

  /** A scalar as a Java primitive. */
  record Scalar(Machine machine, JavaScalar java, boolean bigEndian) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scalar(this);
    }
  }

  /** A scalar as a constant of a Java enum. */
  record Enumerated(Machine machine, boolean bigEndian, EnumType type) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.enumerated(this);
    }
  }

  /** A scalar whose bits are flags. */
  record FlagWord(Machine machine, boolean bigEndian, EnumType type) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.flagWord(this);
    }
  }

  /** A scalar through an adapter. */
  record AdaptedScalar(Machine machine, boolean bigEndian, AdapterType adapter) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.adaptedScalar(this);
    }
  }

  /** A struct by value. */
  record Nested(StructName struct) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nested(this);
    }
  }

  /** A struct by value, seen through an adapter. */
  record AdaptedStruct(StructName struct, AdapterType adapter) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.adaptedStruct(this);
    }
  }

  /** A struct by value, seen as its one part. */
  record Unwrapped(StructName struct, Part part) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unwrapped(this);
    }
  }

  /**
   * A unique pointer to one thing.
   *
   * @param target what lies behind the last pointer
   * @param depth how many pointers: 1 for {@code T *}
   * @param nullable whether NULL is {@code null}; otherwise it is an error, at every level
   */
  record PointerTo(Shape target, int depth, boolean nullable) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pointerTo(this);
    }
  }

  /** A pointer to a NUL-terminated string. */
  record Text(Encoding encoding, boolean nullable) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** A string inline in the struct, NUL-terminated where it is shorter than its room. */
  record FixedText(Encoding encoding, int units) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fixedText(this);
    }
  }

  /** A pointer to elements that a sibling counts; an array of primitives, or a list. */
  record Counted(Shape element, Count count, boolean nullable) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.counted(this);
    }
  }

  /** Elements inline in the struct; several dimensions are one run, the last index fastest. */
  record FixedArray(Shape element, List<Integer> dimensions) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fixedArray(this);
    }

    /** Copies the dimensions. */
    public FixedArray {
      dimensions = List.copyOf(dimensions);
    }

    /** Returns the number of elements in all. */
    public int length() {
      return dimensions.stream().mapToInt(Integer::intValue).reduce(1, Math::multiplyExact);
    }
  }

  /**
   * A pointer that passes through untouched.
   *
   * @param type JNA's {@code Pointer}, or the user's callback interface
   * @param callback whether it is a callback
   * @param nullable whether NULL is {@code null}; otherwise it is an error
   */
  record Opaque(JavaName type, boolean callback, boolean nullable) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.opaque(this);
    }
  }
}

package io.github.sizeis.processor.model;

import io.github.sizeis.Machine;
import java.util.List;

/**
 * How one part lies in memory, and what it is in Java: the heart of the model. A new construct of
 * the language is a new kind of shape; every stage after this one switches over them.
 */
public sealed interface Shape {

  /** A scalar as a Java primitive. */
  record Scalar(Machine machine, JavaScalar java, boolean bigEndian) implements Shape {}

  /** A scalar as a constant of a Java enum. */
  record Enumerated(Machine machine, boolean bigEndian, EnumType type) implements Shape {}

  /** A scalar through an adapter. */
  record AdaptedScalar(Machine machine, boolean bigEndian, AdapterType adapter) implements Shape {}

  /** A struct by value. */
  record Nested(StructName struct) implements Shape {}

  /** A struct by value, seen through an adapter. */
  record AdaptedStruct(StructName struct, AdapterType adapter) implements Shape {}

  /** A struct by value, seen as its one part. */
  record Unwrapped(StructName struct, Part part) implements Shape {}

  /**
   * A unique pointer to one thing.
   *
   * @param target what lies behind the last pointer
   * @param depth how many pointers: 1 for {@code T *}
   * @param nullable whether NULL is {@code null}; otherwise it is an error, at every level
   */
  record PointerTo(Shape target, int depth, boolean nullable) implements Shape {}

  /** A pointer to a NUL-terminated string. */
  record Text(Encoding encoding, boolean nullable) implements Shape {}

  /** A string inline in the struct, NUL-terminated where it is shorter than its room. */
  record FixedText(Encoding encoding, int units) implements Shape {}

  /** A pointer to elements that a sibling counts; an array of primitives, or a list. */
  record Counted(Shape element, Count count, boolean nullable) implements Shape {}

  /** Elements inline in the struct; several dimensions are one run, the last index fastest. */
  record FixedArray(Shape element, List<Integer> dimensions) implements Shape {
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
  record Opaque(JavaName type, boolean callback, boolean nullable) implements Shape {}
}

package io.github.sizeis.processor.model;

import io.github.sizeis.Machine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    R unit(Unit unit);

    R tail(Tail tail);

    R terminated(Terminated array);

    R multiText(MultiText texts);

    R choice(Choice union);

    R bits(Bits bits);

    R chain(Chain chain);
  }

  /** Calls the method of the visitor that is for this kind of shape. */
  <R> R accept(Visitor<R> visitor);

  /** Elements of which fields of the struct tell how many there are. */
  sealed interface CountedByFields extends Shape {

    /** Returns the shape of one element. */
    Shape element();

    /** Returns how many there are. */
    Count count();
  }

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
   * A pointer to one thing.
   *
   * @param target what lies behind the last pointer
   * @param depth how many pointers: 1 for {@code T *}
   * @param shared whether others may point to the same: that is one value then, and written once
   * @param nullable whether NULL is {@code null}; otherwise it is an error, at every level
   */
  record PointerTo(Shape target, int depth, boolean shared, boolean nullable) implements Shape {
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

  /**
   * A pointer to elements that fields of the struct count.
   *
   * @param element the shape of one: arrays of primitives, strings of units, lists of all else
   * @param count how many there are
   * @param window the part that is valid, where not all is
   * @param nullable whether NULL is {@code null}
   */
  record Counted(Shape element, Count count, Optional<Window> window, boolean nullable)
      implements CountedByFields {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.counted(this);
    }
  }

  /**
   * Elements inline in the struct.
   *
   * @param element the shape of one
   * @param dimensions the lengths; several are one run, the last index fastest
   * @param window the part that is valid, where not all is
   */
  record FixedArray(Shape element, List<Integer> dimensions, Optional<Window> window)
      implements Shape {
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

  /** One unit of a string, as an element only: a run of them is a {@code String} in Java. */
  record Unit(Encoding encoding) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unit(this);
    }
  }

  /**
   * Elements inline at the end of the struct, as many as its other fields say.
   *
   * @param element the shape of one
   * @param count how many there are
   * @param declared how many the header declares, which {@code sizeof} counts
   */
  record Tail(Shape element, Count count, int declared) implements CountedByFields {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.tail(this);
    }
  }

  /**
   * A pointer to elements that end with a sentinel: a number, NULL, or a struct of zeros.
   *
   * @param element the shape of one
   * @param sentinel the number, where elements are numbers
   * @param nullable whether NULL is {@code null}; otherwise it is an error
   */
  record Terminated(Shape element, long sentinel, boolean nullable) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.terminated(this);
    }
  }

  /** A pointer to NUL-terminated strings one behind the other, and one more NUL. */
  record MultiText(Encoding encoding, boolean nullable) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.multiText(this);
    }
  }

  /**
   * A union of which fields of the struct that holds it tell the arm.
   *
   * @param union the union's names
   * @param family the class of the values, with a class nested in it for each arm
   * @param arms its arms, in order
   * @param discriminant how the fields tell the arm
   */
  record Choice(StructName union, JavaName family, List<Arm> arms, Discriminant discriminant)
      implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }

    /** Copies the arms. */
    public Choice {
      arms = List.copyOf(arms);
    }

    /** Returns the field that an arm's values hold, because it does not follow from the arm. */
    public Optional<Field> kept(Arm arm) {
      return arm.isOneCase() ? Optional.empty() : discriminant.told();
    }

    /** Returns what the arms hold, where they hold something. */
    public Stream<Field> contents() {
      return arms.stream().flatMap(a -> a.content().stream());
    }
  }

  /**
   * A bit field.
   *
   * @param declared the scalar that it is declared as
   * @param width how many bits it has
   */
  record Bits(Shape declared, int width) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bits(this);
    }

    /**
     * Returns whether the first of the bits is a sign. Whether C's enums are signed is up to the
     * compiler, so for them it is up to their constants.
     */
    public boolean isSigned() {
      if (declared instanceof Enumerated enumerated) {
        EnumType type = enumerated.type();
        return type.numbered() && type.constants().stream().anyMatch(c -> c.value() < 0);
      } else if (declared instanceof AdaptedScalar adapted) {
        return isSigned(adapted.machine());
      }
      return declared instanceof Scalar scalar && isSigned(scalar.machine());
    }

    private static boolean isSigned(Machine machine) {
      return switch (machine) {
        case INT8, INT16, INT32, INT64, LONG, INTPTR -> true;
        default -> false;
      };
    }

    /** Returns whether there are no bits: the field ends a storage unit, and holds nothing. */
    public boolean isEmpty() {
      return width == 0;
    }
  }

  /**
   * A linked list.
   *
   * @param struct the struct that it is a list of, which marks its link
   * @param inline whether the first one lies in place, rather than behind a pointer
   */
  record Chain(StructName struct, boolean inline) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.chain(this);
    }
  }
}

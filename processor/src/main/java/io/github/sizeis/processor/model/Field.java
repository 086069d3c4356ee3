package io.github.sizeis.processor.model;

import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.model.java.JavaWords;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One field of a struct.
 *
 * @param cName its name in C and in the JNA structure
 * @param javaName its name in the value
 * @param shape how it lies in memory and what it is in Java
 * @param width how many bits it has, where it is a bit field
 * @param role what it is for
 * @param doc its doc comment as plain text; empty when it has none
 * @param range the values that it may have
 * @param align the alignment that the declaration demands; 0 for none
 * @param computed what it is when it is written, where other fields tell
 * @param redacted whether its content stays out of {@code toString()} and of messages
 * @param place where it is declared
 */
public record Field(
    String cName,
    String javaName,
    Shape shape,
    OptionalInt width,
    Role role,
    String doc,
    Optional<Range> range,
    int align,
    Optional<Count> computed,
    boolean redacted,
    Place place) {

  /** What a field is for. Only fields in the role {@link #VALUE} are parts of the value. */
  public enum Role {
    /** It is a part of the value. */
    VALUE,
    /** It counts one or more arrays, which know their lengths themselves. */
    COUNT,
    /** It is computed from other fields when it is written. */
    COMPUTED,
    /** It holds the size of its own struct. */
    SIZE_OF_THIS,
    /** It must be zero. */
    RESERVED,
    /** It tells the arm of a union, which knows it itself. */
    DISCRIMINANT,
    /** It leads to the next struct of a chain. */
    NEXT,
    /** It is a pointer that is not looked at. */
    IGNORED,
    /** It is no part of this view of a function's frame. */
    ELSEWHERE
  }

  /**
   * Returns the name of the JNA structure's field: the C name, with {@code _} after a word that
   * Java keeps or that JNA's {@code Structure} has for itself.
   */
  public String structureName() {
    return JavaWords.structureField(cName);
  }

  /** Returns whether it is a bit field. */
  public boolean isBits() {
    return width.isPresent();
  }

  /** Returns what is particular to it as a bit field, where it is one. */
  public Optional<Bits> bits() {
    return isBits()
        ? Optional.of(new Bits(shape.word().orElseThrow(), width.getAsInt()))
        : Optional.empty();
  }

  /** Returns the enum that all of its word is a constant of, where it is. */
  public Optional<EnumType> constants() {
    return isBits() ? Optional.empty() : shape.constants();
  }

  /** Returns all that is computed from fields of the struct for this. */
  public Stream<Expression> expressions() {
    return Stream.concat(shape.expressions(), computed.map(Count::expression).stream());
  }

  /** Returns this field in another role. */
  public Field withRole(Role other) {
    return new Field(
        cName, javaName, shape, width, other, doc, range, align, computed, redacted, place);
  }

  /** Returns this field under another name in the value. */
  public Field named(String other) {
    return new Field(
        cName, other, shape, width, role, doc, range, align, computed, redacted, place);
  }

  /** Returns this field with another shape. */
  public Field withShape(Shape other) {
    return new Field(
        cName, javaName, other, width, role, doc, range, align, computed, redacted, place);
  }

  /** Returns whether the field is a part of the value. */
  public boolean inValue() {
    return role == Role.VALUE;
  }
}

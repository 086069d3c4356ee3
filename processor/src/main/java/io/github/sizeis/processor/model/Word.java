package io.github.sizeis.processor.model;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.model.java.JavaScalar;
import java.util.Optional;

/**
 * A word of memory: a number, mostly.
 *
 * @param machine how wide it is, and what the number is
 * @param bigEndian whether it is in network byte order
 * @param view what it is in Java
 */
public record Word(Machine machine, boolean bigEndian, WordView view) implements Shape {

  /** A word in the machine's own byte order. */
  public Word(Machine machine, WordView view) {
    this(machine, false, view);
  }

  /** A number as a Java primitive. */
  public Word(Machine machine, JavaScalar java) {
    this(machine, new WordView.Primitive(java));
  }

  /** Returns a unit of a string. */
  public static Word unit(Encoding encoding) {
    Machine machine =
        switch (encoding.unitSize()) {
          case 1 -> Machine.UINT8;
          case 2 -> Machine.CHAR16;
          default -> Machine.UINT32;
        };
    return new Word(machine, new WordView.Unit(encoding));
  }

  @Override
  public <R> R accept(Shape.Visitor<R> visitor) {
    return visitor.word(this);
  }

  @Override
  public Optional<Word> word() {
    return Optional.of(this);
  }

  /** Returns this in network byte order. */
  public Word swapped() {
    return new Word(machine, true, view);
  }

  /** Returns the Java primitive that it is; the view must be that. */
  public JavaScalar java() {
    return view.scalar().orElseThrow();
  }

  /** Returns whether it is a Java primitive. */
  public boolean isPrimitive() {
    return view.scalar().isPresent();
  }

  @Override
  public Optional<EnumType> constants() {
    return view.constants();
  }

  /** Returns whether it is a set of flags. */
  public boolean isFlagSet() {
    return view.flags().isPresent();
  }

  /** Returns the adapter that sees it, where one does. */
  public Optional<AdapterType> adapter() {
    return view.adapter();
  }

  /** Returns the encoding of the string that it is a unit of, where it is one. */
  public Optional<Encoding> encoding() {
    return view.unit();
  }

  /** Returns the same bits, as a number of the machine, whatever they are in Java. */
  public boolean isSameNumber(Word other) {
    return machine == other.machine && bigEndian == other.bigEndian;
  }
}

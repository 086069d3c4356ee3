package io.github.sizeis.processor.model;

import io.github.sizeis.processor.model.java.Encoding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Elements in a row, in place or behind a pointer.
 *
 * @param element the shape of one
 * @param capacity how many memory has
 * @param valid what of them is the value
 */
public record Array(Shape element, Capacity capacity, Valid valid) implements Shape {

  /** All elements of an array. */
  public Array(Shape element, Capacity capacity) {
    this(element, capacity, new Valid.All());
  }

  /** Elements of which fields of the struct tell a part, or all of them. */
  public Array(Shape element, Capacity capacity, Optional<Valid.Varying> varying) {
    this(element, capacity, varying.<Valid>map(v -> v).orElse(new Valid.All()));
  }

  @Override
  public <R> R accept(Shape.Visitor<R> visitor) {
    return visitor.array(this);
  }

  @Override
  public Optional<Array> array() {
    return Optional.of(this);
  }

  @Override
  public Optional<Array> flexible() {
    return capacity.isFlexible() ? Optional.of(this) : Optional.empty();
  }

  /** Returns how many elements the declaration has in place, which {@code sizeof} counts. */
  public int declared() {
    return capacity.dimensions().stream().reduce(1, Math::multiplyExact);
  }

  /** Returns how many elements memory has, where fields of the struct tell it. */
  public Optional<Count> size() {
    return capacity.count();
  }

  /** Returns the part that is valid, where fields of the struct tell it. */
  public Optional<Valid.Varying> varying() {
    return valid.told();
  }

  /** Returns whether it is one string that a NUL ends. */
  public boolean isString() {
    return valid.isUntilNul();
  }

  /** Returns whether it is one string, or several, that end themselves. */
  public boolean isStrings() {
    return valid.isUntilNul() || valid.isUntilEmpty();
  }

  /** Returns whether it is a list in Java, rather than an array or a string. */
  public boolean isList() {
    return valid.isUntilEmpty() || !(isOfNumbers() || element.isUnit());
  }

  /** Returns whether it is an array in Java: of numbers, or of pointers to one each, never NULL. */
  public boolean isOfNumbers() {
    return element.number().isPresent()
        || element.toOne().filter(p -> !p.nullable()).flatMap(p -> p.target().number()).isPresent();
  }

  /** Returns the encoding of a string, or of several; it must be that. */
  public Encoding encoding() {
    return element.word().flatMap(Word::encoding).orElseThrow();
  }

  /** Returns whether fields of the struct tell how many elements the value has. */
  public boolean isCounted() {
    return size().isPresent() || varying().isPresent();
  }

  /** Returns what tells how many elements the value has; fields must tell it. */
  public Count told() {
    return varying().map(Valid.Varying::length).or(this::size).orElseThrow();
  }

  /** Returns what else is counted: the room, and where the valid part begins. */
  public List<Count> others() {
    return varying()
        .map(w -> Stream.concat(size().stream(), w.first().stream()).toList())
        .orElse(List.of());
  }

  /** Returns all that is counted. */
  public List<Count> counts() {
    return Stream.concat(Stream.of(told()), others().stream()).toList();
  }
}

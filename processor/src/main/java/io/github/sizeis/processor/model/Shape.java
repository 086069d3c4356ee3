package io.github.sizeis.processor.model;

import io.github.sizeis.processor.model.java.EnumType;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one part lies in memory, and what it is in Java: the heart of the model. It is C's own
 * grammar: a word, a struct, a union, a pointer to a shape, or an array of a shape. Every use of a
 * word or a struct has a view: how Java sees it.
 */
public sealed interface Shape permits Word, StructUse, Choice, Pointer, Array, Foreign {

  /** Does what depends on the kind of shape. */
  interface Visitor<R> {
    R word(Word word);

    R structUse(StructUse struct);

    R choice(Choice union);

    R pointer(Pointer pointer);

    R array(Array array);

    default R foreign(Foreign foreign) {
      throw new IllegalStateException("it lies behind a pointer only");
    }
  }

  /** Calls the method of the visitor that is for this kind of shape. */
  <R> R accept(Visitor<R> visitor);

  /** Returns this as a pointer, where it is one. */
  default Optional<Pointer> pointer() {
    return Optional.empty();
  }

  /** Returns whether what lies there is an address. */
  default boolean isPointer() {
    return pointer().isPresent();
  }

  /** Returns whether this is an address that may be NULL, and {@code null} then. */
  default boolean isNullable() {
    return pointer().filter(Pointer::nullable).isPresent();
  }

  /** Returns this as a pointer to one thing, where it is one. */
  default Optional<Pointer> toOne() {
    return Optional.empty();
  }

  /** Returns this as an array, or what it points to, where that is one. */
  default Optional<Array> array() {
    return Optional.empty();
  }

  /** Returns this as a flexible array, where it is one. */
  default Optional<Array> flexible() {
    return Optional.empty();
  }

  /** Returns the array, in place or behind a pointer, of which fields tell how long it is. */
  default Optional<Array> counted() {
    return array().filter(Array::isCounted);
  }

  /** Returns whether this points to as many elements as fields of the struct say. */
  default boolean isCountedRoom() {
    return isPointer() && array().flatMap(Array::size).isPresent();
  }

  /** Returns what this points to without looking at it, where it does. */
  default Optional<Foreign> foreign() {
    return Optional.empty();
  }

  /** Returns whether this points to a function. */
  default boolean isCallback() {
    return foreign().filter(Foreign::callback).isPresent();
  }

  /** Returns whether this is a pointer to a string that a NUL ends. */
  default boolean isText() {
    return isPointer() && array().filter(Array::isString).isPresent();
  }

  /** Returns this as a union, where it is one. */
  default Optional<Choice> choice() {
    return Optional.empty();
  }

  /** Returns the unions that lie here whose arms fields of the struct tell, outermost first. */
  default Stream<Choice> choices() {
    return choice().stream()
        .flatMap(u -> Stream.concat(Stream.of(u), u.contents().flatMap(c -> c.shape().choices())));
  }

  /** Returns the struct of which this is a linked list, the first one in place or not. */
  default Optional<StructName> chain() {
    return Optional.empty();
  }

  /** Returns the struct of which this is a linked list, the first one in place. */
  default Optional<StructName> inlineChain() {
    return isPointer() ? Optional.empty() : chain();
  }

  /** Returns this as a word, where it is one. */
  default Optional<Word> word() {
    return Optional.empty();
  }

  /** Returns this as a word that is a Java primitive, where it is one. */
  default Optional<Word> number() {
    return word().filter(Word::isPrimitive);
  }

  /** Returns the enum that this is a constant of, where it is one. */
  default Optional<EnumType> constants() {
    return word().flatMap(Word::constants);
  }

  /** Returns whether this is a unit of a string. */
  default boolean isUnit() {
    return word().flatMap(Word::encoding).isPresent();
  }

  /** Returns this as one struct by value, where it is one. */
  default Optional<StructUse> structUse() {
    return Optional.empty();
  }

  /** Returns whether this is a struct by value that its own converter reads and writes. */
  default boolean isConverted() {
    return structUse().filter(s -> s.adapter().isEmpty()).isPresent();
  }

  /** Returns whether this is a struct by value that is seen as its one part. */
  default boolean isPart() {
    return structUse().flatMap(StructUse::part).isPresent();
  }

  /** Returns whether this is a struct by value that an adapter sees whole. */
  default boolean isAdaptedStruct() {
    return structUse().flatMap(StructUse::adapter).isPresent();
  }

  /** Returns whether this is a struct by value that is seen as its value. */
  default boolean isWholeStruct() {
    return structUse().filter(StructUse::isWhole).isPresent();
  }

  /** Returns all that is computed from fields of the struct for this. */
  default Stream<Expression> expressions() {
    return counted().stream().flatMap(a -> a.counts().stream()).map(Count::expression);
  }
}

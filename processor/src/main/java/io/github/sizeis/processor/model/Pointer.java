package io.github.sizeis.processor.model;

import io.github.sizeis.processor.model.java.Encoding;
import java.util.Optional;

/**
 * An address. What a Java {@code null} says holds for the whole chain of pointers, for it cannot
 * tell which of them is NULL.
 *
 * @param target what lies behind the last pointer
 * @param depth how many pointers: 1 for {@code T *}
 * @param shared whether others may point to the same: that is one value then, and written once
 * @param nullable whether NULL is {@code null}; otherwise it is an error, at every level, or the
 *     end of a linked list
 */
public record Pointer(Shape target, int depth, boolean shared, boolean nullable) implements Shape {

  /** A plain pointer. */
  public Pointer(Shape target, boolean nullable) {
    this(target, 1, false, nullable);
  }

  /** A pointer to a string that ends with a NUL. */
  public static Pointer toText(Encoding encoding, boolean nullable) {
    return new Pointer(
        new Array(Word.unit(encoding), new Capacity.Open(), new Valid.UntilNul()), nullable);
  }

  @Override
  public <R> R accept(Shape.Visitor<R> visitor) {
    return visitor.pointer(this);
  }

  /** Returns the pointer that this pointer to a pointer points to. */
  public Pointer next() {
    return new Pointer(target, depth - 1, shared, nullable);
  }

  @Override
  public Optional<Pointer> pointer() {
    return Optional.of(this);
  }

  @Override
  public Optional<Array> array() {
    return target.array();
  }

  @Override
  public Optional<Foreign> foreign() {
    return target.foreign();
  }

  @Override
  public Optional<StructName> chain() {
    return target.chain();
  }

  @Override
  public Optional<Pointer> toOne() {
    boolean one = target.word().isPresent() || target.structUse().isPresent();
    return one ? Optional.of(this) : Optional.empty();
  }
}

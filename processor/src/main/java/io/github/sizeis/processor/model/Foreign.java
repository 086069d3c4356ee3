package io.github.sizeis.processor.model;

import io.github.sizeis.processor.model.java.JavaName;
import java.util.Optional;

/**
 * What only ever lies behind a pointer, and is not looked at: C's incomplete types and functions.
 *
 * @param type what the pointer to it is in Java: JNA's {@code Pointer}, or the user's callback
 *     interface
 * @param callback whether it is a function
 */
public record Foreign(JavaName type, boolean callback) implements Shape {
  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.foreign(this);
  }

  @Override
  public Optional<Foreign> foreign() {
    return Optional.of(this);
  }
}

package io.github.sizeis.processor.model;

import io.github.sizeis.processor.model.java.JavaName;
import java.util.Optional;

/**
 * What only ever lies behind a pointer, and is not looked at: C's incomplete types and functions.
 *
 * @param type what the pointer to it is in Java: JNA's {@code Pointer}, an {@code Address}, or the
 *     user's callback interface
 * @param view which of the three
 */
public record Foreign(JavaName type, View view) implements Shape {

  /** How Java sees the pointer. */
  public enum View {
    POINTER,
    ADDRESS,
    CALLBACK
  }

  /** Returns whether it is a function. */
  public boolean callback() {
    return view == View.CALLBACK;
  }

  @Override
  public <R> R accept(Shape.Visitor<R> visitor) {
    return visitor.foreign(this);
  }

  @Override
  public Optional<Foreign> foreign() {
    return Optional.of(this);
  }
}

package io.github.sizeis.processor.model;

import io.github.sizeis.processor.model.java.AdapterType;
import java.util.Optional;

/** A struct by value. */
public record StructUse(StructName struct, StructView view) implements Shape {

  /** A struct as its value. */
  public StructUse(StructName struct) {
    this(struct, new StructView.Whole());
  }

  @Override
  public <R> R accept(Shape.Visitor<R> visitor) {
    return visitor.structUse(this);
  }

  /** The first of a linked list of structs. */
  public static StructUse chainOf(StructName struct) {
    return new StructUse(struct, new StructView.Chain());
  }

  @Override
  public Optional<StructUse> structUse() {
    return isChain() ? Optional.empty() : Optional.of(this);
  }

  @Override
  public Optional<StructName> chain() {
    return isChain() ? Optional.of(struct) : Optional.empty();
  }

  /** Returns whether it is the first of a linked list, and seen as all of that. */
  public boolean isChain() {
    return view instanceof StructView.Chain;
  }

  /** Returns whether it is its value. */
  public boolean isWhole() {
    return view instanceof StructView.Whole;
  }

  /** Returns the adapter that sees it whole, where one does. */
  public Optional<AdapterType> adapter() {
    return view instanceof StructView.Adapted adapted
        ? Optional.of(adapted.adapter())
        : Optional.empty();
  }

  /** Returns the part that it is seen as, where it is. */
  public Optional<Part> part() {
    return view instanceof StructView.OnePart one ? Optional.of(one.part()) : Optional.empty();
  }
}

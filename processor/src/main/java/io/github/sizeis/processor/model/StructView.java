package io.github.sizeis.processor.model;

import io.github.sizeis.processor.model.java.AdapterType;

/** How Java sees a struct where it is used. */
public sealed interface StructView {

  /** Does what depends on the view. */
  interface Visitor<R> {
    R whole();

    R adapted(AdapterType adapter);

    R onePart(Part part);

    R chain();
  }

  /** Calls the method of the visitor that is for this view. */
  <R> R accept(Visitor<R> visitor);

  /** Its value. */
  record Whole() implements StructView {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.whole();
    }
  }

  /** What an adapter makes of it. */
  record Adapted(AdapterType adapter) implements StructView {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.adapted(adapter);
    }
  }

  /** The one part that it unwraps to. */
  record OnePart(Part part) implements StructView {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onePart(part);
    }
  }

  /** The list of it and all that its link leads to. */
  record Chain() implements StructView {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.chain();
    }
  }
}

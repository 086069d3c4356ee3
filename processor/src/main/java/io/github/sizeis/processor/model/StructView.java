package io.github.sizeis.processor.model;

import io.github.sizeis.processor.model.java.AdapterType;

/** How Java sees a struct where it is used. */
public sealed interface StructView {

  /** Its value. */
  record Whole() implements StructView {}

  /** What an adapter makes of it. */
  record Adapted(AdapterType adapter) implements StructView {}

  /** The one part that it unwraps to. */
  record OnePart(Part part) implements StructView {}

  /** The list of it and all that its link leads to. */
  record Chain() implements StructView {}
}

package io.github.sizeis.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The forms of a JNA structure besides the structure itself, which JNA takes for a pointer to it.
 *
 * @param byReference whether it is there as a pointer where JNA would take the struct itself
 * @param byValue whether it is there as the struct itself where JNA would take a pointer to it
 */
public record Variants(boolean byReference, boolean byValue) {
  /** None. */
  public static final Variants NONE = new Variants(false, false);

  /** Returns their names. */
  public List<String> names() {
    return Stream.concat(
            byReference ? Stream.of("ByReference") : Stream.empty(),
            byValue ? Stream.of("ByValue") : Stream.empty())
        .toList();
  }
}

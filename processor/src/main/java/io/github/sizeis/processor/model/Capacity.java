package io.github.sizeis.processor.model;

import java.util.List;
import java.util.Optional;

/** How many elements memory has of an array. */
public sealed interface Capacity {

  /** Returns what counts them, where fields of the struct tell it. */
  default Optional<Count> count() {
    return Optional.empty();
  }

  /** Returns the lengths that the declaration has, in place; several are one run. */
  default List<Integer> dimensions() {
    return List.of();
  }

  /** Returns whether it is at the end of its struct, and as long as its count says. */
  default boolean isFlexible() {
    return false;
  }

  /**
   * As many as the declaration has.
   *
   * @param dimensions the lengths; several are one run, the last index fastest
   */
  record Fixed(List<Integer> dimensions) implements Capacity {
    /** Copies the dimensions. */
    public Fixed {
      dimensions = List.copyOf(dimensions);
    }
  }

  /** As many as fields of the struct say. */
  record Counted(Count number) implements Capacity {
    @Override
    public Optional<Count> count() {
      return Optional.of(number);
    }
  }

  /**
   * As many as fields of the struct say, in place, at its end.
   *
   * @param number how many there are
   * @param declared how many the header declares, which {@code sizeof} counts
   */
  record Flexible(Count number, int declared) implements Capacity {
    @Override
    public Optional<Count> count() {
      return Optional.of(number);
    }

    @Override
    public List<Integer> dimensions() {
      return List.of(declared);
    }

    @Override
    public boolean isFlexible() {
      return true;
    }
  }

  /** Up to what ends the array; nothing tells how many there are. */
  record Open() implements Capacity {}
}

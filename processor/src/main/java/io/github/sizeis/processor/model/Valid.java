package io.github.sizeis.processor.model;

import java.util.Optional;

/** What of an array is the value. */
public sealed interface Valid {

  /** Does what depends on what is valid. */
  interface Visitor<R> {
    R all();

    R varying(Varying part);

    R until(long sentinel);

    /** It is one string, or several, that end themselves. */
    R strings();
  }

  /** Calls the method of the visitor that is for this. */
  <R> R accept(Visitor<R> visitor);

  /** Returns the part that is valid, where fields of the struct tell it. */
  default Optional<Varying> told() {
    return Optional.empty();
  }

  /** Returns whether a NUL ends it: it is one string. */
  default boolean isUntilNul() {
    return false;
  }

  /** Returns whether an empty string ends it: it is several strings. */
  default boolean isUntilEmpty() {
    return false;
  }

  /** All of it. */
  record All() implements Valid {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.all();
    }
  }

  /**
   * A part that fields of the struct tell: a <em>varying</em> array, whose own length is its
   * capacity.
   *
   * @param first the index of the first valid element; 0 where it is absent
   * @param length how many elements are valid
   */
  record Varying(Optional<Count> first, Count length) implements Valid {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.varying(this);
    }

    @Override
    public Optional<Varying> told() {
      return Optional.of(this);
    }
  }

  /**
   * What comes before a sentinel: a number, NULL, or a struct of zeros.
   *
   * @param sentinel the number, where elements are numbers; 0 for all else
   */
  record Until(long sentinel) implements Valid {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.until(sentinel);
    }
  }

  /** The units of a string, which ends with a NUL where it is shorter than its room. */
  record UntilNul() implements Valid {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strings();
    }

    @Override
    public boolean isUntilNul() {
      return true;
    }
  }

  /** The units of strings one behind the other, each with a NUL, and one more NUL. */
  record UntilEmpty() implements Valid {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strings();
    }

    @Override
    public boolean isUntilEmpty() {
      return true;
    }
  }
}

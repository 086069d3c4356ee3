package io.github.sizeis.runtime;

/** Hears how far an enumeration has come. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress NONE = (read, total) -> {};

  /**
   * A page was read.
   *
   * @param read how many elements were read by now
   * @param total how many there are, as the last call said; -1 where it says nothing
   */
  void page(long read, long total);
}

package io.github.sizeis.runtime;

/** Is told how many elements of an enumeration were read so far. */
@FunctionalInterface
public interface Progress {
  /** Does nothing. */
  Progress NONE = (read, total) -> {};

  /**
   * Called when a page was read.
   *
   * @param read the number of elements that were read so far
   * @param total the number of all elements, as the last call gave it; -1 if it gives none
   */
  void page(long read, long total);
}

package io.github.sizeis.internal;

/** Marks the constructor of a value through which a converter hands arrays over. */
public enum Ownership {
  /** The arrays are nobody else's, so they are not copied. */
  TRANSFERRED
}

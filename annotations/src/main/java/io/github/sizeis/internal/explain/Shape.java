package io.github.sizeis.internal.explain;

/** How one part lies in memory, and what it is in Java. */
abstract class Shape {

  /** Returns how many bytes it takes in place. */
  abstract int size(Walk walk);

  /** Returns what it is in words. */
  abstract String type(Walk walk);

  /**
   * Explains what lies somewhere.
   *
   * @param scope the struct that the names in expressions are of
   * @param node takes what is found
   * @param spot where it lies; all its bytes can be read
   * @param field the field that it is, or is a part of
   */
  abstract void explain(Scope scope, Node node, Spot spot, Field field);

  /** Returns what tells whether two pointers lead to the same, if they lead to one address. */
  String key(Walk walk) {
    return type(walk);
  }

  /** Whether all its bytes are there, and say what it is. */
  boolean showsBytes() {
    return true;
  }

  /** Whether its elements, in a row, are one thing rather than a list of things. */
  boolean isNumber() {
    return false;
  }

  /** Whether it is a pointer to one thing, which is followed. */
  boolean leadsToOne() {
    return false;
  }
}

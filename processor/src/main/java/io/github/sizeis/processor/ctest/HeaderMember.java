package io.github.sizeis.processor.ctest;

/**
 * A member of a struct in the header, as C names its type and its place.
 *
 * @param path its name in messages
 * @param type its type
 * @param first the first name in it that C has for something at its place; a struct without a name
 *     lies where its first field does
 * @param open whether C cannot tell its size: it ends the struct, and has no length
 */
record HeaderMember(String path, String type, String first, boolean open) {

  /** Returns where it is in a type of the header. */
  String place(String owner) {
    return "offsetof(" + owner + ", " + first + ")";
  }

  /** Returns where it ends. */
  String end(String owner) {
    return open ? place(owner) : place(owner) + " + sizeof(" + type + ")";
  }
}

package io.github.sizeis.internal.explain;

import io.github.sizeis.runtime.NativeDataException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of one place in memory: a field, an element, a whole struct. */
final class Node {

  final @Nullable Node parent;

  /** The name in C, or {@code [3]}; empty for what lies behind a pointer and has no name. */
  final String name;

  /** Where it lies, in the terms of the data. */
  final long address;

  /** Where it lies in its struct or array, in bytes; -1 where it begins one. */
  final int offset;

  /** What of its bytes is shown. */
  Bytes bytes = Bytes.NONE;

  /** What memory holds there, in words: {@code uint32}, {@code char16[16]}. */
  String type = "";

  /** Where it leads, if it is a pointer that is not NULL. */
  long target;

  boolean leads;

  /** What the place gives, as a converter gives it; null where it gives nothing, or null. */
  @Nullable Object value;

  /** Whether the value of the struct has what is here as one part. */
  boolean isLeaf;

  /** The value in words; empty where there is none. */
  String text = "";

  /** What else there is to say. */
  final List<String> notes = new ArrayList<>();

  /** Why a converter refuses it; null where it does not. */
  @Nullable String problem;

  private @Nullable String problemPath;

  /** The place that was shown before, and is not shown again. */
  @Nullable Node same;

  /** How many other pointers lead to the same. */
  int again;

  /** Whether it is being looked at, so that whoever comes back to it goes round in a circle. */
  boolean isOpen;

  /** Whether nobody may see what it holds. */
  boolean isSecret;

  /** The discriminant that the value of an arm has, too. */
  @Nullable String kept;

  /** Whether a chain leads here, so that another one may follow. */
  boolean isLinked;

  final List<Node> children = new ArrayList<>();

  Node(@Nullable Node parent, String name, long address, int offset) {
    this.parent = parent;
    this.name = name;
    this.address = address;
    this.offset = offset;
    this.isSecret = parent != null && parent.isSecret;
  }

  /** The path as an exception has it. */
  String path() {
    return parent == null ? name : joined(parent.path(), name);
  }

  private static String joined(String path, String name) {
    if (name.isEmpty() || path.isEmpty() || name.startsWith("[")) {
      return path + name;
    }
    return path + "." + name;
  }

  String problemPath() {
    return problemPath == null ? path() : problemPath;
  }

  /** Notes why a converter refuses what is here; the first reason is the one that it gives. */
  void fail(NativeDataException e) {
    if (problem == null) {
      problem = e.detail();
      Node base = e instanceof Beside && parent != null ? parent : this;
      problemPath = joined(base.path(), e.path());
    }
  }

  /** Notes a part of the value. */
  void leaf(@Nullable Object leaf, String words) {
    isLeaf = true;
    value = leaf;
    text = words;
  }

  void lead(long address) {
    target = address;
    leads = true;
  }

  boolean hasProblem() {
    if (problem != null) {
      return true;
    }
    for (Node child : children) {
      if (child.hasProblem()) {
        return true;
      }
    }
    return false;
  }

  /** Finds a place below by the rest of its path; the nearest one to it that there is. */
  Node nearest(String path) {
    for (Node child : children) {
      String below = child.path();
      if (child.name.isEmpty() || path.equals(below) || isBelow(path, below)) {
        Node found = child.nearest(path);
        if (found != child || !child.name.isEmpty()) {
          return found;
        }
      }
    }
    return this;
  }

  private static boolean isBelow(String path, String above) {
    return path.startsWith(above)
        && (path.charAt(above.length()) == '.' || path.charAt(above.length()) == '[');
  }
}

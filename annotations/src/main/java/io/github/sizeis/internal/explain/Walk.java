package io.github.sizeis.internal.explain;

import io.github.sizeis.internal.ConverterCode;
import io.github.sizeis.internal.Description;
import io.github.sizeis.internal.Reader;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One way through memory: what it may still look at, and where it has been. */
final class Walk {

  /** Whatever the limits are, no one reads more places than these. */
  private static final int MOST_NODES = 1 << 17;

  /** Each level takes some calls, and a stack is not endless. */
  private static final int DEEPEST = 250;

  private final Reader in;
  private final Abi abi;
  private final Map<ConverterCode, @Nullable Layout> layouts = new HashMap<>();
  private final Map<String, Node> known = new HashMap<>();
  private int nodes;
  private int level;

  Walk(Reader in, Abi abi) {
    this.in = in;
    this.abi = abi;
  }

  Reader in() {
    return in;
  }

  Abi abi() {
    return abi;
  }

  int abiIndex() {
    return in.abi();
  }

  /** Returns the layout of a converter's struct; null where the processor wrote down none. */
  @Nullable Layout layout(ConverterCode converter) {
    if (!layouts.containsKey(converter)) {
      Description description = Description.of(converter);
      layouts.put(
          converter,
          description == null
              ? null
              : new StructParser(Description.nameOf(converter), description).parse());
    }
    return layouts.get(converter);
  }

  /** Whether enough was looked at. */
  boolean isFull() {
    return nodes >= MOST_NODES || in.left() == 0;
  }

  /** Makes a place below another one, which shows it. */
  Node child(Node parent, String name, long address, int offset) {
    Node child = loose(parent, name, address, offset);
    parent.children.add(child);
    return child;
  }

  /** Makes a place that may not be shown. */
  Node loose(Node parent, String name, long address, int offset) {
    nodes++;
    return new Node(parent, name, address, offset);
  }

  /** Makes an extent readable. */
  Spot open(long address, long bytes) {
    ByteBuffer memory = in.open(address, bytes);
    return new Spot(memory, in.position(), address);
  }

  /** Explains a place; what is wrong there is noted, and all else goes on. */
  void guarded(Node node, Runnable explain) {
    if (level >= DEEPEST || isFull()) {
      node.notes.add("not looked at: a limit is reached");
      return;
    }
    level++;
    try {
      explain.run();
    } catch (NativeDataException e) {
      node.fail(e);
    } finally {
      level--;
    }
  }

  /** Goes one struct deeper, if structs of this kind can lie in each other without end. */
  void deeper(boolean recursive, Runnable explain) {
    if (!recursive) {
      explain.run();
      return;
    }
    try {
      in.enter("");
      explain.run();
    } finally {
      in.leave();
    }
  }

  /**
   * Explains what lies at an address, unless that was done before.
   *
   * @param node the pointer
   * @param address where it leads
   * @param key what it is a pointer to
   * @param full whether the pointer is a full one, of which the converter knows where it has been
   * @param explain explains it below the node
   */
  void once(Node node, long address, String key, boolean full, Consumer<Node> explain) {
    String place = Words.address(address) + " " + key;
    Node first = known.get(place);
    if (first == null) {
      known.put(place, node);
      node.isOpen = true;
      try {
        explain.accept(node);
      } finally {
        node.isOpen = false;
      }
    } else if (!first.isOpen) {
      node.same = first;
      first.again++;
    } else if (full) {
      in.known(address, Node.class, "");
      in.known(address, Node.class, "");
    } else {
      throw new NativeDataException(
          "a cycle: it leads back to " + first.path() + ", which it is a part of");
    }
  }
}

package io.github.sizeis.internal.explain;

import io.github.sizeis.internal.InPlaceText;
import io.github.sizeis.internal.StringEncoding;
import io.github.sizeis.runtime.NativeDataException;

/** A unit of a string, as an element only. */
final class Unit extends Shape {

  private static final int PAGE = 4096;

  private final StringEncoding encoding;
  private final int size;

  Unit(StringEncoding encoding, int size) {
    this.encoding = encoding;
    this.size = size;
  }

  StringEncoding encoding() {
    return encoding;
  }

  @Override
  int size(Walk walk) {
    return size;
  }

  @Override
  String type(Walk walk) {
    return "text in " + name();
  }

  private String name() {
    return encoding == StringEncoding.UTF_16 ? "UTF-16" : encoding.toString();
  }

  /** Reads some units of a known number. */
  String run(Walk walk, Spot spot, int n) {
    return encoding == StringEncoding.UTF_16
        ? InPlaceText.wideRun(walk.in(), spot.memory, spot.at, n)
        : InPlaceText.textRun(walk.in(), spot.memory, spot.at, n, encoding, "");
  }

  @Override
  void explain(Scope scope, Node node, Spot spot, Field field) {
    throw new IllegalStateException("a unit is an element only");
  }

  /**
   * Shows the first bytes of a string. Behind its end there may be no memory; in the page in which
   * it begins there is.
   */
  void show(Walk walk, Node node) {
    long most = Math.min(8, PAGE - (node.address & (PAGE - 1)));
    if (node.value instanceof String) {
      String text = (String) node.value;
      most = Math.min(most, size * (text.codePointCount(0, text.length()) + 1L));
    }
    for (long bytes = most; bytes > 0; bytes--) {
      try {
        Spot spot = walk.open(node.address, bytes);
        node.bytes = Bytes.of(spot.memory, spot.at, bytes);
        return;
      } catch (NativeDataException e) {
        node.bytes = Bytes.NONE;
      }
    }
  }
}

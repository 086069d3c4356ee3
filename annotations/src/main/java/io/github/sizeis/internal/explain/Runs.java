package io.github.sizeis.internal.explain;

import io.github.sizeis.runtime.NativeDataException;
import java.util.ArrayList;
import java.util.List;

/** Elements that are shown together, on one line: numbers, strings. */
final class Runs {

  /** More are looked at, and not kept. */
  private static final int KEPT = 4096;

  private Runs() {}

  static void numbers(Walk walk, Node node, NumberShape number, Spot spot, int n) {
    int size = number.size(walk);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (i >= KEPT && number.view != NumberShape.View.BOOLEAN) {
        break; // no number is wrong
      }
      try {
        Object value = number.value(walk, spot.plus(i * size));
        if (i < KEPT) {
          values.add(value);
        }
      } catch (NativeDataException e) {
        node.fail(e.under("", i));
        break;
      }
    }
    node.leaf(values, Words.numbers(values, n));
  }

  /** Explains a string that ends itself, or several. */
  static void texts(Walk walk, Node node, Unit unit, String type, long address, boolean many) {
    Node child = walk.child(node, "", address, -1);
    child.type = type;
    walk.guarded(
        child,
        () -> {
          if (many) {
            several(child, walk.in().multiText(address, unit.encoding(), ""));
          } else {
            String text = walk.in().text(address, unit.encoding(), "");
            child.leaf(text, Words.quoted(text));
          }
        });
    unit.show(walk, child);
  }

  private static void several(Node node, List<String> texts) {
    List<String> quoted = new ArrayList<>();
    texts.subList(0, Math.min(texts.size(), KEPT)).forEach(t -> quoted.add(Words.quoted(t)));
    node.leaf(texts, Words.numbers(quoted, texts.size()));
  }
}

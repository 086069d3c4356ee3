package io.github.sizeis.internal.explain;

import java.util.ArrayList;
import java.util.List;

/** The places that are shown, in order, each with its level. */
final class Lines {

  /** More are not shown. */
  private static final int MOST = 4000;

  /** One place. */
  static final class Line {
    final Node node;
    final int level;

    Line(Node node, int level) {
      this.node = node;
      this.level = level;
    }
  }

  final List<Line> all = new ArrayList<>();

  /** How many are left out. */
  int left;

  static Lines of(Node root) {
    Lines lines = new Lines();
    lines.add(root, 0);
    return lines;
  }

  private void add(Node node, int level) {
    if (all.size() >= MOST && node.problem == null) {
      left++;
    } else {
      all.add(new Line(node, level));
    }
    if (!node.isSecret || node.hasProblem()) {
      node.children.forEach(c -> add(c, level + 1));
    }
  }
}

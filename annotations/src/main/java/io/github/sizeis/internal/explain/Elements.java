package io.github.sizeis.internal.explain;

/** The elements of an array or a chain, of which the first are shown, and those that are wrong. */
final class Elements {

  private static final int SHOWN = 32;
  private static final int WRONG = 8;

  private final Walk walk;
  private final Node list;
  private int count;
  private int wrong;
  private int hidden;
  private int hiddenWrong;

  Elements(Walk walk, Node list) {
    this.walk = walk;
    this.list = list;
  }

  /** Begins an element. */
  Node next(long address, int offset) {
    return walk.loose(list, "[" + count + "]", address, offset);
  }

  /** Ends an element. */
  void end(Node element) {
    boolean isWrong = element.hasProblem();
    if (count < SHOWN || (isWrong && wrong < WRONG)) {
      list.children.add(element);
    } else {
      hidden++;
      hiddenWrong += isWrong ? 1 : 0;
    }
    wrong += isWrong ? 1 : 0;
    count++;
  }

  /** Ends the list. */
  void finish() {
    list.text = (list.text.isEmpty() ? "" : list.text + ", ") + Words.counted(count, "element");
    if (hidden > 0) {
      list.notes.add(
          Words.counted(hidden, "element")
              + " not shown, "
              + (hiddenWrong == 0 ? "none of them wrong" : hiddenWrong + " of them wrong"));
    }
    if (walk.isFull()) {
      list.notes.add("the rest was not looked at: a limit is reached");
    }
  }
}

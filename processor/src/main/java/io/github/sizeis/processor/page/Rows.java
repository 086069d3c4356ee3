package io.github.sizeis.processor.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of 8 bytes in which a picture shows memory. Of a long field the first two and the last
 * are shown, and one between them stands for all others.
 *
 * @param boxes what lies there
 */
record Rows(List<Box> boxes) {

  /** The bits of a row. */
  static final int BITS = 64;

  private static final int SHOWN_AT_START = 2;

  /**
   * A row.
   *
   * @param first the first row of memory that it shows
   * @param count how many rows of memory it stands for: 1 where it shows what is there
   */
  record Row(int first, int count) {
    boolean isCut() {
      return count > 1;
    }

    int start() {
      return first * BITS;
    }
  }

  List<Row> all() {
    int size = boxes.stream().mapToInt(Box::end).max().orElse(0);
    int last = (size + BITS - 1) / BITS;
    List<Row> rows = new ArrayList<>();
    int row = 0;
    while (row < last) {
      int hidden = hiddenFrom(row);
      rows.add(new Row(row, Math.max(1, hidden)));
      row += Math.max(1, hidden);
    }
    return rows;
  }

  /** Returns how many rows can be left out here, because one box fills them and more. */
  private int hiddenFrom(int row) {
    return boxes.stream()
        .filter(b -> b.start() <= (row - SHOWN_AT_START) * BITS && b.end() >= (row + 1) * BITS)
        .mapToInt(b -> (b.end() - 1) / BITS - row)
        .filter(n -> n > 1)
        .findFirst()
        .orElse(0);
  }
}

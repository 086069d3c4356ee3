package io.github.sizeis.examples.dhcp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of cells, each column as wide as its widest cell. */
final class TextTable {

  private static final String GAP = "  ";
  private static final int WIDEST = 47;

  private final List<List<String>> lines = new ArrayList<>();
  private final int[] widths;

  TextTable(String... headings) {
    widths = new int[headings.length];
    add(headings);
  }

  void add(String... cells) {
    List<String> line =
        Arrays.stream(cells).map(c -> Printable.cut(Printable.of(c), WIDEST)).toList();
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], Printable.width(line.get(i)));
    }
    lines.add(line);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    lines.forEach(l -> text.append(aligned(l)).append('\n'));
    return text.toString();
  }

  private String aligned(List<String> line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = line.get(i);
      text.append(cell).append(" ".repeat(widths[i] - Printable.width(cell))).append(GAP);
    }
    return text.toString().stripTrailing();
  }
}

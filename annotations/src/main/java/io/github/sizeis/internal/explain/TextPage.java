package io.github.sizeis.internal.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what was found as lines of text. */
final class TextPage {

  private static final int BYTES = 26;

  private final Explained explained;
  private final Lines lines;
  private final int addressWidth;

  TextPage(Explained explained) {
    this.explained = explained;
    this.lines = Lines.of(explained.root());
    int width = "address".length();
    for (Lines.Line line : lines.all) {
      width = Math.max(width, Words.address(line.node.address).length());
    }
    this.addressWidth = width;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(explained.title()).append('\n').append(explained.verdict()).append("\n\n");
    text.append(columns("address", "offset", "bytes")).append("what is there\n");
    lines.all.forEach(l -> add(l, text));
    if (lines.left > 0) {
      text.append(Words.counted(lines.left, "more place")).append(" not shown\n");
    }
    return text.toString();
  }

  private void add(Lines.Line line, StringBuilder text) {
    Node node = line.node;
    String offset = node.offset < 0 ? "" : "+" + node.offset;
    String bytes = node.isSecret ? "" : node.bytes.hex;
    text.append(columns(Words.address(node.address), offset, bytes));
    StringBuilder indent = new StringBuilder();
    for (int i = 0; i < line.level; i++) {
      indent.append("  ");
    }
    text.append(indent).append(what(node)).append('\n');
    String blank = columns("", "", "") + indent + "  ";
    for (String wrong : wrong(node, explained.stop())) {
      text.append(blank).append(wrong).append('\n');
    }
  }

  private String columns(String address, String offset, String bytes) {
    return padded(address, addressWidth) + "  " + padded(offset, 6) + "  " + padded(bytes, BYTES);
  }

  private static String padded(String text, int width) {
    StringBuilder padded = new StringBuilder(text);
    while (padded.length() < width) {
      padded.append(' ');
    }
    return padded.toString();
  }

  private static String what(Node node) {
    StringBuilder what = new StringBuilder(name(node));
    String type = type(node);
    what.append(type.isEmpty() ? "" : ": ").append(type);
    String value = value(node);
    what.append(value.isEmpty() ? "" : " ").append(value);
    if (node.same != null && !node.isSecret) {
      what.append(", the same as ").append(node.same.path());
    }
    notes(node).forEach(n -> what.append(" (").append(n).append(')'));
    return what.toString();
  }

  static String name(Node node) {
    return node.name.isEmpty() ? "*" : node.name;
  }

  static String type(Node node) {
    return node.type + (node.isSecret ? " (redacted)" : "");
  }

  static List<String> notes(Node node) {
    List<String> notes = new ArrayList<>(node.notes);
    if (node.again > 0) {
      notes.add("shared with " + Words.counted(node.again, "other pointer"));
    }
    return notes;
  }

  /** Where a place leads, and what it gives. */
  static String value(Node node) {
    if (node.isSecret) {
      return "";
    }
    String target = node.leads ? "-> " + Words.address(node.target) : "";
    String text = node.text.isEmpty() ? "" : "= " + node.text;
    return target + (target.isEmpty() || text.isEmpty() ? "" : " ") + text;
  }

  /** What is wrong with a place, and whether the converter stops there. */
  static List<String> wrong(Node node, @Nullable Node stop) {
    List<String> wrong = new ArrayList<>();
    if (node.problem != null) {
      String path = node.problemPath();
      String where = path.equals(node.path()) ? "" : path + ": ";
      wrong.add("!! " + where + Words.line(node.problem, false));
    }
    if (node == stop) {
      wrong.add("^^ reading stops here");
    }
    return wrong;
  }
}

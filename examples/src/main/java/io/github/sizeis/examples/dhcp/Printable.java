package io.github.sizeis.examples.dhcp;

/** Text that came over the network, made safe for a terminal, and the columns it takes there. */
final class Printable {

  private Printable() {}

  /** Escapes what does not print: control characters, lone surrogates, changes of direction. */
  static String of(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints().forEach(c -> append(printable, c));
    return printable.toString();
  }

  private static void append(StringBuilder printable, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          printable.append(String.format(c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
      default -> printable.appendCodePoint(c);
    }
  }

  /** The columns that a printable text takes in a terminal. */
  static int width(String printable) {
    return printable.codePoints().map(Printable::width).sum();
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
      default ->
          (c >= 0xFF01 && c <= 0xFF60)
              || (c >= 0x1F600 && c <= 0x1F64F)
              || (c >= 0x1F900 && c <= 0x1FAFF);
    };
  }

  /** Cuts a printable text that takes more columns than there are. */
  static String cut(String printable, int columns) {
    if (width(printable) <= columns) {
      return printable;
    }
    StringBuilder kept = new StringBuilder();
    int left = columns - 1;
    for (int c : printable.codePoints().toArray()) {
      left -= width(c);
      if (left < 0) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return kept.append('…').toString();
  }
}

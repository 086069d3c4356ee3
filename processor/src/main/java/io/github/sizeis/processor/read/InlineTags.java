package io.github.sizeis.processor.read;

/**
 * Javadoc's inline tags as what they say: {@code x} for a {@code code} tag, the label of a {@code
 * link}. What stood in {@code code} and {@code literal} is not HTML, so its signs are put aside
 * until the HTML is gone.
 */
final class InlineTags {

  /** Private-use characters that stand for {@code <}, {@code >} and {@code &} for a while. */
  private static final String ASIDE = "\uE000\uE001\uE002";

  private static final String SIGNS = "<>&";

  private InlineTags() {}

  static String strip(String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = text.startsWith("{@", at) ? end(text, at) : -1;
      if (end < 0) {
        out.append(text.charAt(at++));
      } else {
        out.append(said(text.substring(at + 2, end)));
        at = end + 1;
      }
    }
    return out.toString();
  }

  static String restore(String text) {
    return replaceEach(text, ASIDE, SIGNS);
  }

  /** Returns where the tag that begins at a place ends; -1 when it does not. */
  private static int end(String text, int start) {
    int depth = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String said(String tag) {
    String[] parts = tag.split("\\s+", 2);
    String rest = parts.length == 2 ? parts[1].strip() : "";
    return switch (parts[0]) {
      case "code", "literal" -> replaceEach(rest, SIGNS, ASIDE);
      case "link", "linkplain" -> label(rest);
      default -> strip(rest);
    };
  }

  private static String label(String link) {
    int space = link.indexOf(' ', Math.max(0, link.indexOf(')')));
    if (space >= 0) {
      return strip(link.substring(space + 1).strip());
    }
    return (link.startsWith("#") ? link.substring(1) : link).replace('#', '.');
  }

  private static String replaceEach(String text, String from, String to) {
    String replaced = text;
    for (int i = 0; i < from.length(); i++) {
      replaced = replaced.replace(from.charAt(i), to.charAt(i));
    }
    return replaced;
  }
}

package io.github.sizeis.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays out printed source as people do: a comment that fits one line is on one, tags follow the
 * words of a comment at once, fields of one line stand without blank lines between them, with their
 * comments if those are of one line, too, and an empty body is closed where it is opened. Only
 * white space and the stars of comments change.
 */
final class Tidy {
  private static final int WIDTH = 100;
  private static final Pattern FIELD =
      Pattern.compile(" +(public|private|protected|static|final|volatile) .*;");
  private static final String OPENING = "/**";
  private static final String CLOSING = "*/";

  private final List<String> lines;
  private final List<String> tidied = new ArrayList<>();

  private Tidy(List<String> lines) {
    this.lines = lines;
  }

  static String tidy(String source) {
    return new Tidy(source.lines().toList()).joined();
  }

  private String joined() {
    int at = 0;
    while (at < lines.size()) {
      at += take(at);
    }
    return String.join("\n", tidied) + "\n";
  }

  /** Takes a line, or several as one; returns how many. */
  private int take(int at) {
    String line = lines.get(at);
    if (isShortComment(at)) {
      String words = lines.get(at + 1).strip().substring(1);
      tidied.add(line + words + " " + CLOSING);
      return 3;
    } else if (line.endsWith("{") && isLine(at + 1, "}")) {
      tidied.add(line + "}");
      return 2;
    } else if (!isBetweenFields(at) && !isBeforeTag(at)) {
      tidied.add(line);
    }
    return 1;
  }

  private boolean isBetweenFields(int at) {
    return lines.get(at).isEmpty() && endsField(at - 1) && beginsField(at + 1);
  }

  private boolean isBeforeTag(int at) {
    return isLine(at, "*") && lineAt(at + 1).strip().startsWith("* @");
  }

  private boolean isShortComment(int at) {
    if (!isLine(at, OPENING) || !isLine(at + 2, CLOSING)) {
      return false;
    }
    String words = lineAt(at + 1).strip();
    return lineAt(at).length() + words.length() + CLOSING.length() <= WIDTH;
  }

  private boolean endsField(int at) {
    return isField(at) && (isEdge(at - 1, "{") || isShortComment(at - 3));
  }

  private boolean beginsField(int at) {
    int field = isShortComment(at) ? at + 3 : at;
    return isField(field) && isEdge(field + 1, "}");
  }

  private boolean isField(int at) {
    return FIELD.matcher(lineAt(at)).matches();
  }

  private boolean isEdge(int at, String brace) {
    return lineAt(at).isEmpty() || lineAt(at).endsWith(brace);
  }

  private boolean isLine(int at, String stripped) {
    return lineAt(at).strip().equals(stripped);
  }

  private String lineAt(int at) {
    return at >= 0 && at < lines.size() ? lines.get(at) : "";
  }
}

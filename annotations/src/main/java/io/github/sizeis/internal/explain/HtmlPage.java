package io.github.sizeis.internal.explain;

import java.util.HashMap;
import java.util.Map;

/** Writes what was found as a page, without a script and without anything from elsewhere. */
final class HtmlPage {

  private static final String STYLE =
      ":root { color-scheme: light dark; --ink: #1d2430; --faint: #525d6b; --paper: #ffffff;\n"
          + "  --line: #d5dbe3; --link: #0b57a4; --bad: #fbdcd9; --stop: #a01b12; }\n"
          + "@media (prefers-color-scheme: dark) {\n"
          + "  :root { --ink: #e6eaf0; --faint: #a4afbd; --paper: #14181f; --line: #333c48;\n"
          + "    --link: #8fc2ff; --bad: #54201c; --stop: #ff9d94; }\n"
          + "}\n"
          + "body { margin: 0 auto; padding: 16px; max-width: 1400px; color: var(--ink);\n"
          + "  background: var(--paper); font: 16px/1.45 system-ui, sans-serif; }\n"
          + "h1 { font-size: 1.5em; line-height: 1.2; overflow-wrap: anywhere; }\n"
          + "p, li { overflow-wrap: anywhere; }\n"
          + "a { color: var(--link); }\n"
          + "table { width: 100%; border-collapse: collapse; }\n"
          + "th { text-align: left; }\n"
          + "td, th { padding: 3px 12px 3px 0; vertical-align: top; }\n"
          + "tr { border-bottom: 1px solid var(--line); }\n"
          + "code { font: 13px/1.5 ui-monospace, Menlo, Consolas, monospace; }\n"
          + "td:last-child { padding-left: calc(var(--level) * 18px); overflow-wrap: anywhere; }\n"
          + ".at, .bytes { white-space: nowrap; }\n"
          + ".at, .type, .note { color: var(--faint); }\n"
          + ".bad { background: var(--bad); }\n"
          + ".why { margin: 2px 0; font-weight: bold; color: var(--stop); }\n"
          + "tr:target { outline: 2px solid var(--link); }\n"
          + "@media (max-width: 760px) {\n"
          + "  thead { display: none; }\n"
          + "  tr { display: flex; flex-wrap: wrap; padding: 4px 0; }\n"
          + "  td { padding: 0 10px 0 0; }\n"
          + "  .bytes { white-space: normal; }\n"
          + "  td:last-child { flex-basis: 100%; padding-left: calc(var(--level) * 8px); }\n"
          + "}\n"
          + "@media print { body { max-width: none; } tr { break-inside: avoid; } }\n";

  private final Explained explained;
  private final Lines lines;
  private final Map<Node, String> ids = new HashMap<>();

  HtmlPage(Explained explained) {
    this.explained = explained;
    this.lines = Lines.of(explained.root());
    for (Lines.Line line : lines.all) {
      ids.put(line.node, "n" + ids.size());
    }
  }

  String html() {
    StringBuilder html = new StringBuilder();
    String title = escape(explained.title());
    html.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>" + title + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n")
        .append("<h1>" + title + "</h1>\n<p>" + escape(explained.verdict()) + "</p>\n")
        .append(problems())
        .append("<table>\n<thead><tr><th>address</th><th>offset</th><th>bytes</th>")
        .append("<th>what is there</th></tr></thead>\n<tbody>\n");
    lines.all.forEach(l -> html.append(row(l)));
    html.append("</tbody>\n</table>\n");
    if (lines.left > 0) {
      html.append("<p>" + Words.counted(lines.left, "more place") + " not shown</p>\n");
    }
    return html.append("</body>\n</html>\n").toString();
  }

  private String problems() {
    StringBuilder list = new StringBuilder();
    for (Lines.Line line : lines.all) {
      if (line.node.problem != null) {
        String text = line.node.problemPath() + ": " + Words.line(line.node.problem, false);
        list.append("<li>" + link(line.node, text) + "</li>\n");
      }
    }
    return list.length() == 0 ? "" : "<p>What is wrong:</p>\n<ul>\n" + list + "</ul>\n";
  }

  private String row(Lines.Line line) {
    Node node = line.node;
    String kind = node.problem == null ? "" : " class=\"bad\"";
    return "<tr id=\""
        + ids.get(node)
        + "\""
        + kind
        + ">"
        + cell("at", Words.address(node.address))
        + cell("at", node.offset < 0 ? "" : "+" + node.offset)
        + cell("bytes", node.isSecret ? "" : node.bytes.hex)
        + "<td style=\"--level: "
        + line.level
        + "\">"
        + what(node)
        + "</td></tr>\n";
  }

  private static String cell(String kind, String text) {
    return "<td class=\"" + kind + "\"><code>" + text + "</code></td>";
  }

  private String what(Node node) {
    StringBuilder what = new StringBuilder("<b>" + escape(TextPage.name(node)) + "</b>");
    what.append(span("type", TextPage.type(node)));
    String text = TextPage.value(node);
    what.append(text.isEmpty() ? "" : " <code>" + escape(text) + "</code>");
    if (node.same != null && !node.isSecret) {
      what.append(" the same as ").append(link(node.same, node.same.path()));
    }
    TextPage.notes(node).forEach(n -> what.append(span("note", "(" + n + ")")));
    for (String wrong : TextPage.wrong(node, explained.stop())) {
      what.append("<p class=\"why\">" + escape(wrong) + "</p>");
    }
    return what.toString();
  }

  private static String span(String kind, String text) {
    return text.isEmpty() ? "" : " <span class=\"" + kind + "\">" + escape(text) + "</span>";
  }

  private String link(Node to, String text) {
    String id = ids.get(to);
    return id == null ? escape(text) : "<a href=\"#" + id + "\">" + escape(text) + "</a>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}

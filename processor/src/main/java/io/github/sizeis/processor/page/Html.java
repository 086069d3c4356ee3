package io.github.sizeis.processor.page;

/** How text stands in HTML and SVG. */
final class Html {

  private Html() {}

  /** Returns text as content or as the value of an attribute. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Returns a doc comment as paragraphs; nothing for none. */
  static String paragraphs(String doc) {
    return doc.isBlank() ? "" : "<p class=\"doc\">" + escape(doc.strip()) + "</p>\n";
  }
}

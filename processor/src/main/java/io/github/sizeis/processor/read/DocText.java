package io.github.sizeis.processor.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** The words of a doc comment: paragraphs of plain text, without tags and markup. */
final class DocText {

  private static final Pattern INLINE_TAG =
      Pattern.compile("\\{@(\\w+)\\s*([^{}]*)\\}", Pattern.DOTALL);
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "</?(?:p|ul|ol|dl|pre|table|h\\d|div|blockquote)(?:\\s[^<>]*)?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKUP =
      Pattern.compile("</?[A-Za-z][^<>]*>|<!--.*?-->", Pattern.DOTALL);
  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^[ \\t]*@(\\w+)[ \\t]*");

  private DocText() {}

  /** Returns the doc comment of an element; empty when it has none. */
  static String of(Element element, Elements elements) {
    String comment = elements.getDocComment(element);
    return comment == null ? "" : plain(comment);
  }

  static String plain(String comment) {
    String text = INLINE_TAG.matcher(comment).replaceAll(DocText::inline);
    text = PARAGRAPH.matcher(text).replaceAll("\n\n");
    text = MARKUP.matcher(text).replaceAll("");
    text = BLOCK_TAG.matcher(text).replaceAll("\n\n$1: ");
    text =
        text.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ").replace("&amp;", "&");
    return text.replaceAll("(?m)^[ \\t]+|[ \\t]+$", "").replaceAll("\\n{3,}", "\n\n").strip();
  }

  /** A link is its label, or what it names; other tags are what they hold. */
  private static String inline(java.util.regex.MatchResult tag) {
    String body = tag.group(2).strip();
    boolean link = tag.group(1).startsWith("link") || tag.group(1).equals("value");
    if (link) {
      Matcher label = Pattern.compile("^\\S+\\s+(.+)$", Pattern.DOTALL).matcher(body);
      body = label.matches() ? label.group(1) : body.replaceFirst("^#", "").replace('#', '.');
    }
    return Matcher.quoteReplacement(body);
  }
}

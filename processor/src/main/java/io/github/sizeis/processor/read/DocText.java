package io.github.sizeis.processor.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * The words of a doc comment: paragraphs of plain text with an empty line between. Tags of Javadoc
 * and HTML become what they say; the writers make the text safe for where they put it.
 */
final class DocText {

  private static final Pattern BREAK =
      Pattern.compile(
          "</?(?:p|div|ul|ol|dl|dt|dd|pre|table|tr|blockquote|h[1-6]|hr|br)\\b[^<>]*>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ITEM = Pattern.compile("<li\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][^<>]*>|<!--.*?-->", Pattern.DOTALL);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]+));");
  private static final Pattern BLOCK_TAG = Pattern.compile("^\\s*@([A-Za-z]+)\\s*(.*)$");
  private static final String PARAGRAPH = "\n\n";

  private static final Map<String, String> ENTITIES =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ");

  private DocText() {}

  /** Returns the doc comment of an element; empty when it has none. */
  static String of(Element element, Elements elements) {
    String comment = elements.getDocComment(element);
    return comment == null ? "" : plain(comment);
  }

  static String plain(String comment) {
    String text = comment.lines().map(DocText::blockTag).collect(Collectors.joining("\n"));
    text = InlineTags.strip(text);
    text = BREAK.matcher(text).replaceAll(PARAGRAPH);
    text = ITEM.matcher(text).replaceAll(PARAGRAPH + "- ");
    text = TAG.matcher(text).replaceAll("");
    text = ENTITY.matcher(text).replaceAll(e -> Matcher.quoteReplacement(decode(e)));
    return paragraphs(InlineTags.restore(text));
  }

  /** Makes a sentence of {@code @return x} and its like, a paragraph of its own. */
  private static String blockTag(String line) {
    Matcher tag = BLOCK_TAG.matcher(line);
    if (!tag.matches()) {
      return line;
    }
    String rest = tag.group(2);
    return PARAGRAPH
        + switch (tag.group(1).toLowerCase(Locale.ROOT)) {
          case "return", "returns" -> "Returns " + rest;
          case "see" -> "See " + rest;
          case "since" -> "Since " + rest;
          case "author" -> "Author: " + rest;
          case "deprecated" -> "Deprecated: " + rest;
          default -> rest;
        };
  }

  private static String decode(MatchResult entity) {
    if (entity.group(3) != null) {
      return ENTITIES.getOrDefault(entity.group(3), entity.group());
    }
    int code =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    return Character.isValidCodePoint(code) && !Character.isISOControl(code)
        ? Character.toString(code)
        : " ";
  }

  private static String paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    Arrays.stream(text.split("\n\\s*\n"))
        .map(p -> p.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
        .filter(p -> !p.isEmpty())
        .forEach(paragraphs::add);
    return String.join(PARAGRAPH, paragraphs);
  }
}

package io.github.sizeis.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Plain text as Javadoc that doclint accepts. */
public final class Doc {

  private Doc() {}

  /** Returns the user's words as a comment: paragraphs stay, nothing is markup. */
  public static CodeBlock prose(String text) {
    return CodeBlock.of("$L", html(text));
  }

  /** Returns the user's words, or others where there are none. */
  public static CodeBlock proseOr(String text, String otherwise) {
    return CodeBlock.of("$L", htmlOr(text, otherwise));
  }

  /** Returns the user's words, or others where there are none, as the text of a comment. */
  public static String htmlOr(String text, String otherwise) {
    return text.isBlank() ? otherwise : html(text);
  }

  private static String html(String text) {
    return Arrays.stream(text.strip().split("\\R\\s*\\R"))
        .map(Doc::escape)
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .collect(Collectors.joining("\n\n<p>"));
  }

  /** Returns text in which nothing is markup, the end of a comment or an escape. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("{", "&#123;")
        .replace("}", "&#125;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;");
  }
}

package io.github.sizeis.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages of shapes declare is what the examples declare, and tests call. */
class ShapesPagesTest {
  private static final Path PAGES = Path.of("..", "docs", "shapes");
  private static final Pattern SOURCE =
      Pattern.compile("declared as \\(from \\[.*?]\\((.*?)\\)\\)");
  private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      return pages.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void declareWhatTheExampleDeclares(Path page) throws IOException {
    String text = Files.readString(page);
    Matcher source = SOURCE.matcher(text);
    assertTrue(source.find(), "the page names no example");
    String example = bare(Files.readString(PAGES.resolve(source.group(1))));
    Matcher code = CODE.matcher(text);
    assertTrue(code.find(source.end()), "the page declares nothing");
    for (String declaration : code.group(1).split("\n\n", -1)) {
      assertTrue(
          example.contains(bare(declaration)), () -> "the example has another\n" + declaration);
    }
  }

  private static String bare(String code) {
    return code.replaceAll("(?s)/\\*\\*.*?\\*/", "").replaceAll("//.*", "").replaceAll("\\s", "");
  }
}

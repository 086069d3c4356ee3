package io.github.sizeis.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/contributing.md says is somewhere is there. */
class MapTest {

  /** {@code room/Class}, with a nested class or a method behind it. */
  private static final Pattern CLASS =
      Pattern.compile("`((?:[a-z]+/)+)([A-Z]\\w*)(?:\\.([A-Z]\\w*)|#(\\w+))?`");

  private static final Pattern FILE =
      Pattern.compile("`((?:annotations|examples|processor|docs|\\.ci|\\.github)/[\\w./-]*)`");

  private static final List<Path> ROOTS =
      List.of(
          Page.TOP.resolve("processor/src/main/java/io/github/sizeis/processor"),
          Page.TOP.resolve("annotations/src/main/java/io/github/sizeis"));

  @Test
  void everyClassIsInItsRoom() throws IOException {
    List<String> missing = missing(contributing());
    assertEquals(List.of(), missing);
    assertTrue(CLASS.matcher(contributing()).results().count() > 50);
  }

  @Test
  void everyFileIsThere() throws IOException {
    List<String> missing =
        FILE.matcher(contributing())
            .results()
            .map(m -> m.group(1))
            .filter(f -> !f.contains("/target") && !Files.exists(Page.TOP.resolve(f)))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void whatIsNotThereIsFound() {
    String text =
        "`model/Shape` `model/Shape.Visitor` `layout/Reach#isFlat` `model/Form` `write/Shape`"
            + " `model/Shape.Nothing` `layout/Reach#nothing`";
    assertEquals(
        List.of("`model/Form`", "`write/Shape`", "`model/Shape.Nothing`", "`layout/Reach#nothing`"),
        missing(text));
  }

  private static String contributing() throws IOException {
    return Files.readString(Page.TOP.resolve("docs/contributing.md"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> missing(String text) {
    return CLASS.matcher(text).results().filter(m -> !isThere(m)).map(MatchResult::group).toList();
  }

  private static boolean isThere(MatchResult name) {
    return ROOTS.stream()
        .map(r -> r.resolve(name.group(1) + name.group(2) + ".java"))
        .filter(Files::exists)
        .anyMatch(f -> has(f, name.group(3), name.group(4)));
  }

  private static boolean has(Path file, String nested, String method) {
    String source = read(file);
    return (nested == null
            || source.matches("(?s).*\\b(class|enum|interface|record) " + nested + "\\b.*"))
        && (method == null || source.contains(" " + method + "("));
  }
}

package io.github.sizeis.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/problems.md} in step with the catalogue. With {@code SIZEIS_REWRITE=true} in
 * the environment it writes the page anew.
 */
class ProblemsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "problems.md");

  private static final String INTRODUCTION =
      """
      # Problems

      Every message of the processor begins with its key. Then it says what is wrong, and what to do. The compiler shows it
      at the declaration, at the annotation, or at the value of the annotation. Nothing is generated for a declaration with
      a problem, and for declarations that use it. All other declarations are generated.

      In the table, `…` stands for a name or a number of your declaration. This page is written from the catalogue in
      `processor/src/main/java/io/github/sizeis/processor/problem/Problem.java`, and a test holds the two together.

      """;

  private static final String END =
      """

      ## When the compiler itself fails

      **`NullPointerException` in `Lower.generateMandatedAccessors`, on JDK 17.** That javac fails at any record that any
      processor writes, where an older class file of the record is on the class path. It happens when the directory
      for class files (`-d`) is on the class path, too, and still has the classes of an earlier compilation. No form of
      the record avoids it. The way out is one of these:

      - Delete the class files before compiling, as `mvn clean compile` does.
      - Take the directory of `-d` off the class path.
      - Compile with a later JDK, with `--release 17`; JDK 25 was tried.
      - Compile with `--release 11`: values are final classes then.
      """;

  @Test
  void thePageHasEveryProblemOfTheCatalogue() throws IOException {
    String expected = page();
    if ("true".equals(System.getenv("SIZEIS_REWRITE"))) {
      Files.writeString(PAGE, expected);
    }
    assertEquals(expected, Files.readString(PAGE));
  }

  private static String page() {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    page.append("| key | what is wrong | what to do |\n|---|---|---|\n");
    for (Problem problem : Problem.values()) {
      page.append("| `[SizeIs/").append(problem.key()).append("]` | ");
      page.append(cell(problem.wording())).append(" | ").append(cell(problem.remedy()));
      page.append(" |\n");
    }
    return page.append(END).toString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*");
  }
}

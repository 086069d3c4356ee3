package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The writers never look into the code that they have written. Names of C's stand in it too, and so
 * a decision that is taken from it is one that a name can change.
 */
class GeneratedTextTest {

  /** The text of what has not been printed yet, by a call or in a concatenation. */
  private static final Pattern LOOK =
      Pattern.compile(
          "(?:com/palantir/javapoet/(?:\\w+Spec|CodeBlock)|io/github/sizeis/processor/write/[\\w/]+)"
              + "(?:\\$Builder)?\\.toString:"
              + "|makeConcatWithConstants:\\([^)]*L(?:com/palantir/javapoet/(?:\\w+Spec|CodeBlock)"
              + "|io/github/sizeis/processor/write/)[\\w/]*;");

  @Test
  void isNeverReadByItsWriters() throws IOException, URISyntaxException {
    Path classes =
        Path.of(SizeIsProcessor.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve("io/github/sizeis/processor/write");
    List<String> arguments = new ArrayList<>(List.of("-v", "-p"));
    try (Stream<Path> files = Files.walk(classes)) {
      files.map(Path::toString).filter(f -> f.endsWith(".class")).forEach(arguments::add);
    }
    StringWriter out = new StringWriter();
    ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
    int code =
        javap.run(new PrintWriter(out), new PrintWriter(out), arguments.toArray(String[]::new));
    assertEquals(0, code);
    assertTrue(out.toString().contains("com/palantir/javapoet/JavaFile.toString:"));
    assertEquals(List.of(), out.toString().lines().filter(LOOK.asPredicate()).distinct().toList());
  }
}

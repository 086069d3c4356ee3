package io.github.sizeis.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * What came of a compilation.
 *
 * @param success whether the compiler was content
 * @param said all that it said, in order
 * @param classes where class files are
 * @param generated where generated sources are
 * @param output what it printed beside its diagnostics
 */
public record Compiled(
    boolean success, List<Said> said, Path classes, Path generated, String output) {

  /** Returns the sources that were generated, by path. */
  public Map<String, String> sources() {
    return texts(generated, f -> true);
  }

  /** Returns the files that were put beside the classes, by path. */
  public Map<String, String> resources() {
    return texts(classes, f -> !f.toString().endsWith(".class"));
  }

  private static Map<String, String> texts(Path directory, Predicate<Path> wanted) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).filter(wanted).toList()) {
        texts.put(directory.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** Returns what is an error. */
  public List<Said> errors() {
    return said.stream().filter(s -> s.kind() == Diagnostic.Kind.ERROR).toList();
  }

  /** Returns what the processor said. */
  public List<Said> ours() {
    return said.stream().filter(Said::isOurs).toList();
  }
}

package io.github.sizeis.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(generated)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.put(generated.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
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

package io.github.sizeis.processor.regression;

import static java.util.stream.Collectors.joining;

import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Said;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets the processor on the class path generate from all sources, and keeps the texts: what is
 * generated, the layout tests, and the diagnostics. {@code .ci/same} runs it, once for each commit.
 */
final class Texts {

  private Texts() {}

  /**
   * Writes the texts, each group's to a directory of its own.
   *
   * @param arguments the checkout that has the sources, and where to write
   */
  public static void main(String... arguments) throws IOException {
    for (Group group : Corpus.of(Path.of(arguments[0]))) {
      write(group, Files.createDirectories(Path.of(arguments[1], group.name())));
    }
  }

  private static void write(Group group, Path directory) throws IOException {
    String release = String.valueOf(group.release());
    List<String> options = new ArrayList<>(List.of("-proc:only", "-source", release));
    options.add("-Asizeis.layoutTest=" + directory.resolve("layouts"));
    options.addAll(
        group.toolchain() == Toolchain.JAVAC
            ? List.of("-Xlint:-options", "-Xmaxerrs", "100000", "-Xmaxwarns", "100000")
            : List.of("-warn:none", "-target", release));
    Compiled compiled = group.compile(directory, options);
    Stream<String> said = compiled.said().stream().map(Texts::line);
    if (group.toolchain() == Toolchain.ECLIPSE) {
      said = said.sorted(); // their order is another one in each run
    }
    Files.writeString(directory.resolve("diagnostics"), said.collect(joining()));
    Files.move(compiled.generated(), directory.resolve("generated"));
    delete(compiled.classes().getParent());
  }

  private static String line(Said said) {
    return said + " (column " + said.column() + ")\n";
  }

  /** Deletes a directory with all that is in it. */
  static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

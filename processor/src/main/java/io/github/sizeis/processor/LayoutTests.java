package io.github.sizeis.processor;

import io.github.sizeis.processor.ctest.CFile;
import io.github.sizeis.processor.ctest.LayoutTestWriter;
import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes files of C into a directory that the user names with an option. They are no output of the
 * compiler, so they do not go through its Filer.
 */
record LayoutTests(Map<String, String> options, Problems problems) {

  /** The option. The compiler takes dots and letters only. */
  static final String OPTION = "sizeis.layoutTest";

  /** Writes the file of a container, if files were asked for. */
  void write(Container container, Layouts layouts) {
    if (!options.containsKey(OPTION) || layouts.structsOf(container).isEmpty()) {
      return;
    }
    CFile file = LayoutTestWriter.write(container, layouts);
    String directory = options.get(OPTION);
    if (directory == null || directory.isBlank()) {
      refuse(container, file, "-A" + OPTION + " names no directory");
      return;
    }
    try {
      Path target = Files.createDirectories(Path.of(directory));
      Files.writeString(target.resolve(file.name()), file.text());
    } catch (IOException | InvalidPathException e) {
      refuse(container, file, e.toString());
    }
  }

  private void refuse(Container container, CFile file, String why) {
    problems.report(Problem.CANNOT_WRITE, container.place(), file.name(), why);
  }
}

package io.github.sizeis.processor;

import io.github.sizeis.processor.ctest.CFile;
import io.github.sizeis.processor.ctest.HeaderTestWriter;
import io.github.sizeis.processor.ctest.LayoutTestWriter;
import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.page.Page;
import io.github.sizeis.processor.page.PageWriter;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes files into directories that the user names with options: tests in C, and pages. They are
 * no output of the compiler, so they do not go through its Filer.
 */
record RequestedFiles(Map<String, String> options, Problems problems) {

  /** The option for layout tests. The compiler takes dots and letters only. */
  static final String LAYOUT_TEST = "sizeis.layoutTest";

  /** The option for tests against headers. */
  static final String HEADER_TEST = "sizeis.headerTest";

  /** The option for pages. */
  static final String PAGES = "sizeis.pages";

  /** Writes the files of a container that were asked for. */
  void write(Container container, Layouts layouts) {
    if (options.containsKey(HEADER_TEST)) {
      container
          .header()
          .map(h -> HeaderTestWriter.write(container, h, layouts))
          .ifPresent(f -> write(container, HEADER_TEST, f.name(), f.text()));
    }
    if (layouts.structsOf(container).isEmpty()) {
      return;
    }
    if (options.containsKey(LAYOUT_TEST)) {
      CFile file = LayoutTestWriter.write(container, layouts);
      write(container, LAYOUT_TEST, file.name(), file.text());
    }
    if (options.containsKey(PAGES)) {
      Page page = PageWriter.write(container, layouts);
      write(container, PAGES, page.name(), page.text());
    }
  }

  private void write(Container container, String option, String name, String text) {
    String directory = options.get(option);
    if (directory == null || directory.isBlank()) {
      refuse(container, name, "-A" + option + " names no directory");
      return;
    }
    try {
      Path target = Files.createDirectories(Path.of(directory));
      Files.writeString(target.resolve(name), text);
    } catch (IOException | InvalidPathException e) {
      refuse(container, name, e.toString());
    }
  }

  private void refuse(Container container, String name, String why) {
    problems.report(Problem.CANNOT_WRITE, container.place(), name, why);
  }
}

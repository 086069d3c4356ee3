package io.github.sizeis.processor;

import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import io.github.sizeis.processor.write.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Hands sources to the compiler: the only step that touches the Filer. Each file has one
 * originating element, its container, as Gradle demands of an isolating processor.
 */
record Output(Filer filer, Elements elements, Problems problems) {

  void write(Container container, List<SourceFile> files) {
    JavaName name = new JavaName(container.packageName(), List.of(container.name()));
    TypeElement origin = elements.getTypeElement(name.canonical());
    for (SourceFile file : files) {
      try (Writer writer = filer.createSourceFile(file.qualifiedName(), origin).openWriter()) {
        writer.write(file.text());
      } catch (IOException e) {
        problems.report(
            Problem.CANNOT_WRITE, container.place(), file.qualifiedName(), e.getMessage());
      }
    }
  }
}

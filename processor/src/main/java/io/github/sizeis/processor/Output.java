package io.github.sizeis.processor;

import static javax.tools.StandardLocation.CLASS_OUTPUT;

import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import io.github.sizeis.processor.write.ResourceFile;
import io.github.sizeis.processor.write.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/**
 * Hands sources to the compiler: the only step that touches the Filer. Each file has one
 * originating element, its container, as Gradle demands of an isolating processor.
 */
record Output(Filer filer, Elements elements, Problems problems) {

  void write(Container container, List<SourceFile> files) {
    for (SourceFile file : files) {
      write(
          container,
          file.qualifiedName(),
          file.text(),
          () -> filer.createSourceFile(file.qualifiedName(), origin(container)));
    }
  }

  /** Puts files beside the classes. */
  void put(Container container, List<ResourceFile> files) {
    for (ResourceFile file : files) {
      write(
          container,
          file.path(),
          file.text(),
          () -> filer.createResource(CLASS_OUTPUT, "", file.path(), origin(container)));
    }
  }

  /** Makes a file. */
  private interface Creation {
    FileObject create() throws IOException;
  }

  private void write(Container container, String name, String text, Creation creation) {
    try (Writer writer = creation.create().openWriter()) {
      writer.write(text);
    } catch (IOException e) {
      problems.report(Problem.CANNOT_WRITE, container.place(), name, e.getMessage());
    }
  }

  private TypeElement origin(Container container) {
    JavaName name = new JavaName(container.packageName(), List.of(container.name()));
    return elements.getTypeElement(name.canonical());
  }
}

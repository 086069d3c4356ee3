package io.github.sizeis.processor;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/**
 * Makes sure that there is one more round before the last one: javac warns of each file that is
 * written in the last, and calls it as soon as no one has written anything. So a source without a
 * type is written, which is deleted when the rounds are over.
 */
final class NextRound {
  private final Filer filer;
  private final Elements elements;
  private final List<FileObject> empty = new ArrayList<>();

  NextRound(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** Asks for a round on behalf of a container that waits. */
  void ask(TypeElement container) {
    String package_ = elements.getPackageOf(container).getQualifiedName().toString();
    String name = container.getQualifiedName() + "Waits" + empty.size();
    try {
      FileObject file = filer.createSourceFile(name, container);
      try (Writer writer = file.openWriter()) {
        writer.write(package_.isEmpty() ? "" : "package " + package_ + ";\n");
      }
      empty.add(file);
    } catch (IOException e) {
      empty.clear(); // then the round that comes is the last one, and all is written there
    }
  }

  /** Deletes what was written to get rounds. */
  void tidy() {
    for (FileObject file : empty) {
      URI place = file.toUri();
      if ("file".equals(place.getScheme())) { // the compiler's own object refuses
        try {
          Files.deleteIfExists(Path.of(place));
        } catch (IOException e) {
          // it has no type, and is in nobody's way
        }
      }
    }
  }
}

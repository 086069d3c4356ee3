package io.github.sizeis.processor;

import io.github.sizeis.processor.write.java.Language;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds out what there is for the code that is generated from a container. */
final class Languages {

  /** Where Java 8 has its {@code Generated}, and where later ones do. */
  static final String OF_JAVA_8 = "javax.annotation";

  static final String OF_LATER = "javax.annotation.processing";

  private final Elements elements;
  private final SourceVersion version;

  Languages(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.version = environment.getSourceVersion();
  }

  /** JSpecify's {@code @NullMarked} is for modules too: compilers for Java 8 warn of that. */
  Language of(TypeElement container) {
    return new Language(
        has(SourceVersion.RELEASE_16),
        has(SourceVersion.RELEASE_17),
        has(SourceVersion.RELEASE_9),
        generated(container));
  }

  private boolean has(SourceVersion release) {
    return version.compareTo(release) >= 0;
  }

  /** A module sees the annotation only where it requires that of the JDK which has it. */
  private Optional<String> generated(TypeElement container) {
    String home = has(SourceVersion.RELEASE_9) ? OF_LATER : OF_JAVA_8;
    ModuleElement module = elements.getModuleOf(container);
    String name = home + ".Generated";
    TypeElement found =
        module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    return found == null ? Optional.empty() : Optional.of(home);
  }
}

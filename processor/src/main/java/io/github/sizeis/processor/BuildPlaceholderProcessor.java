package io.github.sizeis.processor;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Stands in until the processor is here: {@code class X} with FunctionalInterface gets {@code
 * XBuilt}.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("java.lang.FunctionalInterface")
public final class BuildPlaceholderProcessor extends AbstractProcessor {

  /** For the service loader. */
  public BuildPlaceholderProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // unclaimed ones fail a user's -Xlint:all -Werror
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Element type : round.getElementsAnnotatedWith(FunctionalInterface.class)) {
      String pack =
          processingEnv.getElementUtils().getPackageOf(type).getQualifiedName().toString();
      String name = type.getSimpleName() + "Built";
      try (Writer out =
          processingEnv.getFiler().createSourceFile(pack + "." + name, type).openWriter()) {
        out.write("package " + pack + ";\n\n/** Generated. */\nfinal class " + name + " {}\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return true;
  }
}

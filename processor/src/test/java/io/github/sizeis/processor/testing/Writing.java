package io.github.sizeis.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Somebody else's processor: it writes sources, one in each round. */
public final class Writing extends AbstractProcessor {

  private final Map<String, String> left;

  /** Writes sources, by qualified name, in the order of those names. */
  public Writing(Map<String, String> sources) {
    this.left = new TreeMap<>(sources);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!left.isEmpty() && !round.processingOver()) {
      String name = left.keySet().iterator().next();
      try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        writer.write(left.remove(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }
}

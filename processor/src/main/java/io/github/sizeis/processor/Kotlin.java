package io.github.sizeis.processor;

import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import io.github.sizeis.processor.problem.SourcePlace;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * Tells what comes from Kotlin. The stubs that its compiler makes for processors have no
 * annotations on type arguments, so that {@code List<@Ptr T>} would be laid out as another type.
 */
final class Kotlin {

  private static final String METADATA = "kotlin.Metadata";

  private Kotlin() {}

  /** Returns the containers that come from elsewhere; reports the others. */
  static List<TypeElement> refuse(List<TypeElement> containers, Problems problems) {
    containers.stream()
        .filter(Kotlin::wrote)
        .forEach(
            c ->
                problems.report(
                    Problem.FROM_KOTLIN, SourcePlace.of(c), c.getSimpleName().toString()));
    return containers.stream().filter(c -> !wrote(c)).toList();
  }

  private static boolean wrote(TypeElement type) {
    return type.getAnnotationMirrors().stream().anyMatch(Kotlin::isMetadata);
  }

  private static boolean isMetadata(AnnotationMirror annotation) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    return type.getQualifiedName().contentEquals(METADATA);
  }
}

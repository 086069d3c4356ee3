package io.github.sizeis.processor;

import io.github.sizeis.Fixed;
import io.github.sizeis.Idl;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import io.github.sizeis.processor.problem.SourcePlace;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;

/** Reports annotations that stand where nothing reads them. */
final class Strays {

  private static final List<Class<? extends Annotation>> OF_FIELDS =
      List.of(
          SizeIs.class,
          Fixed.class,
          io.github.sizeis.Range.class,
          io.github.sizeis.SizeOfThis.class,
          io.github.sizeis.Reserved.class,
          io.github.sizeis.BigEndian.class,
          io.github.sizeis.Redacted.class);

  private Strays() {}

  static void report(RoundEnvironment round, Problems problems) {
    for (Element struct : round.getElementsAnnotatedWith(Struct.class)) {
      Element owner = struct.getEnclosingElement();
      if (!has(owner, Idl.class) && !has(owner, Struct.class)) {
        problems.report(
            Problem.STRUCT_OUTSIDE_CONTAINER, SourcePlace.of(struct), struct.getSimpleName());
      }
    }
    for (Class<? extends Annotation> annotation : OF_FIELDS) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        if (!has(element.getEnclosingElement(), Struct.class)) {
          problems.report(
              Problem.STRAY_ANNOTATION,
              SourcePlace.of(element),
              annotation.getSimpleName(),
              "a method of an interface marked @Struct");
        }
      }
    }
  }

  private static boolean has(Element element, Class<? extends Annotation> annotation) {
    return element.getAnnotation(annotation) != null;
  }
}

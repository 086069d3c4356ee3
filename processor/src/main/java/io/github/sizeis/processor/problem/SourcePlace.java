package io.github.sizeis.processor.problem;

import io.github.sizeis.processor.model.Place;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A place that the compiler can point at. Type-use annotations are not among them: javac places
 * nothing at one, so what concerns them stands at the method.
 *
 * @param element the declaration
 * @param annotation an annotation of that declaration
 * @param value a value that the annotation spells out
 */
public record SourcePlace(
    Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value)
    implements Place {

  /** A declaration. */
  public static SourcePlace of(Element element) {
    return new SourcePlace(element, Optional.empty(), Optional.empty());
  }

  /** An annotation of a declaration. */
  public static SourcePlace of(Element element, AnnotationMirror annotation) {
    return new SourcePlace(element, Optional.of(annotation), Optional.empty());
  }

  /** A value of an annotation of a declaration. */
  public static SourcePlace of(
      Element element, AnnotationMirror annotation, AnnotationValue value) {
    return new SourcePlace(element, Optional.of(annotation), Optional.of(value));
  }
}

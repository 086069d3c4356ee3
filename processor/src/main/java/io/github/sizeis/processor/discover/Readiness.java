package io.github.sizeis.processor.discover;

import io.github.sizeis.Struct;
import io.github.sizeis.Union;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Which containers can be compiled now. One that mentions a type which does not exist yet waits,
 * for another processor may write it in this round; so does one that uses a container that waits.
 */
public final class Readiness {

  /** What javac gives for a class or a constant in an annotation that it could not resolve. */
  private static final String UNRESOLVED = "<error>";

  private final Types types;
  private final Map<String, Set<String>> uses = new HashMap<>();
  private final Set<String> waiting = new HashSet<>();

  /** What was looked at for the container that is under way. */
  private final Set<Element> seen = new HashSet<>();

  /** Looks at the candidates of a round. */
  public Readiness(List<TypeElement> candidates, Types types) {
    this.types = types;
    for (TypeElement candidate : candidates) {
      String name = candidate.getQualifiedName().toString();
      uses.put(name, new HashSet<>());
      seen.clear();
      look(candidate, name);
    }
    boolean changed = true;
    while (changed) {
      changed =
          uses.keySet().stream()
              .filter(n -> !waiting.contains(n))
              .filter(n -> uses.get(n).stream().anyMatch(waiting::contains))
              .toList()
              .stream()
              .map(waiting::add)
              .reduce(false, Boolean::logicalOr);
    }
  }

  /** Returns whether a container can be compiled now. */
  public boolean isReady(TypeElement container) {
    return !waiting.contains(container.getQualifiedName().toString());
  }

  private void look(TypeElement type, String container) {
    lookAtMarks(type, container);
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      lookAtMarks(method, container);
      look(method.getReturnType(), container);
      for (VariableElement parameter : method.getParameters()) {
        lookAtMarks(parameter, container);
        look(parameter.asType(), container);
      }
    }
    ElementFilter.typesIn(type.getEnclosedElements()).stream()
        .filter(Readiness::isRead)
        .forEach(t -> look(t, container));
  }

  /**
   * Of nested types only those that lay memory out are read method by method. Callbacks, enums and
   * adapters may name what is generated from this very container.
   */
  private static boolean isRead(TypeElement nested) {
    return nested.getAnnotation(Struct.class) != null
        || nested.getAnnotation(Union.class) != null
        || nested.getKind() == ElementKind.ANNOTATION_TYPE;
  }

  private void look(TypeMirror type, String container) {
    lookAtMarks(type, container);
    if (type.getKind() == TypeKind.ERROR) {
      waiting.add(container);
    } else if (type instanceof ArrayType array) {
      look(array.getComponentType(), container);
    } else if (type instanceof DeclaredType declared) {
      uses.get(container).add(outermost(declared.asElement()));
      declared.getTypeArguments().forEach(a -> look(a, container));
    }
  }

  /**
   * Looks at annotations, and at what the annotations' own declarations say: they may be typedefs.
   */
  private void lookAtMarks(AnnotatedConstruct annotated, String container) {
    for (AnnotationMirror mark : annotated.getAnnotationMirrors()) {
      mark.getElementValues().values().forEach(v -> look(v, container));
      if (seen.add(mark.getAnnotationType().asElement())) {
        lookAtMarks(mark.getAnnotationType().asElement(), container);
      }
    }
  }

  private void look(AnnotationValue value, String container) {
    if (value.getValue() instanceof List<?> values) {
      values.forEach(v -> look((AnnotationValue) v, container));
    } else if (UNRESOLVED.equals(value.getValue())) {
      waiting.add(container);
    } else if (value.getValue() instanceof TypeMirror type) {
      look(type, container);
      lookAtSupertypes(type, container);
    }
  }

  /** The Java type that an adapter gives stands among its supertypes. */
  private void lookAtSupertypes(TypeMirror type, String container) {
    if (type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.CLASS
        && seen.add(declared.asElement())) {
      for (TypeMirror supertype : types.directSupertypes(type)) {
        look(supertype, container);
        lookAtSupertypes(supertype, container);
      }
    }
  }

  private static String outermost(Element element) {
    Element outer = element;
    while (outer.getEnclosingElement() instanceof TypeElement) {
      outer = outer.getEnclosingElement();
    }
    return ((TypeElement) outer).getQualifiedName().toString();
  }
}

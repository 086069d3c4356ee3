package io.github.sizeis.processor.discover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Which containers can be compiled now. One that mentions a type which does not exist yet waits,
 * for another processor may write it in this round; so does one that uses a container that waits.
 */
public final class Readiness {

  private final Map<String, Set<String>> uses = new HashMap<>();
  private final Set<String> waiting = new HashSet<>();

  /** Looks at the candidates of a round. */
  public Readiness(List<TypeElement> candidates) {
    Map<String, TypeElement> names = new HashMap<>();
    candidates.forEach(c -> names.put(c.getQualifiedName().toString(), c));
    for (TypeElement candidate : candidates) {
      String name = candidate.getQualifiedName().toString();
      uses.put(name, new HashSet<>());
      look(candidate, name);
    }
    boolean changed = true;
    while (changed) {
      changed =
          names.keySet().stream()
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
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      look(method.getReturnType(), container);
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(t -> look(t, container));
  }

  private void look(TypeMirror type, String container) {
    if (type.getKind() == TypeKind.ERROR) {
      waiting.add(container);
    } else if (type instanceof ArrayType array) {
      look(array.getComponentType(), container);
    } else if (type instanceof DeclaredType declared) {
      uses.get(container).add(outermost(declared.asElement()));
      new ArrayList<TypeMirror>(declared.getTypeArguments()).forEach(a -> look(a, container));
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

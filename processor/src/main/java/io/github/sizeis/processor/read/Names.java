package io.github.sizeis.processor.read;

import io.github.sizeis.processor.model.java.JavaName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The names of elements. */
final class Names {

  static final String SIZEIS = "io.github.sizeis.";

  private Names() {}

  /** Returns the name of a class, with the classes around it. */
  static JavaName of(TypeElement type) {
    Deque<String> simpleNames = new ArrayDeque<>();
    Element element = type;
    while (element instanceof TypeElement) {
      simpleNames.addFirst(element.getSimpleName().toString());
      element = element.getEnclosingElement();
    }
    String packageName = element instanceof PackageElement p ? p.getQualifiedName().toString() : "";
    return new JavaName(packageName, List.copyOf(simpleNames));
  }

  /** Returns whether a class is the project's annotation of a simple name. */
  static boolean isOurs(TypeElement type, String simpleName) {
    return type.getQualifiedName().contentEquals(SIZEIS + simpleName);
  }
}

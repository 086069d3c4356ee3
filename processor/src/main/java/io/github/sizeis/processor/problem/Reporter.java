package io.github.sizeis.processor.problem;

import io.github.sizeis.processor.model.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.Diagnostic.Kind;

/** Says problems through the compiler, each once: javac itself repeats whatever it is given. */
public final class Reporter implements Problems {

  private final Messager messager;
  private final Set<List<Object>> said = new HashSet<>();

  /** Holds the compiler's messager. */
  public Reporter(Messager messager) {
    this.messager = messager;
  }

  @Override
  public void report(Problem problem, Place place, Object... arguments) {
    String message = problem.message(arguments);
    if (said.add(List.of(place, message))) {
      print(message, (SourcePlace) place);
    }
  }

  private void print(String message, SourcePlace at) {
    if (isLost(at.element())) {
      messager.printMessage(
          Kind.ERROR, message + " It is " + at.element() + ".", at.element().getEnclosingElement());
    } else if (at.annotation().isEmpty()) {
      messager.printMessage(Kind.ERROR, message, at.element());
    } else if (at.value().isEmpty()) {
      messager.printMessage(Kind.ERROR, message, at.element(), at.annotation().get());
    } else {
      messager.printMessage(
          Kind.ERROR, message, at.element(), at.annotation().get(), at.value().get());
    }
  }

  /** The Eclipse compiler finds no place for a record, but one for the type around it. */
  private boolean isLost(Element element) {
    return element.getKind() == ElementKind.RECORD
        && messager.getClass().getName().startsWith("org.eclipse.");
  }
}

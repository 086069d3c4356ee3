package io.github.sizeis.processor.discover;

import io.github.sizeis.Idl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Keeps track of containers across rounds, by name: elements of one round mean nothing in the next.
 */
public final class Discovery {

  private final Elements elements;
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> done = new LinkedHashSet<>();

  /** Starts with nothing. */
  public Discovery(Elements elements) {
    this.elements = elements;
  }

  /** Returns the containers to look at, new ones and those that wait, in a stable order. */
  public List<TypeElement> candidates(RoundEnvironment round) {
    Set<String> names = new LinkedHashSet<>(waiting);
    ElementFilter.typesIn(round.getElementsAnnotatedWith(Idl.class))
        .forEach(t -> names.add(t.getQualifiedName().toString()));
    List<TypeElement> candidates = new ArrayList<>();
    names.stream()
        .map(elements::getTypeElement)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(t -> t.getQualifiedName().toString()))
        .forEach(candidates::add);
    return candidates;
  }

  /** Returns whether containers wait for types that another processor may still write. */
  public boolean isWaiting() {
    return !waiting.isEmpty();
  }

  /** Notes what became of the candidates. */
  public void settle(Collection<String> compiled, Collection<String> deferred) {
    waiting.clear();
    waiting.addAll(deferred);
    done.addAll(compiled);
  }

  /** Returns the qualified names of the containers that were compiled in earlier rounds. */
  public Set<String> done() {
    return Set.copyOf(done);
  }
}

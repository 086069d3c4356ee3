package io.github.sizeis.processor.check.type;

import io.github.sizeis.processor.check.base.Encodings;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.Declarations;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.Definition;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Follows typedefs to what they stand for. */
public final class Definitions {

  private final Declarations declarations;
  private final Adapters adapters;

  /** By the package of the user, too: from there, an adapter must be accessible. */
  private final Map<List<Object>, Optional<Meaning>> known = new HashMap<>();

  private final List<JavaName> underWay = new ArrayList<>();

  public Definitions(Declarations declarations, Adapters adapters) {
    this.declarations = declarations;
    this.adapters = adapters;
  }

  /** Returns what an annotation stands for; says once why it stands for nothing. */
  public Optional<Meaning> of(JavaName annotation, Subject user) {
    List<Object> key = List.of(annotation, user.packageName());
    Optional<Meaning> meaning = known.get(key);
    if (meaning == null) {
      Definition definition = declarations.definitions().get(annotation);
      Subject subject =
          new Subject(
              annotation.simpleName(), user.packageName(), definition.place(), user.problems());
      underWay.add(annotation);
      meaning = resolve(definition, subject);
      underWay.remove(annotation);
      known.put(key, meaning);
    }
    return meaning;
  }

  /** Says what is wrong with a typedef, whether something uses it or not. */
  public void check(JavaName annotation, Subject user) {
    of(annotation, user);
  }

  private Optional<Meaning> resolve(Definition definition, Subject subject) {
    String name = "@" + definition.name().simpleName();
    if (!definition.typeUseOnly()) {
      return subject.refuse(Problem.TYPEDEF_TARGET, subject.name());
    } else if (definition.meaning() instanceof Definition.OfMachine scalar) {
      return Optional.of(
          new Meaning(name, new Meaning.OfScalar(scalar.machine()), Optional.empty()));
    } else if (definition.meaning() instanceof Definition.OfText text) {
      return Encodings.named(text.encoding())
          .map(e -> new Meaning(name, new Meaning.OfText(e), Optional.empty()))
          .or(
              () ->
                  subject.refuse(
                      Problem.UNKNOWN_CHARSET,
                      text.encoding(),
                      Suggestion.didYouMean(text.encoding(), Encodings.names())));
    } else if (definition.meaning() instanceof Definition.Alias alias) {
      return alias(name, alias, subject);
    }
    return Optional.empty();
  }

  private Optional<Meaning> alias(String name, Definition.Alias alias, Subject subject) {
    Optional<Meaning> target = target(name, alias.target(), subject);
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Optional<AdapterType> adapter = target.get().adapter();
    if (alias.adapter().isPresent()) {
      adapter = adapters.of(alias.adapter().get(), subject);
      if (adapter.isEmpty()) {
        return Optional.empty();
      }
    }
    Meaning meaning = new Meaning(name, target.get().stuff(), adapter);
    return adapter.isEmpty() || adapters.fits(adapter.get(), meaning, alias.adapter(), subject)
        ? Optional.of(meaning)
        : Optional.empty();
  }

  private Optional<Meaning> target(String name, Located<DeclaredType> target, Subject subject) {
    if (target.value() instanceof DeclaredType.Unresolved) {
      return Optional.empty();
    }
    if (target.value().is(DeclaredType.Kind.STRUCT)) {
      JavaName struct = ((DeclaredType.Reference) target.value()).name();
      return Optional.of(new Meaning(name, new Meaning.OfStruct(struct), Optional.empty()));
    }
    if (target.value() instanceof DeclaredType.Reference r
        && declarations.definitions().containsKey(r.name())) {
      if (underWay.contains(r.name())) {
        return cycle(underWay.subList(underWay.indexOf(r.name()), underWay.size()), subject);
      }
      return of(r.name(), subject);
    }
    return subject.refuseAt(
        target.place(), Problem.TYPEDEF_OF_NOTHING, subject.name(), target.value().text());
  }

  /** Says a cycle at the same place in the same words, wherever it was entered. */
  private Optional<Meaning> cycle(List<JavaName> members, Subject subject) {
    JavaName first = Collections.min(members, Comparator.comparing(JavaName::canonical));
    List<JavaName> chain = new ArrayList<>(members);
    Collections.rotate(chain, -members.indexOf(first));
    chain.add(first);
    return subject.refuseAt(
        declarations.definitions().get(first).place(),
        Problem.TYPEDEF_CYCLE,
        first.simpleName(),
        chain.stream().map(JavaName::simpleName).collect(Collectors.joining(" -> ")));
  }
}

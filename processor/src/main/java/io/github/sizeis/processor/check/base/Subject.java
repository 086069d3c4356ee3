package io.github.sizeis.processor.check.base;

import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import java.util.Map;
import java.util.Optional;

/**
 * What is being checked, for messages.
 *
 * @param name its name in the source
 * @param packageName the package of its container, where generated code will be
 * @param place where it is declared
 * @param problems where to say what is wrong
 * @param constants the numbers that expressions may name
 */
public record Subject(
    String name, String packageName, Place place, Problems problems, Map<String, Long> constants) {

  /** What has no expressions. */
  public Subject(String name, String packageName, Place place, Problems problems) {
    this(name, packageName, place, problems, Map.of());
  }

  /** Reports a problem of the declaration itself; there is nothing to go on with. */
  public <T> Optional<T> refuse(Problem problem, Object... arguments) {
    problems.report(problem, place, arguments);
    return Optional.empty();
  }

  /** Reports a problem of one place in it; there is nothing to go on with. */
  public <T> Optional<T> refuseAt(Place at, Problem problem, Object... arguments) {
    problems.report(problem, at, arguments);
    return Optional.empty();
  }

  /** Reports a problem of the declaration itself, and answers a check with no. */
  public boolean deny(Problem problem, Object... arguments) {
    return denyAt(place, problem, arguments);
  }

  /** Reports a problem of one place in it, and answers a check with no. */
  public boolean denyAt(Place at, Problem problem, Object... arguments) {
    problems.report(problem, at, arguments);
    return false;
  }

  /** Returns a part of this: a field, an arm, a parameter. */
  public Subject part(String partName, Place partPlace) {
    return new Subject(partName, packageName, partPlace, problems, constants);
  }
}

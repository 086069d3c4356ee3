package io.github.sizeis.processor.problem;

import io.github.sizeis.processor.model.Place;

/** Where the stages say what is wrong. */
@FunctionalInterface
public interface Problems {

  /**
   * Reports a problem. Saying the same again is silent.
   *
   * @param problem what is wrong
   * @param place where
   * @param arguments what the wording and the remedy name, in the order the problem gives
   */
  void report(Problem problem, Place place, Object... arguments);
}

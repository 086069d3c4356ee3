package io.github.sizeis.processor.fuzz;

import io.github.sizeis.internal.explain.Told;
import io.github.sizeis.processor.fuzz.Converter.Outcome;
import io.github.sizeis.runtime.Source;
import java.lang.reflect.Method;

/**
 * An explanation agrees with the converter: the same values, or the same reason at the same path.
 */
final class ExplainTarget {

  private ExplainTarget() {}

  static void check(Converter converter, Method reader, Source source, Outcome outcome) {
    Told told = Told.of(converter.converter(), reader.getName(), MemoryInput.BASE, source);
    String wrong = wrong(told, outcome);
    if (!told.html().endsWith("</html>\n") || !told.toString().endsWith("\n")) {
      throw new AssertionError("not written to its end: " + told);
    }
    if (wrong != null) {
      throw new AssertionError(
          converter.type().getSimpleName()
              + "."
              + reader.getName()
              + ": "
              + wrong
              + "\n"
              + outcome
              + "\n"
              + told);
    }
  }

  private static String wrong(Told told, Outcome outcome) {
    if (outcome.refusal() == null) {
      return told.problems().isEmpty()
          ? told.differsFrom(outcome.value())
          : "no value is told: " + told.problems();
    }
    if (told.problems().contains(outcome.refusal()) || told.knowsCycle()) {
      return null;
    }
    // places that were seen before are not read again, and cost nothing
    boolean isOfBudget =
        outcome.refusal().contains("Limits.withBytes") && !told.problems().isEmpty();
    return isOfBudget ? null : "not told: " + outcome.refusal() + " but " + told.problems();
  }
}

package io.github.sizeis.processor.check.base;

import io.github.sizeis.processor.declared.Oddity;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import java.util.List;

/** Reports what no C declaration has. */
public final class Oddities {

  private Oddities() {}

  /** Returns whether there is nothing odd; reports all that is. */
  public static boolean none(List<Oddity> oddities, Problems problems) {
    for (Oddity oddity : oddities) {
      switch (oddity.kind()) {
        case CONTAINER_NOT_INTERFACE ->
            problems.report(Problem.NOT_AN_INTERFACE, oddity.place(), oddity.name(), "Idl");
        case STRUCT_NOT_INTERFACE ->
            problems.report(Problem.NOT_AN_INTERFACE, oddity.place(), oddity.name(), "Struct");
        case UNION_NOT_INTERFACE ->
            problems.report(Problem.NOT_AN_INTERFACE, oddity.place(), oddity.name(), "Union");
        default -> problems.report(problem(oddity.kind()), oddity.place(), oddity.name());
      }
    }
    return oddities.isEmpty();
  }

  /** Returns whether nothing can be generated from a container that is so odd. */
  public static boolean spoil(List<Oddity> oddities) {
    return oddities.stream()
        .map(Oddity::kind)
        .anyMatch(k -> k == Oddity.Kind.CONTAINER_NOT_INTERFACE || k == Oddity.Kind.NOT_TOP_LEVEL);
  }

  private static Problem problem(Oddity.Kind kind) {
    return switch (kind) {
      case STRUCT_AND_UNION -> Problem.STRUCT_AND_UNION;
      case NOT_TOP_LEVEL -> Problem.NOT_TOP_LEVEL;
      case EXTENDS -> Problem.EXTENDS;
      case TYPE_VARIABLES -> Problem.TYPE_VARIABLES;
      case VARIADIC -> Problem.VARIADIC;
      case BODY -> Problem.BODY;
      case PARAMETERS -> Problem.PARAMETERS;
      case THROWS -> Problem.THROWS;
      case VOID -> Problem.VOID_FIELD;
      case CONTAINER_NOT_INTERFACE, STRUCT_NOT_INTERFACE, UNION_NOT_INTERFACE ->
          Problem.NOT_AN_INTERFACE;
    };
  }
}

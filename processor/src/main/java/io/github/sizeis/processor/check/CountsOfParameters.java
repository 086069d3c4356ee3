package io.github.sizeis.processor.check;

import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.Lengths;
import io.github.sizeis.processor.model.Parameter;
import io.github.sizeis.processor.model.Parameter.Passing;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the counts of arrays are known when the arrays must be there. */
final class CountsOfParameters {
  private CountsOfParameters() {}

  static boolean areKnown(List<Parameter> frame, List<DeclaredField> declared, Subject subject) {
    Set<String> known =
        frame.stream()
            .filter(p -> p.direction().goesIn())
            .map(p -> p.field().cName())
            .collect(Collectors.toSet());
    boolean valid = true;
    for (int i = 0; i < frame.size(); i++) {
      Parameter parameter = frame.get(i);
      boolean isReturned = parameter.field().cName().equals("return");
      if (parameter.passing() == Passing.CONTENT
          && !isReturned
          && parameter.field().shape() instanceof Shape.Counted counted) {
        for (String name : counted.count().expression().fields()) {
          if (!known.contains(name)) {
            Place place = place(declared.get(i));
            subject.refuseAt(place, Problem.COUNT_TOO_LATE, parameter.field().cName(), name);
            valid = false;
          }
        }
      }
    }
    return valid;
  }

  private static Place place(DeclaredField array) {
    Lengths.Bound size = array.marks().lengths().sizes().get(0);
    return size.elements().or(size::bytes).orElseThrow().place();
  }
}

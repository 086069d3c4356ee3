package io.github.sizeis.processor.check.function;

import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.check.type.Bounds;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredFunction;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.model.program.Parameter.Passing;
import io.github.sizeis.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the counts of arrays are known when the arrays must be there. */
final class CountsOfParameters {
  private CountsOfParameters() {}

  static boolean areKnown(List<Parameter> frame, List<DeclaredField> declared, Subject subject) {
    Set<String> known =
        frame.stream()
            .filter(p -> p.direction().goesIn() && !p.ignored())
            .map(p -> p.field().cName())
            .collect(Collectors.toSet());
    boolean valid = true;
    for (int i = 0; i < frame.size(); i++) {
      Parameter parameter = frame.get(i);
      String name = parameter.field().cName();
      Optional<Array> array = parameter.field().shape().counted();
      if (array.isEmpty()
          || parameter.room().isPresent()
          || parameter.passing() != Passing.CONTENT
          || name.equals(DeclaredFunction.RETURN)) {
        continue;
      }
      for (String count : needed(array.get(), parameter)) {
        if (parameter.isRoom() && isPointer(frame, count)) {
          subject.refuseAt(
              place(declared.get(i)),
              Problem.NOT_A_COUNT,
              count,
              "cannot count room",
              "a pointer, which @InOut spares",
              "");
          valid = false;
        } else if (!known.contains(count.split("\\.", -1)[0])) {
          subject.refuseAt(place(declared.get(i)), Problem.COUNT_TOO_LATE, name, count);
          valid = false;
        }
      }
    }
    return valid;
  }

  /** Of what comes out only, the room must be known; what of it is valid may show later. */
  private static Set<String> needed(Array array, Parameter parameter) {
    Set<String> names = new TreeSet<>();
    List<Count> counts =
        parameter.direction().goesIn() ? array.counts() : array.size().stream().toList();
    counts.forEach(c -> names.addAll(c.expression().fields()));
    return names;
  }

  private static boolean isPointer(List<Parameter> frame, String name) {
    return frame.stream()
        .map(Parameter::field)
        .anyMatch(f -> f.cName().equals(name) && f.shape().toOne().isPresent());
  }

  /** Returns the names that tell how much room the caller makes. */
  static Set<String> room(Parameter room) {
    return room.room()
        .or(() -> room.field().shape().array().flatMap(Array::size))
        .map(c -> c.expression().fields())
        .orElse(Set.of());
  }

  private static Place place(DeclaredField array) {
    return Bounds.said(array.marks().lengths().sizes().get(0)).place();
  }
}

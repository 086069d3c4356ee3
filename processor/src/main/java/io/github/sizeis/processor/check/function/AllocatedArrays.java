package io.github.sizeis.processor.check.function;

import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredParameter;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.model.program.Parameter.Direction;
import io.github.sizeis.processor.model.program.Parameter.Passing;
import io.github.sizeis.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds arrays that are said to be allocated, though the caller tells how much room they have. C's
 * {@code char **names, int max} is such an array: the caller's, with elements that the function
 * allocates. {@code @Allocated} would make it {@code char ***names}.
 *
 * @param frame all parameters, and what is returned
 */
record AllocatedArrays(List<Parameter> frame, Subject subject) {

  /** Returns whether the function makes each array that is said to be allocated. */
  boolean areTheFunctions(List<DeclaredParameter> declared) {
    boolean valid = true;
    for (DeclaredParameter one : declared) {
      if (one.allocation().isPresent() && isTheCallers(parameter(one))) {
        String name = one.field().cName();
        Shape element = parameter(one).field().shape().array().orElseThrow().element();
        String remedy = element.isPointer() ? "List<com.sun.jna.Pointer>" : "com.sun.jna.Pointer";
        subject.refuseAt(one.allocation().get().place(), Problem.CALLERS_ARRAY, name, remedy);
        valid = false;
      }
    }
    return valid;
  }

  private Parameter parameter(DeclaredParameter declared) {
    return frame.stream()
        .filter(p -> p.field().cName().equals(declared.field().cName()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * A function that makes an array tells its length, or is told that it needs so many elements. It
   * has no use for a capacity, of which a part is valid. Where its elements are pointers, neither
   * the types nor the names tell such an array from the caller's, so that nothing is guessed.
   */
  private boolean isTheCallers(Parameter parameter) {
    Shape shape = parameter.field().shape();
    if (parameter.passing() != Passing.ADDRESS || !shape.isCountedRoom()) {
      return false;
    }
    Array array = shape.array().orElseThrow();
    Set<String> room = array.size().orElseThrow().expression().fields();
    boolean knownBefore = room.stream().allMatch(n -> direction(n).goesIn());
    boolean onlyGoesIn = room.stream().allMatch(n -> direction(n) == Direction.IN);
    return array.varying().isPresent() ? knownBefore : onlyGoesIn && array.element().isPointer();
  }

  private Direction direction(String path) {
    String name = path.split("\\.", -1)[0];
    Optional<Parameter> named =
        frame.stream().filter(p -> p.field().cName().equals(name)).findFirst();
    return named.map(Parameter::direction).orElse(Direction.OUT);
  }
}

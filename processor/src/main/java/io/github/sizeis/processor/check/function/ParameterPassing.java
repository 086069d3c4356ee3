package io.github.sizeis.processor.check.function;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.check.base.Scalars;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredAllocation;
import io.github.sizeis.processor.declared.DeclaredParameter;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.declared.Mark;
import io.github.sizeis.processor.layout.MachineLayout;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.model.program.Parameter.Direction;
import io.github.sizeis.processor.model.program.Parameter.Passing;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.runtime.Abi;
import java.util.Optional;

/** How parameters are passed: what lies in the frame, or its address. */
final class ParameterPassing {
  private ParameterPassing() {}

  static Optional<Parameter> of(DeclaredParameter parameter, Field field, Subject subject) {
    Direction direction =
        parameter.out().isEmpty()
            ? Direction.IN
            : parameter.in().isEmpty() ? Direction.OUT : Direction.IN_OUT;
    if (parameter.constant().isPresent()) {
      return constant(parameter.constant().get(), direction, field, subject);
    }
    boolean comesOutAlone = direction == Direction.OUT;
    boolean isStruct = direction == Direction.IN_OUT && !field.shape().isPointer();
    if (parameter.allocation().isPresent() && !comesOutAlone && !isStruct) {
      return subject.refuseAt(
          parameter.allocation().get().place(), Problem.ALLOCATED_IN, subject.name());
    }
    Passing passing = passing(direction, parameter.allocation().isPresent(), field.shape());
    boolean ignored = parameter.field().marks().at(Mark.IGNORE).isPresent();
    boolean isPointer =
        passing == Passing.CONTENT && !field.shape().isCountedRoom() && parameter.room().isEmpty();
    if (direction != Direction.IN && isPointer) {
      return subject.refuse(
          direction == Direction.OUT ? Problem.NOT_ALLOCATED : Problem.IN_OUT_POINTER,
          subject.name());
    }
    return mayBeAllocated(field, parameter.allocation(), subject)
        ? Optional.of(Parameter.of(field, direction, passing, ignored))
        : Optional.empty();
  }

  /** A constant is the bits that C makes of it: -1 is the largest number of an unsigned type. */
  private static Optional<Parameter> constant(
      Located<Long> constant, Direction direction, Field field, Subject subject) {
    if (direction != Direction.IN || !Scalars.isInteger(field.shape())) {
      return subject.refuseAt(constant.place(), Problem.BAD_CONST, subject.name());
    }
    Machine machine = field.shape().word().orElseThrow().machine();
    int bits = 8 * MachineLayout.size(machine, Abi.SYSV64);
    long rest = constant.value() >> (bits - 1) >> 1;
    boolean fits = rest == 0 || constant.value() >> (bits - 1) == -1;
    return fits
        ? Optional.of(
            new Parameter(
                field,
                direction,
                Passing.CONTENT,
                Optional.of(constant.value()),
                false,
                Optional.empty()))
        : subject.refuseAt(
            constant.place(), Problem.LARGE_CONST, constant.value(), bits, subject.name());
  }

  private static Passing passing(Direction direction, boolean allocated, Shape shape) {
    if (direction == Direction.IN) {
      // as a parameter, C's array is a pointer
      boolean array = !shape.isPointer() && shape.array().isPresent() && shape.flexible().isEmpty();
      return array ? Passing.ADDRESS : Passing.CONTENT;
    }
    boolean pointsToContent = shape.isPointer() && shape.foreign().isEmpty();
    return allocated || !pointsToContent ? Passing.ADDRESS : Passing.CONTENT;
  }

  /** Returns whether what lies in the frame is a pointer, or may hold some. */
  static boolean holdsPointers(Shape shape) {
    return shape.isPointer() || shape.isPart() || shape.choice().isPresent();
  }

  /** Returns whether there is something that a function can have allocated; reports where not. */
  static boolean mayBeAllocated(
      Field field, Optional<DeclaredAllocation> allocation, Subject subject) {
    Shape shape = field.shape();
    boolean mayBe = holdsPointers(shape) || shape.isWholeStruct();
    if (allocation.isPresent() && !mayBe) {
      return subject.denyAt(allocation.get().place(), Problem.NOTHING_ALLOCATED, subject.name());
    }
    return true;
  }
}

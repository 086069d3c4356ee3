package io.github.sizeis.processor.check.function;

import io.github.sizeis.processor.check.base.Expressions;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredFunction;
import io.github.sizeis.processor.declared.DeclaredParameter;
import io.github.sizeis.processor.declared.DeclaredParameter.Room;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.model.program.Parameter.Direction;
import io.github.sizeis.processor.model.program.Parameter.Passing;
import io.github.sizeis.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks the room that a caller makes where not the array itself tells how much it is.
 *
 * @param frame all parameters, and what is returned
 */
record CallerRoom(List<Parameter> frame, Subject subject) {

  /** Returns the frame with its rooms; empty where one is wrong. */
  static Optional<List<Parameter>> of(
      List<Parameter> frame, DeclaredFunction function, Subject subject) {
    CallerRoom rooms = new CallerRoom(frame, subject);
    List<Parameter> all = new ArrayList<>(frame);
    for (DeclaredParameter declared : function.parameters()) {
      if (declared.room().isPresent()) {
        Parameter parameter = rooms.parameter(declared);
        Optional<Count> size =
            rooms.size(parameter, declared.room().get(), declared.allocation().isPresent());
        if (size.isEmpty()) {
          return Optional.empty();
        }
        all.set(frame.indexOf(parameter), parameter.in(size.get()));
      }
    }
    return Optional.of(all);
  }

  private Parameter parameter(DeclaredParameter declared) {
    return frame.stream()
        .filter(p -> p.field().cName().equals(declared.field().cName()))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Count> size(Parameter parameter, Room room, boolean allocated) {
    String name = parameter.field().cName();
    boolean canFill =
        parameter.direction() == Direction.OUT
            && parameter.passing() == Passing.CONTENT
            && isFilled(parameter.field().shape());
    if (allocated && parameter.field().shape().isPointer()) {
      return subject.refuseAt(room.place(), Problem.ALLOCATED_ROOM, name);
    } else if (!canFill) {
      return subject.refuseAt(room.place(), Problem.BAD_ROOM, name);
    } else if (room.elements().isPresent() == room.bytes().isPresent()
        || (room.elements().isPresent() && isStruct(parameter.field().shape()))) {
      return subject.refuseAt(room.place(), Problem.ROOM_SIZE, name);
    }
    boolean inBytes = room.bytes().isPresent();
    Located<String> said = room.bytes().or(room::elements).orElseThrow();
    return Expressions.parse(said, 0, subject)
        .filter(e -> isKnown(e, said, name))
        .map(e -> new Count(e, said.value(), inBytes ? Count.Unit.BYTES : Count.Unit.ELEMENTS));
  }

  private static boolean isFilled(Shape shape) {
    return shape
        .toOne()
        .map(p -> p.depth() == 1)
        .orElse(shape.isPointer() && shape.foreign().isEmpty());
  }

  /** What has a size of its own, and may have more behind it, does not fill room by number. */
  private static boolean isStruct(Shape shape) {
    return shape.toOne().isPresent() || shape.chain().isPresent();
  }

  private boolean isKnown(Expression size, Located<String> said, String room) {
    List<Field> fields = frame.stream().map(Parameter::field).toList();
    if (!StatusChecker.areNumbers(size, fields, said.place(), subject)) {
      return false;
    }
    for (Parameter parameter : frame) {
      String name = parameter.field().cName();
      if (size.fields().contains(name) && !parameter.direction().goesIn()) {
        return subject.denyAt(said.place(), Problem.COUNT_TOO_LATE, room, name);
      }
    }
    return true;
  }
}

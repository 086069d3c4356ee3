package io.github.sizeis.processor.model.program;

import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Field;
import java.util.Optional;

/**
 * One parameter of a function.
 *
 * @param field what lies in the frame
 * @param direction whether it goes in, comes out, or both
 * @param passing what of the frame is the argument in C
 * @param constant the number that it always is
 * @param ignored whether the caller neither gives it nor wants it
 * @param room how much room the caller makes, where the field's own count does not tell
 */
public record Parameter(
    Field field,
    Direction direction,
    Passing passing,
    Optional<Long> constant,
    boolean ignored,
    Optional<Count> room) {
  /** A parameter that is no number of its own, in room that nothing else tells. */
  public static Parameter of(Field field, Direction direction, Passing passing, boolean ignored) {
    return new Parameter(field, direction, passing, Optional.empty(), ignored, Optional.empty());
  }

  /** Which way a parameter goes. */
  public enum Direction {
    IN,
    OUT,
    IN_OUT;

    /** Returns whether the caller gives it. */
    public boolean goesIn() {
      return this != OUT;
    }

    /** Returns whether the caller gets it. */
    public boolean comesOut() {
      return this != IN;
    }
  }

  /** What of the frame is the argument in C. */
  public enum Passing {
    /** What lies in the frame. */
    CONTENT,
    /** The address of what lies in the frame. */
    ADDRESS
  }

  /** Returns whether the frame points to room that the function fills. */
  public boolean isRoom() {
    return room.isPresent()
        || (direction == Direction.OUT
            && passing == Passing.CONTENT
            && field.shape().isCountedRoom());
  }

  /** Returns this with room of a size. */
  public Parameter in(Count size) {
    return new Parameter(field, direction, passing, constant, ignored, Optional.of(size));
  }
}

package io.github.sizeis.processor.model.program;

import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import java.util.List;
import java.util.Optional;

/**
 * A call that frees what a function allocated.
 *
 * @param function the C name of the function that frees
 * @param parameters its parameters
 * @param arguments one for each parameter
 * @param unlessNull the field of the frame that is NULL where nothing was allocated; absent where
 *     only the function knows
 * @param deep whether it is called for each block that the pointer leads to, which then takes the
 *     place of the pointer
 */
public record Free(
    String function,
    List<Parameter> parameters,
    List<Argument> arguments,
    Optional<Field> unlessNull,
    boolean deep) {
  /** Copies the lists. */
  public Free {
    parameters = List.copyOf(parameters);
    arguments = List.copyOf(arguments);
  }

  /** Returns this, called for each block. */
  public Free deeply() {
    return new Free(function, parameters, arguments, unlessNull, true);
  }

  /** What is passed. */
  public sealed interface Argument {
    <R> R accept(Visitor<R> visitor);
  }

  /** Does what depends on what is passed. */
  public interface Visitor<R> {
    R addressOf(Field field);

    R pointerIn(Field field);

    R numeric(Expression expression);
  }

  /** The address of a field of the frame. */
  public record AddressOf(Field field) implements Argument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addressOf(field);
    }
  }

  /** A pointer that lies in the frame. */
  public record PointerIn(Field field) implements Argument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pointerIn(field);
    }
  }

  /** A number. */
  public record Numeric(Expression expression) implements Argument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.numeric(expression);
    }
  }
}

package io.github.sizeis.processor.model.program;

import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import java.util.List;

/**
 * A call that follows another one, such as {@code free(p)} or {@code pcap_geterr(p)}: its arguments
 * come from the frame of the call before.
 *
 * @param function the C name of the function
 * @param parameters its parameters
 * @param arguments one for each parameter
 */
public record Invocation(String function, List<Parameter> parameters, List<Argument> arguments) {
  /** Copies the lists. */
  public Invocation {
    parameters = List.copyOf(parameters);
    arguments = List.copyOf(arguments);
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

package io.github.sizeis.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the number of elements shows in the fields of the struct, for a shape that is an array.
 *
 * @param element the shape of one
 * @param size how many elements memory has; absent where the declaration gives their number
 * @param window the part that is valid, where not all is
 */
public record Sizing(Shape element, Optional<Count> size, Optional<Window> window) {

  /** Returns the sizing of an array whose number of elements depends on fields. */
  public static Optional<Sizing> of(Shape shape) {
    return shape
        .array()
        .map(a -> new Sizing(a.element(), a.size(), a.window()))
        .filter(s -> s.size().isPresent() || s.window().isPresent());
  }

  /** Returns all that is computed from fields of the struct for a shape. */
  public static Stream<Expression> expressions(Shape shape) {
    return shape.choice().isPresent()
        ? Stream.concat(
            Stream.of(shape.choice().get().discriminant().expression()),
            shape.choice().get().contents().flatMap(c -> expressions(c.shape())))
        : of(shape).stream().flatMap(s -> s.all().stream()).map(Count::expression);
  }

  /** Returns what tells how many elements the value has. */
  public Count told() {
    return window.map(Window::length).or(() -> size).orElseThrow();
  }

  /** Returns what else is counted: the room, and where the valid part begins. */
  public List<Count> others() {
    return window.isEmpty()
        ? List.of()
        : Stream.concat(size.stream(), window.get().first().stream()).toList();
  }

  /** Returns all that is counted. */
  public List<Count> all() {
    return Stream.concat(Stream.of(told()), others().stream()).toList();
  }
}

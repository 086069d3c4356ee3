package io.github.sizeis.processor.model;

import io.github.sizeis.processor.model.java.JavaName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A union of which fields of the struct that holds it tell the arm.
 *
 * @param union the union's names
 * @param family the class of the values, with a class nested in it for each arm
 * @param arms its arms, in order
 * @param discriminant how the fields tell the arm
 */
public record Choice(StructName union, JavaName family, List<Arm> arms, Discriminant discriminant)
    implements Shape {
  @Override
  public <R> R accept(Shape.Visitor<R> visitor) {
    return visitor.choice(this);
  }

  @Override
  public Optional<Choice> choice() {
    return Optional.of(this);
  }

  @Override
  public Stream<Expression> expressions() {
    return Stream.concat(
        Stream.of(discriminant.expression()), contents().flatMap(c -> c.shape().expressions()));
  }

  /** Copies the arms. */
  public Choice {
    arms = List.copyOf(arms);
  }

  /** Returns the field that an arm's values hold, because it does not follow from the arm. */
  public Optional<Field> kept(Arm arm) {
    return arm.isOneCase() ? Optional.empty() : discriminant.told();
  }

  /** Returns this with other arms. */
  public Choice with(List<Arm> others) {
    return new Choice(union, family, others, discriminant);
  }

  /** Returns what the arms hold, where they hold something. */
  public Stream<Field> contents() {
    return arms.stream().flatMap(a -> a.content().stream());
  }
}

package io.github.sizeis.processor.model;

import java.util.function.Function;

/** A visitor that does the same for every shape, but for those that a subclass names. */
public abstract class ShapeAdapter<R> implements Shape.Visitor<R> {

  private final Function<Shape, R> otherwise;

  protected ShapeAdapter(Function<Shape, R> otherwise) {
    this.otherwise = otherwise;
  }

  @Override
  public R word(Shape.Word shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R structUse(Shape.StructUse shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R pointer(Shape.Pointer shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R inlineArray(Shape.InlineArray shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R choice(Shape.Choice shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R bits(Shape.Bits shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R chain(Shape.Chain shape) {
    return otherwise.apply(shape);
  }
}

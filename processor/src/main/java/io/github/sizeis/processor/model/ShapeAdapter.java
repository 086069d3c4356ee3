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
  public R pointerTo(Shape.PointerTo shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R text(Shape.Text shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R fixedText(Shape.FixedText shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R counted(Shape.Counted shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R fixedArray(Shape.FixedArray shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R opaque(Shape.Opaque shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R tail(Shape.Tail shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R terminated(Shape.Terminated shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R multiText(Shape.MultiText shape) {
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

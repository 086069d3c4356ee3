package io.github.sizeis.processor.model;

import java.util.function.Function;

/** A visitor that does the same for every shape, but for those that a subclass names. */
public abstract class ShapeAdapter<R> implements Shape.Visitor<R> {

  final Function<Shape, R> otherwise;

  protected ShapeAdapter(Function<Shape, R> otherwise) {
    this.otherwise = otherwise;
  }

  @Override
  public R word(Word shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R structUse(StructUse shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R choice(Choice shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R pointer(Pointer shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R array(Array shape) {
    return otherwise.apply(shape);
  }

  @Override
  public R foreign(Foreign shape) {
    return otherwise.apply(shape);
  }
}

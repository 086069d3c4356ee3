package io.github.sizeis.processor.model;

import java.util.function.Function;

/**
 * A visitor of what fields hold, wherever it lies: of an array, and of a linked list, one in place
 * is the same kind as one behind a pointer. It does the same for all that a subclass does not name.
 */
public abstract class FieldVisitor<R> extends ShapeAdapter<R> implements Pointer.Visitor<R> {

  private final Function<Shape, R> otherwise;

  protected FieldVisitor(Function<Shape, R> otherwise) {
    super(otherwise);
    this.otherwise = otherwise;
  }

  /** Visits a linked list. */
  protected abstract R chain(StructName element);

  /** Visits a struct by value that is no linked list. */
  protected R struct(StructUse use) {
    return otherwise.apply(use);
  }

  @Override
  public R structUse(StructUse use) {
    return use.isChain() ? chain(use.struct()) : struct(use);
  }

  @Override
  public final R pointer(Pointer pointer) {
    return pointer.acceptTarget(this);
  }

  @Override
  public R toOne(Pointer pointer) {
    return otherwise.apply(pointer);
  }

  @Override
  public R toChain(Pointer pointer, StructName struct) {
    return chain(struct);
  }

  @Override
  public R toArray(Pointer pointer, Array array) {
    return array(array);
  }

  @Override
  public R toForeign(Pointer pointer, Foreign foreign) {
    return otherwise.apply(pointer);
  }
}

package io.github.sizeis.processor.model;

import java.util.function.Function;

/**
 * A visitor of what fields hold, wherever it lies: of an array, and of a linked list, one in place
 * is the same kind as one behind a pointer. It does the same for all that a subclass does not name.
 */
public abstract class FieldVisitor<R> extends ShapeAdapter<R> {

  protected FieldVisitor(Function<Shape, R> otherwise) {
    super(otherwise);
  }

  /** Visits a linked list. */
  protected abstract R chain(StructName element);

  /** Visits a struct by value that is no linked list. */
  protected R struct(StructUse use) {
    return otherwise.apply(use);
  }

  @Override
  public final R structUse(StructUse use) {
    return use.isChain() ? chain(use.struct()) : struct(use);
  }

  @Override
  public final R pointer(Pointer pointer) {
    if (pointer.foreign().isPresent()) {
      return toForeign(pointer);
    } else if (pointer.array().isPresent()) {
      return toArray(pointer, pointer.array().get());
    }
    return pointer.chain().isPresent() ? toChain(pointer, pointer.chain().get()) : toOne(pointer);
  }

  /** Visits a pointer to one thing. */
  protected R toOne(Pointer pointer) {
    return otherwise.apply(pointer);
  }

  /** Visits a pointer to the first of a linked list. */
  protected R toChain(Pointer pointer, StructName element) {
    return chain(element);
  }

  /** Visits a pointer to an array. */
  protected R toArray(Pointer pointer, Array array) {
    return array(array);
  }

  /** Visits a pointer that is not followed. */
  protected R toForeign(Pointer pointer) {
    return otherwise.apply(pointer);
  }
}

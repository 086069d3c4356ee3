package io.github.sizeis.processor.model;

/** Does what depends on the kind of shape. */
public interface ShapeVisitor<R> {
  R word(Word word);

  R structUse(StructUse struct);

  R choice(Choice union);

  R pointer(Pointer pointer);

  R array(Array array);

  default R foreign(Foreign foreign) {
    throw new IllegalStateException("it lies behind a pointer only");
  }
}

package io.github.sizeis.processor.write.java;

import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.ShapeAdapter;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Word;

/** Spells the size of a shape; whatever is not named here is a pointer. */
final class SizeCode extends ShapeAdapter<Size> {

  private final Dialect dialect;

  SizeCode(Dialect dialect) {
    super(shape -> dialect.pointer());
    this.dialect = dialect;
  }

  @Override
  public Size word(Word word) {
    return dialect.size(word.machine());
  }

  @Override
  public Size structUse(StructUse struct) {
    return dialect.size(struct.struct());
  }

  @Override
  public Size choice(Choice union) {
    throw new IllegalStateException("a union is no element, and nothing points to it");
  }

  @Override
  public Size array(Array array) {
    return array.element().accept(this).times(array.declared());
  }
}

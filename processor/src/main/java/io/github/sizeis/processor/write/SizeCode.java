package io.github.sizeis.processor.write;

import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.ShapeAdapter;

/** Spells the size of a shape; whatever is not named here is a pointer. */
final class SizeCode extends ShapeAdapter<Size> {

  private final Dialect dialect;

  SizeCode(Dialect dialect) {
    super(shape -> dialect.pointer());
    this.dialect = dialect;
  }

  @Override
  public Size word(Shape.Word word) {
    return dialect.size(word.machine());
  }

  @Override
  public Size structUse(Shape.StructUse struct) {
    return dialect.size(struct.struct());
  }

  @Override
  public Size choice(Shape.Choice union) {
    throw new IllegalStateException("a union is no element, and nothing points to it");
  }

  @Override
  public Size inlineArray(Shape.InlineArray array) {
    return array.element().accept(this).times(array.declared());
  }

  @Override
  public Size chain(Shape.Chain chain) {
    return chain.inline() ? dialect.size(chain.struct()) : dialect.pointer();
  }

  @Override
  public Size bits(Shape.Bits bits) {
    return bits.declared().accept(this);
  }
}

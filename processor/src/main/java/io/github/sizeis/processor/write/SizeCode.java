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
  public Size scalar(Shape.Scalar scalar) {
    return dialect.size(scalar.machine());
  }

  @Override
  public Size enumerated(Shape.Enumerated enumerated) {
    return dialect.size(enumerated.machine());
  }

  @Override
  public Size flagWord(Shape.FlagWord flags) {
    return dialect.size(flags.machine());
  }

  @Override
  public Size adaptedScalar(Shape.AdaptedScalar scalar) {
    return dialect.size(scalar.machine());
  }

  @Override
  public Size nested(Shape.Nested struct) {
    return dialect.size(struct.struct());
  }

  @Override
  public Size adaptedStruct(Shape.AdaptedStruct struct) {
    return dialect.size(struct.struct());
  }

  @Override
  public Size unwrapped(Shape.Unwrapped struct) {
    return dialect.size(struct.struct());
  }

  @Override
  public Size choice(Shape.Choice union) {
    throw new IllegalStateException("a union is no element, and nothing points to it");
  }

  @Override
  public Size unit(Shape.Unit unit) {
    return Size.of(unit.encoding().unitSize());
  }

  @Override
  public Size fixedText(Shape.FixedText text) {
    return Size.of(text.encoding().unitSize()).times(text.units());
  }

  @Override
  public Size fixedArray(Shape.FixedArray array) {
    return many(array.element(), array.length());
  }

  @Override
  public Size tail(Shape.Tail tail) {
    return many(tail.element(), tail.declared());
  }

  @Override
  public Size chain(Shape.Chain chain) {
    return chain.inline() ? dialect.size(chain.struct()) : dialect.pointer();
  }

  private Size many(Shape shape, int length) {
    return shape.accept(this).times(length);
  }

  @Override
  public Size bits(Shape.Bits bits) {
    return bits.declared().accept(this);
  }
}

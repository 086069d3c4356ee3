package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.ShapeAdapter;

/** Spells the size of a shape; whatever is not named here is a pointer. */
final class SizeCode extends ShapeAdapter<CodeBlock> {

  private final Dialect dialect;

  SizeCode(Dialect dialect) {
    super(shape -> dialect.pointerSize());
    this.dialect = dialect;
  }

  @Override
  public CodeBlock scalar(Shape.Scalar scalar) {
    return dialect.sizeOf(scalar.machine());
  }

  @Override
  public CodeBlock enumerated(Shape.Enumerated enumerated) {
    return dialect.sizeOf(enumerated.machine());
  }

  @Override
  public CodeBlock flagWord(Shape.FlagWord flags) {
    return dialect.sizeOf(flags.machine());
  }

  @Override
  public CodeBlock adaptedScalar(Shape.AdaptedScalar scalar) {
    return dialect.sizeOf(scalar.machine());
  }

  @Override
  public CodeBlock nested(Shape.Nested struct) {
    return dialect.sizeOf(struct.struct());
  }

  @Override
  public CodeBlock adaptedStruct(Shape.AdaptedStruct struct) {
    return dialect.sizeOf(struct.struct());
  }

  @Override
  public CodeBlock unwrapped(Shape.Unwrapped struct) {
    return dialect.sizeOf(struct.struct());
  }

  @Override
  public CodeBlock choice(Shape.Choice union) {
    throw new IllegalStateException("a union is no element, and nothing points to it");
  }

  @Override
  public CodeBlock unit(Shape.Unit unit) {
    return CodeBlock.of("$L", unit.encoding().unitSize());
  }

  @Override
  public CodeBlock fixedText(Shape.FixedText text) {
    return CodeBlock.of("$L", Math.multiplyExact(text.encoding().unitSize(), text.units()));
  }

  @Override
  public CodeBlock fixedArray(Shape.FixedArray array) {
    return many(array.element(), array.length());
  }

  @Override
  public CodeBlock tail(Shape.Tail tail) {
    return many(tail.element(), tail.declared());
  }

  @Override
  public CodeBlock chain(Shape.Chain chain) {
    return chain.inline() ? dialect.sizeOf(chain.struct()) : dialect.pointerSize();
  }

  private CodeBlock many(Shape shape, int length) {
    CodeBlock element = dialect.sizeOf(shape);
    return element.toString().matches("\\d+")
        ? CodeBlock.of("$L", Math.multiplyExact(length, Integer.parseInt(element.toString())))
        : CodeBlock.of("$L * $L", length, element);
  }

  @Override
  public CodeBlock bits(Shape.Bits bits) {
    return bits.declared().accept(this);
  }
}

package io.github.sizeis.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Shape;
import java.util.List;

/** What each shape is in a value. */
final class ValueTypes implements Shape.Visitor<TypeName> {

  private static final ValueTypes INSTANCE = new ValueTypes();
  private static final ClassName LIST = ClassName.get(List.class);

  private ValueTypes() {}

  /** Returns the Java type, marked {@code @Nullable} where the part may be null. */
  static TypeName of(Shape shape) {
    return shape.accept(INSTANCE);
  }

  /** Returns whether the part may be null. */
  static boolean isNullable(Shape shape) {
    return of(shape).isAnnotated();
  }

  /** Returns whether the part is an array, which values must copy and compare by content. */
  static boolean isArray(Shape shape) {
    return JavaTypes.bare(of(shape)) instanceof ArrayTypeName;
  }

  @Override
  public TypeName scalar(Shape.Scalar scalar) {
    return JavaTypes.typeName(scalar.java());
  }

  @Override
  public TypeName enumerated(Shape.Enumerated enumerated) {
    return JavaTypes.className(enumerated.type().name());
  }

  @Override
  public TypeName flagWord(Shape.FlagWord flags) {
    return ParameterizedTypeName.get(RuntimeTypes.FLAGS, JavaTypes.className(flags.type().name()));
  }

  @Override
  public TypeName adaptedScalar(Shape.AdaptedScalar scalar) {
    return JavaTypes.typeName(scalar.adapter().value());
  }

  @Override
  public TypeName nested(Shape.Nested struct) {
    return JavaTypes.className(struct.struct().valueClass());
  }

  @Override
  public TypeName adaptedStruct(Shape.AdaptedStruct struct) {
    return JavaTypes.typeName(struct.adapter().value());
  }

  @Override
  public TypeName unwrapped(Shape.Unwrapped struct) {
    return JavaTypes.nullableIf(struct.part().nullable(), JavaTypes.typeName(struct.part().type()));
  }

  @Override
  public TypeName pointerTo(Shape.PointerTo pointer) {
    return JavaTypes.nullableIf(pointer.nullable(), of(pointer.target()));
  }

  @Override
  public TypeName text(Shape.Text text) {
    return JavaTypes.nullableIf(text.nullable(), ClassName.get(String.class));
  }

  @Override
  public TypeName fixedText(Shape.FixedText text) {
    return ClassName.get(String.class);
  }

  @Override
  public TypeName counted(Shape.Counted array) {
    return JavaTypes.nullableIf(array.nullable(), many(array.element()));
  }

  @Override
  public TypeName fixedArray(Shape.FixedArray array) {
    return many(array.element());
  }

  @Override
  public TypeName opaque(Shape.Opaque opaque) {
    return JavaTypes.nullableIf(opaque.nullable(), JavaTypes.className(opaque.type()));
  }

  @Override
  public TypeName unit(Shape.Unit unit) {
    throw new IllegalStateException("a unit is an element only");
  }

  @Override
  public TypeName tail(Shape.Tail tail) {
    return many(tail.element());
  }

  @Override
  public TypeName terminated(Shape.Terminated array) {
    return JavaTypes.nullableIf(array.nullable(), many(array.element()));
  }

  @Override
  public TypeName multiText(Shape.MultiText texts) {
    return JavaTypes.nullableIf(
        texts.nullable(), ParameterizedTypeName.get(LIST, ClassName.get(String.class)));
  }

  @Override
  public TypeName choice(Shape.Choice union) {
    return JavaTypes.className(union.family());
  }

  @Override
  public TypeName bits(Shape.Bits bits) {
    return of(bits.declared());
  }

  @Override
  public TypeName chain(Shape.Chain chain) {
    return many(new Shape.Nested(chain.struct()));
  }

  private static TypeName many(Shape element) {
    if (element instanceof Shape.Unit) {
      return ClassName.get(String.class);
    }
    TypeName type = of(element);
    return element instanceof Shape.Scalar
        ? ArrayTypeName.of(type)
        : ParameterizedTypeName.get(LIST, type.box());
  }
}

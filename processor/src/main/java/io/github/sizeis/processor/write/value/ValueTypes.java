package io.github.sizeis.processor.write.value;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Foreign;
import io.github.sizeis.processor.model.Part;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.write.java.JavaTypes;
import java.util.List;

/** What each shape is in a value. */
public final class ValueTypes implements Shape.Visitor<TypeName> {

  private static final ValueTypes INSTANCE = new ValueTypes();
  private static final ClassName LIST = ClassName.get(List.class);

  private ValueTypes() {}

  /** Returns the Java type, marked {@code @Nullable} where the part may be null. */
  public static TypeName of(Shape shape) {
    return shape.accept(INSTANCE);
  }

  /** Returns whether the part may be null. */
  static boolean isNullable(Shape shape) {
    return of(shape).isAnnotated();
  }

  /** Returns whether the part is an array, which values must copy and compare by content. */
  public static boolean isArray(Shape shape) {
    return JavaTypes.bare(of(shape)) instanceof ArrayTypeName;
  }

  @Override
  public TypeName word(Word word) {
    return JavaTypes.typeName(word.view().asJava());
  }

  @Override
  public TypeName structUse(StructUse use) {
    if (use.part().isPresent()) {
      Part part = use.part().get();
      return JavaTypes.nullableIf(part.nullable(), JavaTypes.typeName(part.type()));
    } else if (use.adapter().isPresent()) {
      return JavaTypes.typeName(use.adapter().get().value());
    }
    TypeName value = JavaTypes.className(use.struct().valueClass());
    return use.isChain() ? ParameterizedTypeName.get(LIST, value) : value;
  }

  @Override
  public TypeName pointer(Pointer pointer) {
    return JavaTypes.nullableIf(pointer.nullable(), of(pointer.target()));
  }

  @Override
  public TypeName foreign(Foreign foreign) {
    return JavaTypes.className(foreign.type());
  }

  @Override
  public TypeName array(Array array) {
    TypeName type = of(array.element());
    if (array.isList()) {
      return ParameterizedTypeName.get(LIST, type.box());
    }
    return array.element().isUnit() ? type : ArrayTypeName.of(type);
  }

  @Override
  public TypeName choice(Choice union) {
    return JavaTypes.className(union.family());
  }
}

package io.github.sizeis.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.AdapterType;
import io.github.sizeis.processor.model.Encoding;
import io.github.sizeis.processor.model.EnumType;
import io.github.sizeis.processor.model.JavaScalar;
import io.github.sizeis.processor.model.Part;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructView;
import io.github.sizeis.processor.model.WordView;
import java.util.List;

/** What each shape is in a value. */
final class ValueTypes implements Shape.Visitor<TypeName> {

  private static final ValueTypes INSTANCE = new ValueTypes();
  private static final ClassName LIST = ClassName.get(List.class);

  private static final WordView.Visitor<TypeName> WORDS =
      new WordView.Visitor<>() {
        @Override
        public TypeName primitive(JavaScalar java) {
          return JavaTypes.typeName(java);
        }

        @Override
        public TypeName constant(EnumType type) {
          return JavaTypes.className(type.name());
        }

        @Override
        public TypeName flagSet(EnumType type) {
          return ParameterizedTypeName.get(RuntimeTypes.FLAGS, JavaTypes.className(type.name()));
        }

        @Override
        public TypeName adapted(AdapterType adapter) {
          return JavaTypes.typeName(adapter.value());
        }

        @Override
        public TypeName unit(Encoding encoding) {
          return ClassName.get(String.class);
        }
      };

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
  public TypeName word(Shape.Word word) {
    return word.view().accept(WORDS);
  }

  @Override
  public TypeName structUse(Shape.StructUse use) {
    return use.view()
        .accept(
            new StructView.Visitor<>() {
              @Override
              public TypeName whole() {
                return JavaTypes.className(use.struct().valueClass());
              }

              @Override
              public TypeName adapted(AdapterType adapter) {
                return JavaTypes.typeName(adapter.value());
              }

              @Override
              public TypeName onePart(Part part) {
                return JavaTypes.nullableIf(part.nullable(), JavaTypes.typeName(part.type()));
              }
            });
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
  public TypeName opaque(Shape.Opaque opaque) {
    return JavaTypes.nullableIf(opaque.nullable(), JavaTypes.className(opaque.type()));
  }

  @Override
  public TypeName multiText(Shape.MultiText texts) {
    return JavaTypes.nullableIf(
        texts.nullable(), ParameterizedTypeName.get(LIST, ClassName.get(String.class)));
  }

  @Override
  public TypeName pointedArray(Shape.PointedArray array) {
    return JavaTypes.nullableIf(array.nullable(), many(array.element()));
  }

  @Override
  public TypeName inlineArray(Shape.InlineArray array) {
    return many(array.element());
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
    return many(new Shape.StructUse(chain.struct()));
  }

  private static TypeName many(Shape element) {
    TypeName type = of(element);
    if (element.isUnit()) {
      return type; // a string is many units as it is one
    }
    return element.number().isPresent()
        ? ArrayTypeName.of(type)
        : ParameterizedTypeName.get(LIST, type.box());
  }
}

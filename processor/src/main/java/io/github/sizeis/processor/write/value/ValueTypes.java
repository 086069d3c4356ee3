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
import io.github.sizeis.processor.model.StructView;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.WordView;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import java.util.List;

/** What each shape is in a value. */
public final class ValueTypes implements Shape.Visitor<TypeName> {

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
    return word.view().accept(WORDS);
  }

  @Override
  public TypeName structUse(StructUse use) {
    return use.view()
        .accept(
            new StructView.Visitor<>() {
              @Override
              public TypeName whole() {
                return JavaTypes.className(use.struct().valueClass());
              }

              @Override
              public TypeName chain() {
                return ParameterizedTypeName.get(
                    LIST, JavaTypes.className(use.struct().valueClass()));
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

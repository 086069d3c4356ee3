package io.github.sizeis.processor.check;

import io.github.sizeis.processor.model.AdapterType;
import io.github.sizeis.processor.model.Encoding;
import io.github.sizeis.processor.model.EnumType;
import io.github.sizeis.processor.model.JavaName;
import io.github.sizeis.processor.model.JavaScalar;
import io.github.sizeis.processor.model.JavaType;
import io.github.sizeis.processor.model.Part;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructView;
import io.github.sizeis.processor.model.WordView;
import java.util.List;

/** What a shape is in Java, in the words of a declaration, for structs that unwrap to it. */
record ShapeTypes(StructTable table) implements Shape.Visitor<Part> {

  Part part(Shape shape) {
    return shape.accept(this);
  }

  private static Part never(JavaType type) {
    return new Part(type, false);
  }

  private static JavaType named(JavaName name) {
    return new JavaType.Named(name, List.of());
  }

  private static JavaType string() {
    return named(new JavaName("java.lang", List.of("String")));
  }

  private JavaType many(Shape element) {
    JavaType type = part(element).type();
    if (element.isUnit()) {
      return type; // a string is many units as it is one
    }
    return element.number().isPresent()
        ? new JavaType.ArrayOf(type)
        : new JavaType.Named(new JavaName("java.util", List.of("List")), List.of(type));
  }

  @Override
  public Part word(Shape.Word word) {
    return never(word.view().accept(WORDS));
  }

  private static final WordView.Visitor<JavaType> WORDS =
      new WordView.Visitor<>() {
        @Override
        public JavaType primitive(JavaScalar java) {
          return new JavaType.Primitive(java);
        }

        @Override
        public JavaType constant(EnumType type) {
          return named(type.name());
        }

        @Override
        public JavaType flagSet(EnumType type) {
          JavaName name = new JavaName("io.github.sizeis.runtime", List.of("Flags"));
          return new JavaType.Named(name, List.of(named(type.name())));
        }

        @Override
        public JavaType adapted(AdapterType adapter) {
          return adapter.value();
        }

        @Override
        public JavaType unit(Encoding encoding) {
          return string();
        }
      };

  @Override
  public Part structUse(Shape.StructUse use) {
    return use.view()
        .accept(
            new StructView.Visitor<>() {
              @Override
              public Part whole() {
                return never(named(table.declaration(use.struct())));
              }

              @Override
              public Part adapted(AdapterType adapter) {
                return never(adapter.value());
              }

              @Override
              public Part onePart(Part part) {
                return part;
              }
            });
  }

  @Override
  public Part pointerTo(Shape.PointerTo pointer) {
    return new Part(part(pointer.target()).type(), pointer.nullable());
  }

  @Override
  public Part text(Shape.Text text) {
    return new Part(string(), text.nullable());
  }

  @Override
  public Part opaque(Shape.Opaque opaque) {
    return new Part(named(opaque.type()), opaque.nullable());
  }

  @Override
  public Part multiText(Shape.MultiText texts) {
    JavaName list = new JavaName("java.util", List.of("List"));
    return new Part(new JavaType.Named(list, List.of(string())), texts.nullable());
  }

  @Override
  public Part pointedArray(Shape.PointedArray array) {
    return new Part(many(array.element()), array.nullable());
  }

  @Override
  public Part inlineArray(Shape.InlineArray array) {
    return never(many(array.element()));
  }

  @Override
  public Part choice(Shape.Choice union) {
    throw new IllegalStateException("no struct unwraps to a union");
  }

  @Override
  public Part bits(Shape.Bits bits) {
    return part(bits.declared());
  }

  @Override
  public Part chain(Shape.Chain chain) {
    return never(many(new Shape.StructUse(chain.struct())));
  }
}

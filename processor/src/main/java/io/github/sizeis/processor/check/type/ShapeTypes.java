package io.github.sizeis.processor.check.type;

import io.github.sizeis.processor.check.base.StructTable;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Capacity;
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
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.model.java.JavaType;
import java.util.List;

/** What a shape is in Java, in the words of a declaration, for structs that unwrap to it. */
public record ShapeTypes(StructTable table) implements Shape.Visitor<Part> {

  public Part part(Shape shape) {
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

  @Override
  public Part word(Word word) {
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
  public Part structUse(StructUse use) {
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

              @Override
              public Part chain() {
                return part(new Array(new StructUse(use.struct()), new Capacity.Open()));
              }
            });
  }

  @Override
  public Part pointer(Pointer pointer) {
    return new Part(part(pointer.target()).type(), pointer.nullable());
  }

  @Override
  public Part foreign(Foreign foreign) {
    return never(named(foreign.type()));
  }

  @Override
  public Part array(Array array) {
    JavaType type = part(array.element()).type();
    return never(
        array.isList()
            ? new JavaType.Named(new JavaName("java.util", List.of("List")), List.of(type))
            : array.element().isUnit() ? type : new JavaType.ArrayOf(type));
  }

  @Override
  public Part choice(Choice union) {
    throw new IllegalStateException("no struct unwraps to a union");
  }
}

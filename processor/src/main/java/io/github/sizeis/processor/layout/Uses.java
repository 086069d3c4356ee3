package io.github.sizeis.processor.layout;

import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.ShapeAdapter;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import java.util.stream.Stream;

/** Which structs a shape mentions, and where their bytes lie. */
public final class Uses {

  /** The shapes that lie where a shape lies, itself first. */
  private static final Shape.Visitor<Stream<Shape>> IN_PLACE =
      new ShapeAdapter<>(Stream::of) {
        @Override
        public Stream<Shape> array(Array array) {
          return Stream.concat(Stream.of(array), array.element().accept(this));
        }

        @Override
        public Stream<Shape> choice(Choice union) {
          return Stream.concat(
              Stream.of(union), union.contents().flatMap(c -> c.shape().accept(this)));
        }

        @Override
        public Stream<Shape> structUse(StructUse use) {
          return use.isChain() ? Stream.of(use, new StructUse(use.struct())) : Stream.of(use);
        }
      };

  /** The shapes that lie behind a shape's pointers. */
  private static final Shape.Visitor<Stream<Shape>> BEHIND =
      new ShapeAdapter<>(shape -> Stream.empty()) {
        @Override
        public Stream<Shape> pointer(Pointer pointer) {
          return parts(pointer.array().map(Array::element).orElse(pointer.target()));
        }

        @Override
        public Stream<Shape> structUse(StructUse use) {
          return use.isChain() ? Stream.of(new StructUse(use.struct())) : Stream.empty();
        }

        @Override
        public Stream<Shape> array(Array array) {
          return array.element().accept(this);
        }

        @Override
        public Stream<Shape> choice(Choice union) {
          return union.contents().flatMap(c -> c.shape().accept(this));
        }
      };

  private static final Shape.Visitor<Stream<StructName>> STRUCT =
      new ShapeAdapter<>(shape -> Stream.empty()) {
        @Override
        public Stream<StructName> structUse(StructUse struct) {
          return struct.isChain() ? Stream.empty() : Stream.of(struct.struct());
        }

        @Override
        public Stream<StructName> choice(Choice union) {
          return Stream.of(union.union());
        }
      };

  private Uses() {}

  /** Returns the shape and all that it is made of, elements and targets of pointers. */
  public static Stream<Shape> parts(Shape shape) {
    return Stream.concat(shape.accept(IN_PLACE), shape.accept(BEHIND));
  }

  /** Returns the structs that lie in memory where the shape lies. */
  public static Stream<StructName> byValue(Shape shape) {
    return shape.accept(IN_PLACE).flatMap(s -> s.accept(STRUCT));
  }

  /** Returns the struct that the shape is, and so ends where that ends. */
  public static Stream<StructName> sameEnd(Shape shape) {
    return shape.accept(STRUCT);
  }

  /** Returns the structs that lie behind the shape's pointers. */
  public static Stream<StructName> behindPointers(Shape shape) {
    return shape.accept(BEHIND).flatMap(s -> s.accept(STRUCT));
  }

  /** Returns all structs that the shape mentions. */
  public static Stream<StructName> all(Shape shape) {
    return parts(shape).flatMap(s -> s.accept(STRUCT));
  }
}

package io.github.sizeis.processor.check;

import io.github.sizeis.processor.model.JavaName;
import io.github.sizeis.processor.model.JavaType;
import io.github.sizeis.processor.model.Part;
import io.github.sizeis.processor.model.Shape;
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
    if (element instanceof Shape.Unit) {
      return string();
    }
    JavaType type = part(element).type();
    return element instanceof Shape.Scalar
        ? new JavaType.ArrayOf(type)
        : new JavaType.Named(new JavaName("java.util", List.of("List")), List.of(type));
  }

  @Override
  public Part scalar(Shape.Scalar scalar) {
    return never(new JavaType.Primitive(scalar.java()));
  }

  @Override
  public Part enumerated(Shape.Enumerated enumerated) {
    return never(named(enumerated.type().name()));
  }

  @Override
  public Part flagWord(Shape.FlagWord flags) {
    JavaName name = new JavaName("io.github.sizeis.runtime", List.of("Flags"));
    return never(new JavaType.Named(name, List.of(named(flags.type().name()))));
  }

  @Override
  public Part adaptedScalar(Shape.AdaptedScalar scalar) {
    return never(scalar.adapter().value());
  }

  @Override
  public Part nested(Shape.Nested struct) {
    return never(named(table.declaration(struct.struct())));
  }

  @Override
  public Part adaptedStruct(Shape.AdaptedStruct struct) {
    return never(struct.adapter().value());
  }

  @Override
  public Part unwrapped(Shape.Unwrapped struct) {
    return struct.part();
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
  public Part fixedText(Shape.FixedText text) {
    return never(string());
  }

  @Override
  public Part counted(Shape.Counted array) {
    return new Part(many(array.element()), array.nullable());
  }

  @Override
  public Part fixedArray(Shape.FixedArray array) {
    return never(many(array.element()));
  }

  @Override
  public Part opaque(Shape.Opaque opaque) {
    return new Part(named(opaque.type()), opaque.nullable());
  }

  @Override
  public Part unit(Shape.Unit unit) {
    throw new IllegalStateException("a unit is an element only");
  }

  @Override
  public Part tail(Shape.Tail tail) {
    return never(many(tail.element()));
  }

  @Override
  public Part terminated(Shape.Terminated array) {
    return new Part(many(array.element()), array.nullable());
  }

  @Override
  public Part multiText(Shape.MultiText texts) {
    JavaName list = new JavaName("java.util", List.of("List"));
    return new Part(new JavaType.Named(list, List.of(string())), texts.nullable());
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
    return never(many(new Shape.Nested(chain.struct())));
  }
}

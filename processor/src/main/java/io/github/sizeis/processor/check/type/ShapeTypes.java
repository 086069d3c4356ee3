package io.github.sizeis.processor.check.type;

import io.github.sizeis.processor.check.base.StructTable;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Foreign;
import io.github.sizeis.processor.model.Part;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.JavaName;
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

  private static JavaType list(JavaType element) {
    return new JavaType.Named(new JavaName("java.util", List.of("List")), List.of(element));
  }

  @Override
  public Part word(Word word) {
    return never(word.view().asJava());
  }

  @Override
  public Part structUse(StructUse use) {
    if (use.part().isPresent()) {
      return use.part().get();
    } else if (use.adapter().isPresent()) {
      return never(use.adapter().get().value());
    }
    JavaType declared = new JavaType.Named(table.declaration(use.struct()));
    return never(use.isChain() ? list(declared) : declared);
  }

  @Override
  public Part pointer(Pointer pointer) {
    return new Part(part(pointer.target()).type(), pointer.nullable());
  }

  @Override
  public Part foreign(Foreign foreign) {
    return never(new JavaType.Named(foreign.type()));
  }

  @Override
  public Part array(Array array) {
    JavaType type = part(array.element()).type();
    return never(
        array.isList() ? list(type) : array.element().isUnit() ? type : new JavaType.ArrayOf(type));
  }

  @Override
  public Part choice(Choice union) {
    throw new IllegalStateException("no struct unwraps to a union");
  }
}

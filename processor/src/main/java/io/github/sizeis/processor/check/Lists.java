package io.github.sizeis.processor.check;

import io.github.sizeis.processor.model.JavaType;
import io.github.sizeis.processor.model.Shape;

/** Which shapes are lists in Java. */
final class Lists {

  private Lists() {}

  static boolean isList(Shape shape) {
    if (shape.array().isPresent()) {
      return shape.tail().isEmpty() && !shape.array().get().isPrimitive();
    } else if (shape.toOne().isPresent()) {
      return isList(shape.toOne().get().target());
    } else if (shape.isPart()) {
      JavaType type = shape.structUse().flatMap(Shape.StructUse::part).orElseThrow().type();
      return type.source().startsWith("java.util.List");
    }
    return shape instanceof Shape.MultiText || shape instanceof Shape.Chain;
  }
}

package io.github.sizeis.processor.check.type;

import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.java.JavaType;

/** Which shapes are lists in Java. */
public final class Lists {

  private Lists() {}

  public static boolean isList(Shape shape) {
    if (shape.array().isPresent()) {
      return shape.flexible().isEmpty() && shape.array().get().isList();
    } else if (shape.toOne().isPresent()) {
      return isList(shape.toOne().get().target());
    } else if (shape.isPart()) {
      JavaType type = shape.structUse().flatMap(StructUse::part).orElseThrow().type();
      return type.source().startsWith("java.util.List");
    }
    return shape.chain().isPresent();
  }
}

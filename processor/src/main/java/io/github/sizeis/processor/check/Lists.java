package io.github.sizeis.processor.check;

import io.github.sizeis.processor.model.JavaType;
import io.github.sizeis.processor.model.Shape;

/** Which shapes are lists in Java. */
final class Lists {

  private Lists() {}

  static boolean isList(Shape shape) {
    if (shape instanceof Shape.Counted array) {
      return isObject(array.element());
    } else if (shape instanceof Shape.FixedArray array) {
      return isObject(array.element());
    } else if (shape instanceof Shape.Terminated array) {
      return isObject(array.element());
    } else if (shape instanceof Shape.PointerTo pointer) {
      return isList(pointer.target());
    } else if (shape.isPart()) {
      JavaType type = shape.structUse().flatMap(Shape.StructUse::part).orElseThrow().type();
      return type.source().startsWith("java.util.List");
    }
    return shape instanceof Shape.MultiText || shape instanceof Shape.Chain;
  }

  private static boolean isObject(Shape element) {
    return element.number().isEmpty() && !element.isUnit();
  }
}

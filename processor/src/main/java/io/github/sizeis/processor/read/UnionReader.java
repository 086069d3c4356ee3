package io.github.sizeis.processor.read;

import io.github.sizeis.processor.declared.DeclaredStruct.UnionMarks;
import io.github.sizeis.processor.model.Place;
import javax.lang.model.element.Element;

/** Reads what a union has and a struct has not. */
final class UnionReader {

  private UnionReader() {}

  static UnionMarks marks(Mirror union) {
    return new UnionMarks(
        union.text("tag"), Mirror.of(union.element(), "Untagged").map(m -> (Place) m.place()));
  }

  /** Returns whether a union has values of its own, wherever it lies: it is used as a struct is. */
  static boolean tellsItself(Element union) {
    return Mirror.isPresent(union, "Untagged")
        || Mirror.of(union, "Union").flatMap(m -> m.text("tag")).isPresent();
  }
}

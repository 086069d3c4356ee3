package io.github.sizeis.processor.read;

import io.github.sizeis.processor.declared.Lengths;
import io.github.sizeis.processor.declared.Lengths.Bound;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** Reads the annotations that say how many there are. */
final class LengthMarks {

  private LengthMarks() {}

  static Lengths read(Element element) {
    List<Bound> sizes = new ArrayList<>();
    Mirror.of(element, "SizeIs").ifPresent(m -> sizes.add(bound("SizeIs", m)));
    Mirror.of(element, "MaxIs").ifPresent(m -> sizes.add(last("MaxIs", m)));
    List<Bound> lengths = new ArrayList<>();
    Mirror.of(element, "LengthIs").ifPresent(m -> lengths.add(bound("LengthIs", m)));
    Mirror.of(element, "LastIs").ifPresent(m -> lengths.add(last("LastIs", m)));
    return new Lengths(
        sizes,
        lengths,
        Mirror.of(element, "FirstIs").map(m -> bound("FirstIs", m)),
        Mirror.of(element, "Fixed").flatMap(m -> m.numbers("value")),
        Mirror.of(element, "Terminated").map(m -> m.number("value", 0L)),
        Mirror.of(element, "Inline").map(m -> m.number("value", 1)));
  }

  private static Bound bound(String annotation, Mirror mirror) {
    return new Bound(annotation, mirror.text("value"), mirror.text("bytes"), false, mirror.place());
  }

  private static Bound last(String annotation, Mirror mirror) {
    return new Bound(annotation, mirror.text("value"), mirror.text("bytes"), true, mirror.place());
  }
}

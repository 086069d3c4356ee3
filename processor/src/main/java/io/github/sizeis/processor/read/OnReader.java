package io.github.sizeis.processor.read;

import io.github.sizeis.Cpu;
import io.github.sizeis.Os;
import io.github.sizeis.processor.declared.DeclaredOn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads {@code @On}. */
final class OnReader {

  private OnReader() {}

  static Optional<DeclaredOn> of(Element element) {
    return Mirror.of(element, "On").map(OnReader::read);
  }

  static DeclaredOn read(Mirror on) {
    return new DeclaredOn(
        named(on.constants("value"), Os.values()),
        named(on.constants("cpu"), Cpu.values()),
        on.number("bits", 0),
        on.place());
  }

  /** What a compiler could not resolve has a name that no constant has. */
  private static <E extends Enum<E>> List<E> named(List<String> names, E[] all) {
    return Arrays.stream(all).filter(e -> names.contains(e.name())).toList();
  }
}

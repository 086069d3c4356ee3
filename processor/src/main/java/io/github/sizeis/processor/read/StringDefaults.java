package io.github.sizeis.processor.read;

import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.declared.TypeMarks;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** What strings are that no annotation marks, where their container says so. */
final class StringDefaults {
  /** Encodings that are no charsets of Java's. */
  private static final Set<String> OURS = Set.of("UTF-16", "ANSI");

  /** What stands in for a name that no charset has: that is said once, at the container. */
  private static final String STAND_IN = "UTF-8";

  private StringDefaults() {}

  /** Returns the marks of a string that stands in a declaration. */
  static TypeMarks of(TypeMarks marks, Element owner) {
    boolean marked =
        !marks.names().isEmpty() || marks.of().isPresent() || marks.encoded().isPresent();
    return marked
        ? marks
        : encoding(owner).map(e -> isKnown(e) ? e : STAND_IN).map(marks::encodedAs).orElse(marks);
  }

  private static Optional<String> encoding(Element owner) {
    for (Element e = owner; e != null; e = e.getEnclosingElement()) {
      Optional<Mirror> idl = Mirror.of(e, "Idl");
      if (idl.isPresent()) {
        return idl.get().text("encoding").map(Located::value).filter(s -> !s.isEmpty());
      }
    }
    return Optional.empty();
  }

  private static boolean isKnown(String name) {
    try {
      return OURS.contains(name) || Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }
}

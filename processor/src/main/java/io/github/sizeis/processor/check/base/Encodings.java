package io.github.sizeis.processor.check.base;

import io.github.sizeis.processor.model.java.Encoding;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Encodings by name. */
public final class Encodings {

  private Encodings() {}

  public static Optional<Encoding> named(String name) {
    if (name.equals(Encoding.UTF_16.name())) {
      return Optional.of(Encoding.UTF_16);
    } else if (name.equals("ANSI")) {
      return Optional.of(new Encoding(name, 1));
    }
    try {
      return Optional.of(new Encoding(Charset.forName(name).name(), unitSize(name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static int unitSize(String name) {
    String canonical = Charset.forName(name).name().toUpperCase(Locale.ROOT);
    if (canonical.contains("UTF-16")) {
      return 2;
    }
    return canonical.contains("UTF-32") ? 4 : 1;
  }

  public static Collection<String> names() {
    return Charset.availableCharsets().keySet();
  }
}

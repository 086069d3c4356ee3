package io.github.sizeis.processor.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sources that several tests compile. */
public final class Sources {

  private Sources() {}

  /** Returns a container, {@code g.Everything}, that uses all of the language. */
  public static String everything() {
    return resource("/good/Everything.java");
  }

  /** Returns a text. */
  public static String resource(String path) {
    try (InputStream in = Sources.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.github.sizeis.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Outputs that a person has read. With {@code SIZEIS_REWRITE=true} in the environment, tests write
 * them anew.
 */
public final class Golden {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  public static String of(String name, String actual) {
    try {
      if ("true".equals(System.getenv("SIZEIS_REWRITE"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name), actual);
      }
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

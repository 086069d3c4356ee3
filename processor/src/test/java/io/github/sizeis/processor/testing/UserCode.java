package io.github.sizeis.processor.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** What a user writes over generated code: compiled with its declarations, and run. */
public final class UserCode {

  private UserCode() {}

  /**
   * Runs statements that return a string.
   *
   * @param directory where to compile
   * @param container the name of the container, in the package {@code q}
   * @param declaration its source
   * @param statements the body of a method
   * @return what they return
   */
  public static String run(Path directory, String container, String declaration, String statements)
      throws ReflectiveOperationException {
    String user =
        """
        package q;
        import com.sun.jna.*;
        import io.github.sizeis.runtime.*;
        import java.util.*;
        public final class User {
          interface Reading { Object read(); }
          static String said(Reading reading) {
            try {
              return String.valueOf(reading.read());
            } catch (NativeDataException e) {
              return e.getMessage();
            }
          }
          public static String run() {
            %s
          }
        }
        """
            .formatted(statements);
    Compiled compiled =
        Compilation.with(Toolchain.JAVAC, directory)
            .source("q/" + container + ".java", declaration)
            .source("q/User.java", user)
            .options(Toolchain.JAVAC.quiet(17))
            .compile();
    assertEquals(List.of(), compiled.said());
    URL[] classes = {url(compiled.classes())};
    try (URLClassLoader loader = new URLClassLoader(classes, UserCode.class.getClassLoader())) {
      return (String) Class.forName("q.User", true, loader).getMethod("run").invoke(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url(Path classes) {
    try {
      return classes.toUri().toURL();
    } catch (java.net.MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}

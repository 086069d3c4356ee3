package io.github.sizeis.processor.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/**
 * Statements that use what is generated from a declaration.
 *
 * @param directory where to compile
 * @param declaration a container called {@code q.Quiet}, which is compiled without a warning
 */
public record Snippets(Path directory, String declaration) {

  private static final String USER =
      """
      package q;
      import com.sun.jna.*;
      import io.github.sizeis.runtime.*; import io.github.sizeis.jna.*;
      import java.nio.ByteBuffer;
      import java.nio.ByteOrder;
      import java.util.*;
      public final class User {
        public static String run() throws Exception {
          %s
        }
        static String refusal(java.util.concurrent.Callable<?> call) throws Exception {
          try {
            return "no refusal: " + call.call();
          } catch (NativeDataException e) {
            return e.getMessage();
          }
        }
      }
      """;

  /** Returns what the statements return. */
  public String run(String statements) throws ReflectiveOperationException {
    Compiled compiled =
        Compilation.with(Toolchain.JAVAC, directory)
            .source("q/Quiet.java", declaration)
            .source("q/User.java", USER.formatted(statements))
            .options(Toolchain.JAVAC.quiet(17))
            .compile();
    assertEquals(List.of(), compiled.said());
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {compiled.classes().toUri().toURL()}, getClass().getClassLoader())) {
      return (String) Class.forName("q.User", true, loader).getMethod("run").invoke(null);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

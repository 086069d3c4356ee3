package io.github.sizeis.processor.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A program over generated code: compiled without a word from the compiler, and run. */
public final class UserProgram {
  private final Path directory;
  private final Map<String, String> sources = new LinkedHashMap<>();

  private UserProgram(Path directory) {
    this.directory = directory;
  }

  /** Begins a program whose classes go to a directory. */
  public static UserProgram in(Path directory) {
    return new UserProgram(directory);
  }

  /** Adds a class of the package {@code q}. */
  public UserProgram with(String simpleName, String source) {
    sources.put("q/" + simpleName + ".java", source);
    return this;
  }

  /** Returns what {@code q.User.run()} returns. */
  public String run() {
    Compilation compilation = Compilation.with(Toolchain.JAVAC, directory);
    sources.forEach(compilation::source);
    Compiled compiled = compilation.options(Toolchain.JAVAC.quiet(17)).compile();
    assertEquals(List.of(), compiled.said());
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {compiled.classes().toUri().toURL()}, getClass().getClassLoader())) {
      return (String) Class.forName("q.User", true, loader).getMethod("run").invoke(null);
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

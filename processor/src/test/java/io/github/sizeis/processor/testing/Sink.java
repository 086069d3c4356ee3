package io.github.sizeis.processor.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The container with every construct of the language, compiled. */
public final class Sink implements AutoCloseable {

  private final URLClassLoader loader;
  private final List<String> values;

  private Sink(URLClassLoader loader, List<String> values) {
    this.loader = loader;
    this.values = values;
  }

  /** Compiles it into a directory. */
  public static Sink compile(Path directory) throws IOException {
    Compiled built =
        Compilation.with(Toolchain.JAVAC, directory)
            .source("sink/Sink.java", text())
            .options(Toolchain.JAVAC.quiet(17))
            .compile();
    assertEquals(List.of(), built.errors());
    URL[] classes = {built.classes().toUri().toURL()};
    List<String> values =
        built.sources().keySet().stream()
            .filter(f -> f.endsWith("Converter.java"))
            .map(f -> f.replace("Converter.java", "").replace('/', '.'))
            .toList();
    return new Sink(new URLClassLoader(classes, Sink.class.getClassLoader()), values);
  }

  private static String text() throws IOException {
    try (InputStream in = Sink.class.getResourceAsStream("/sink/Sink.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Returns the names of the values that have converters. */
  public List<String> values() {
    return values;
  }

  /** Returns a class. */
  public Class<?> load(String name) throws ClassNotFoundException {
    return Class.forName(name, true, loader);
  }

  /** Returns the converter of a value. */
  public Class<?> converter(String value) throws ClassNotFoundException {
    return load(value + "Converter");
  }

  /** Returns a method of a value's converter. */
  public Method method(String value, String name, Class<?>... parameters)
      throws ReflectiveOperationException {
    return converter(value).getMethod(name, parameters);
  }

  /** Whether its values can lie in a row, as only what has one size can. */
  public boolean hasLists(String value) throws ClassNotFoundException {
    return Arrays.stream(converter(value).getMethods())
        .anyMatch(m -> m.getName().equals("listToNative"));
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}

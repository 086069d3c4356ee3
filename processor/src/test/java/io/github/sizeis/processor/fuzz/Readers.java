package io.github.sizeis.processor.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Sources;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The converters of all constructs and of all examples, each able to read images of every ABI. A
 * converter is chosen by a number near the hash of its name, so that an input chooses the same one
 * after others have been added.
 */
final class Readers {

  private static final Path EXAMPLES = Path.of("..", "examples", "src", "main", "java");

  private final TreeMap<Integer, Converter> ring = new TreeMap<>();

  private final Path classes;

  private Readers(Path classes) {
    this.classes = classes;
  }

  /** Compiles all declarations into a directory, and loads what was generated. */
  static Readers compile(Path directory) throws IOException {
    Compilation compilation =
        Compilation.with(Toolchain.JAVAC, directory).options(Toolchain.JAVAC.quiet(17));
    declarations().forEach((path, text) -> compilation.source(path, withDumps(text)));
    Compiled compiled = compilation.compile();
    assertEquals(List.of(), compiled.errors());
    return load(compiled.classes());
  }

  /** Loads what was compiled before. */
  static Readers load(Path classes) throws IOException {
    ClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, Readers.class.getClassLoader());
    Readers readers = new Readers(classes);
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.sorted().toList()) {
        String name = classes.relativize(file).toString().replace(".class", "");
        if (name.endsWith("Converter") && !name.contains("$")) {
          readers.add(name.replace('/', '.').replace('\\', '.'), loader);
        }
      }
    }
    return readers;
  }

  /** Returns where the classes are. */
  Path classes() {
    return classes;
  }

  /** Returns the sources of the kitchen sinks and of the examples, by path. */
  private static Map<String, String> declarations() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    sources.put("g/Everything.java", Sources.everything());
    sources.put("sink/Sink.java", Sources.resource("/sink/Sink.txt"));
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String path = EXAMPLES.relativize(file).toString().replace('\\', '/');
        sources.put(path, Files.readString(file));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return sources;
  }

  /** Makes the converters of a container read memory of every ABI. */
  private static String withDumps(String container) {
    return container.contains("dumps = true")
        ? container
        : container
            .replaceFirst("(?m)^@Idl\\(", "@Idl(dumps = true, ")
            .replaceFirst("(?m)^@Idl$", "@Idl(dumps = true)");
  }

  private void add(String name, ClassLoader loader) {
    int at = name.hashCode() & 0xFFFF;
    while (ring.containsKey(at)) {
      at = (at + 1) & 0xFFFF;
    }
    ring.put(at, Converter.load(name, at, loader));
  }

  /** Returns the converter that a number of 16 bits chooses. */
  Converter choose(int number) {
    Map.Entry<Integer, Converter> next = ring.ceilingEntry(number);
    return (next == null ? ring.firstEntry() : next).getValue();
  }

  /** Returns all converters. */
  Collection<Converter> all() {
    return ring.values();
  }
}

package io.github.sizeis.processor.remedies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.testing.CCompiler;
import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Toolchain;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever does what a message says ends with a declaration that is right: every problem of the
 * catalogue has corrected sources beside its wrong ones, they compile without a word, and C
 * compilers lay their structs and functions out as the header beside them has it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemediesTest {

  /** Problems whose remedy is no source, with the reason. */
  private static final Map<Problem, String> NOT_OF_SOURCES =
      Map.of(
          Problem.CANNOT_WRITE, "the compiler's output is to be made writable",
          Problem.INTERNAL, "a class is to be put on the class path, or a defect reported");

  private final List<Remedy> remedies = new ArrayList<>();
  private Path directory;
  private Compiled compiled;

  @BeforeAll
  void compileAll(@TempDir Path ours) {
    directory = ours;
    Arrays.stream(Problem.values())
        .map(p -> Remedy.of(p.key()))
        .flatMap(Optional::stream)
        .forEach(remedies::add);
    compiled = compile(Toolchain.JAVAC);
  }

  private Compiled compile(Toolchain toolchain) {
    Compilation compilation = Compilation.with(toolchain, directory).options(toolchain.quiet(17));
    remedies.forEach(r -> r.files().forEach(compilation::source));
    return compilation.compile();
  }

  @Test
  void everyProblemHasOne() {
    Set<String> missing = new TreeSet<>();
    for (Problem problem : Problem.values()) {
      if (!NOT_OF_SOURCES.containsKey(problem)
          && Remedy.of(problem.key()).filter(r -> !r.c().isBlank()).isEmpty()) {
        missing.add(problem.key());
      }
    }
    assertEquals(
        Set.of(), missing, "obey each remedy, and write the C beside it: remedies/KEY.java");
  }

  @Test
  void noCompilerSaysAnything() {
    assertEquals(List.of(), compiled.said());
    assertEquals(List.of(), compile(Toolchain.ECLIPSE).said());
  }

  @ParameterizedTest
  @EnumSource
  void isWhatTheHeaderHas(CCompiler compiler) throws Exception {
    compiler.require();
    Map<String, String> sources = compiled.sources();
    URL[] classes = {compiled.classes().toUri().toURL()};
    List<String> bodies = new ArrayList<>();
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      for (Remedy remedy : remedies) {
        List<String> natives = new ArrayList<>();
        List<Class<?>> libraries = new ArrayList<>();
        for (String container : containers(remedy)) {
          String text = sources.getOrDefault(container + "Native.java", "");
          natives.add(text);
          if (text.contains("interface Library ")) {
            libraries.add(library(loader, container));
          }
        }
        bodies.add(Header.body(remedy, natives, libraries, compiler.abi()));
      }
    }
    Path header = directory.resolve(compiler + ".c");
    Files.writeString(header, Header.of(bodies));
    assertEquals(
        new CCompiler.Result(0, ""),
        compiler.compile(header, directory.resolve(compiler + ".o"), "-c"));
  }

  private static Class<?> library(URLClassLoader loader, String container)
      throws ClassNotFoundException {
    return Class.forName(container.replace('/', '.') + "Native$Library", false, loader);
  }

  private static List<String> containers(Remedy remedy) {
    return remedy.files().keySet().stream()
        .map(f -> f.substring(0, f.length() - ".java".length()))
        .toList();
  }
}

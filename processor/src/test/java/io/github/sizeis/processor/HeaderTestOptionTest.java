package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.CCompiler;
import io.github.sizeis.processor.testing.CSyntax;
import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Sources;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code -Asizeis.headerTest=DIR}: compilers see whether a declaration is the header's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeaderTestOptionTest {

  private static final String WILD = Sources.resource("/header/Wild.java");

  private final Map<HeaderMutation, Path> mutants = new LinkedHashMap<>();

  private Path right;

  @BeforeAll
  void write(@TempDir Path directory) throws IOException {
    Path files = directory.resolve("made/on/demand");
    Compilation compilation =
        compilation(directory, files.toString())
            .source("right/Wild.java", WILD.replace("PACKAGE", "right"));
    int number = 0;
    for (HeaderMutation mutation : HeaderMutation.all()) {
      String name = "m" + number++;
      mutants.put(mutation, files.resolve(name + ".Wild.header.c"));
      compilation.source(name + "/Wild.java", mutation.of(WILD).replace("PACKAGE", name));
    }
    Compiled compiled = compilation.compile();
    assertEquals(List.of(), compiled.said());
    right = files.resolve("right.Wild.header.c");
    Files.writeString(files.resolve("wild.h"), Sources.resource("/header/wild.h"));
  }

  private static Compilation compilation(Path directory, String target) {
    List<String> options = new ArrayList<>(Toolchain.JAVAC.quiet(17));
    options.add("-proc:only"); // what is generated is as in other tests
    options.add("-Asizeis.headerTest" + (target.isEmpty() ? "" : "=" + target));
    return Compilation.with(Toolchain.JAVAC, directory).options(options);
  }

  @ParameterizedTest
  @EnumSource
  void everyCompilerAgrees(CSyntax compiler) {
    compiler.require();
    assertEquals(new CCompiler.Result(0, ""), compiler.check(right));
  }

  @Test
  void bitFieldsAreThoseOfTheHeader() {
    CCompiler.SYSV64.require();
    assertEquals(new CCompiler.Result(0, ""), run(right));
  }

  private static CCompiler.Result run(Path file) {
    Path program = file.resolveSibling(file.getFileName() + ".out");
    CCompiler.Result compiled = CCompiler.SYSV64.compile(file, program, "-std=gnu11");
    return compiled.status() == 0 ? CCompiler.run(List.of(program.toString())) : compiled;
  }

  /** A wrong declaration is one error, which names what is wrong. */
  Stream<HeaderMutation> mutations() {
    return mutants.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void aMistakeIsOneErrorThatNamesIt(HeaderMutation mutation) {
    CSyntax.GCC.require();
    Path file = mutants.get(mutation);
    CCompiler.Result result = mutation.isSeenWhenRun() ? run(file) : CSyntax.GCC.check(file);
    assertTrue(result.status() != 0, result.output());
    assertTrue(result.output().contains(mutation.said()), result.output());
    if (!mutation.isSeenWhenRun() && mutation.errors() != 0) {
      long errors = result.output().lines().filter(l -> l.contains(" error: ")).count();
      assertEquals(mutation.errors(), errors, result.output());
    }
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void clangSeesEachMistake(HeaderMutation mutation) {
    CSyntax.CLANG.require();
    if (!mutation.isSeenWhenRun()) {
      CCompiler.Result result = CSyntax.CLANG.check(mutants.get(mutation));
      assertTrue(result.status() != 0, mutation.toString());
    }
  }
}

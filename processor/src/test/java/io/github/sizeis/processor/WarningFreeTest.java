package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Sources;
import io.github.sizeis.processor.testing.Toolchain;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated code compiles where every warning is an error, at every release that Java still has.
 */
class WarningFreeTest {

  @TempDir Path directory;

  static Stream<Arguments> everyReleaseOnEachCompiler() {
    return Stream.of(8, 11, 17, 21, 25)
        .filter(release -> release <= Runtime.version().feature())
        .flatMap(r -> Arrays.stream(Toolchain.values()).map(t -> Arguments.of(r, t)));
  }

  @ParameterizedTest(name = "release {0} on {1}")
  @MethodSource("everyReleaseOnEachCompiler")
  void everythingCompilesWithoutAWarning(int release, Toolchain toolchain) {
    Compiled compiled = compile("Everything", release, toolchain);
    boolean records = release >= 16;
    assertEquals(records, compiled.sources().get("g/DateTime.java").contains("record DateTime("));
  }

  @ParameterizedTest(name = "release {0} on {1}")
  @CsvSource({"8, JAVAC", "17, JAVAC", "8, ECLIPSE", "17, ECLIPSE"})
  void awkwardNamesDoToo(int release, Toolchain toolchain) {
    compile("AwkwardNames", release, toolchain);
  }

  @ParameterizedTest(name = "release {0} on {1}")
  @MethodSource("everyReleaseOnEachCompiler")
  void functionsDoToo(int release, Toolchain toolchain) {
    compile("Functions", release, toolchain);
  }

  private Compiled compile(String name, int release, Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain, directory)
            .source("g/" + name + ".java", Sources.resource("/good/" + name + ".java"))
            .options(toolchain.strict(release))
            .compile();
    assertEquals(List.of(), compiled.said(), compiled::output);
    assertTrue(compiled.success(), compiled::output);
    return compiled;
  }
}

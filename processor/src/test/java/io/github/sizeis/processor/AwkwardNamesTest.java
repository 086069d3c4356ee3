package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Sources;
import io.github.sizeis.processor.testing.Toolchain;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Fields and structs may have the names that generated code, the runtime, JNA and Java have for
 * themselves; all of the language may be in one container.
 */
class AwkwardNamesTest {

  @TempDir private Path directory;

  @ParameterizedTest(name = "{0} at release {1} on {2}")
  @CsvSource({
    "AwkwardNames, 8, JAVAC",
    "AwkwardNames, 17, JAVAC",
    "AwkwardNames, 8, ECLIPSE",
    "AwkwardNames, 17, ECLIPSE",
    "Everything, 8, JAVAC",
    "Everything, 17, ECLIPSE"
  })
  void compileWithoutAWarning(String container, int release, Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain, directory)
            .source("g/" + container + ".java", Sources.resource("/good/" + container + ".java"))
            .options(toolchain.strict(release))
            .compile();
    assertEquals(List.of(), compiled.said(), compiled::output);
  }
}

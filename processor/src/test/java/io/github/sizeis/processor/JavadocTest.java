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
import org.junit.jupiter.params.provider.ValueSource;

/** The Javadoc of what is generated is well-formed and complete, for records and for classes. */
class JavadocTest {

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(ints = {8, 17})
  void passesDoclint(int release) {
    String level = String.valueOf(release);
    Compiled compiled =
        Compilation.with(Toolchain.JAVAC, directory)
            .source("g/Everything.java", Sources.everything())
            .options(List.of("-nowarn", "--release", level))
            .compile();
    Compilation alone =
        Compilation.with(Toolchain.JAVAC, directory)
            .onlyProcessors(List.of())
            .classpath(compiled.classes())
            .options(
                List.of(
                    "--release",
                    level,
                    "-Xlint:-options",
                    "-Xdoclint:all/protected",
                    "-implicit:none",
                    "-sourcepath",
                    directory.toString(),
                    "-Werror"));
    compiled.sources().forEach(alone::source);
    assertEquals(List.of(), alone.compile().said());
  }
}

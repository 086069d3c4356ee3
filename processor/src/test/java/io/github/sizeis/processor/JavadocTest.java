package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Sources;
import io.github.sizeis.processor.testing.Toolchain;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  @ParameterizedTest
  @ValueSource(ints = {8, 17})
  void constructorsSayWhatTheyCopy(int release) {
    String source =
        """
        package g;
        import io.github.sizeis.*;
        import io.github.sizeis.c.*;
        import java.util.List;
        @Idl interface G {
          @Struct interface PLAIN { @Utf8 String s(); }
          @Struct interface LISTS { int n(); @SizeIs("n") List<@Utf8 String> l(); }
          @Struct interface ARRAYS { int n(); @SizeIs("n") int[] a(); }
          @Struct interface BOTH { int n(); @SizeIs("n") int[] a(); @SizeIs("n") List<PLAIN> l(); }
        }
        """;
    Compiled compiled =
        Compilation.with(Toolchain.JAVAC, directory)
            .source("g/G.java", source)
            .options(List.of("-nowarn", "--release", String.valueOf(release)))
            .compile();
    assertEquals(
        List.of(
            "Creates a value.",
            "Creates a value; lists are copied.",
            "Creates a value; arrays are copied.",
            "Creates a value; arrays and lists are copied."),
        Stream.of("Plain", "Lists", "Arrays", "Both")
            .map(name -> compiled.sources().get(Path.of("g", name + ".java").toString()))
            .map(text -> text.substring(text.indexOf("Creates a value")).lines().findFirst())
            .map(Optional::orElseThrow)
            .toList());
  }
}

package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.model.java.JavaLang;
import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Sources;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Other classes of a container's package hide classes of {@code java.lang} there. */
class NeighboursTest {

  @TempDir Path directory;

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "Everything, JAVAC",
    "AwkwardNames, JAVAC",
    "AwkwardFunctions, JAVAC",
    "Functions, JAVAC",
    "Everything, ECLIPSE",
    "AwkwardNames, ECLIPSE",
    "AwkwardFunctions, ECLIPSE",
    "Functions, ECLIPSE"
  })
  void anyMayBeCalledAsOneThatGeneratedSourcesName(String container, Toolchain toolchain) {
    assertCompiles(container, toolchain, JavaLang.names(), imports());
  }

  /** None of these makes generated sources import what they name, so they may name none of them. */
  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({"Everything, JAVAC", "AwkwardFunctions, JAVAC", "Functions, ECLIPSE"})
  void generatedSourcesNameNoOther(String container, Toolchain toolchain) {
    Predicate<String> named = JavaLang.names()::contains;
    assertCompiles(
        container,
        toolchain,
        javaLang().stream().filter(named.negate()).collect(Collectors.toSet()),
        "");
  }

  /** The container is refused, and nothing else. */
  @ParameterizedTest
  @EnumSource
  void evenARefusedContainerHidesThem(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain, directory)
            .source(
                "g/Good.java",
                """
                package g;
                import io.github.sizeis.*;
                import io.github.sizeis.windows.*;
                import java.util.List;
                @Idl interface Good {
                  @Struct interface PAIR { int a(); java.lang.@LPWSTR String b(); }
                  @Struct interface PAIRS { @DWORD int n(); @SizeIs("n") List<@Ptr PAIR> all(); }
                }
                """)
            .source(
                "g/Other.java",
                """
                package g;
                import io.github.sizeis.*;
                @Idl interface String { @Struct interface POINT { int x(); } }
                """)
            .options(List.of("--release", "17"))
            .compile();
    assertEquals(compiled.ours(), compiled.errors(), compiled::output);
    assertEquals(1, compiled.errors().size(), compiled::output);
  }

  private void assertCompiles(
      String container, Toolchain toolchain, Set<String> neighbours, String imports) {
    String source = Sources.resource("/good/" + container + ".java");
    int end = source.indexOf(';', source.indexOf("package ")) + 1;
    Compiled compiled =
        Compilation.with(toolchain, directory)
            .source(
                "g/" + container + ".java",
                source.substring(0, end) + imports + source.substring(end))
            .source("g/Neighbours.java", "package g;\n" + classes(neighbours))
            .options(List.of("--release", "17"))
            .compile();
    assertEquals(List.of(), compiled.errors(), compiled::output);
  }

  private static String imports() {
    return JavaLang.names().stream()
        .map(n -> "\nimport java.lang." + n + ";")
        .collect(Collectors.joining());
  }

  private static String classes(Set<String> names) {
    return names.stream().map(n -> "class " + n + " {}\n").collect(Collectors.joining());
  }

  private static Set<String> javaLang() {
    Path all =
        FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/java/lang");
    try (Stream<Path> files = Files.list(all)) {
      return files
          .map(p -> p.getFileName().toString())
          .filter(n -> n.endsWith(".class") && !n.contains("$"))
          .map(n -> n.substring(0, n.length() - ".class".length()))
          .filter(NeighboursTest::isPublic)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPublic(String name) {
    try {
      Class<?> type = Class.forName("java.lang." + name, false, null);
      return Modifier.isPublic(type.getModifiers());
    } catch (ClassNotFoundException e) {
      return false; // package-info
    }
  }
}

package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated compiles without a word from the strictest compilers, the same from both. */
class GeneratedCodeTest {

  private static final String ONE =
      """
      package t;
      import io.github.sizeis.*;
      import java.util.List;
      @Idl public interface One {
        @Struct interface B { Two.A a(); @Fixed(2) byte[] b(); }
        @Struct interface C { int n(); @SizeIs("n") List<@Ptr B> b(); }
      }
      """;

  private static final String TWO =
      """
      package t;
      import io.github.sizeis.*;
      import org.jspecify.annotations.Nullable;
      @Idl public interface Two {
        @Struct interface A { int a(); One.@Ptr @Nullable C c(); }
      }
      """;

  @TempDir private Path directory;

  /** A container with every construct. */
  static String sink() {
    try (InputStream in = GeneratedCodeTest.class.getResourceAsStream("/sink/Sink.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static IntStream releases() {
    return IntStream.of(8, 11, 17, 21, 25).filter(r -> r <= Runtime.version().feature());
  }

  private Compiled generate(Toolchain toolchain, int release, String... options) {
    List<String> all = new ArrayList<>(List.of("--release", String.valueOf(release)));
    all.addAll(List.of(options));
    return Compilation.with(toolchain, directory)
        .source("sink/Sink.java", sink())
        .options(all)
        .compile();
  }

  /** Compiles what was generated once more, alone, so that only its own warnings count. */
  private Compiled again(Compiled compiled, Toolchain toolchain, List<String> options) {
    Compilation again =
        Compilation.with(toolchain, directory)
            .onlyProcessors(List.of())
            .classpath(compiled.classes())
            .options(options);
    compiled.sources().forEach(again::source);
    return again.compile();
  }

  private static void assertSilent(Compiled compiled) {
    assertEquals(List.of(), compiled.said(), compiled.output());
    assertTrue(compiled.success(), compiled.output());
  }

  @ParameterizedTest
  @MethodSource("releases")
  void compilesWithoutAWarningInAStrictBuild(int release) {
    assertSilent(generate(Toolchain.JAVAC, release, "-Xlint:all,-options", "-Werror"));
  }

  @ParameterizedTest
  @MethodSource("releases")
  void itsJavadocIsWellFormed(int release) {
    List<String> options =
        List.of(
            "--release",
            String.valueOf(release),
            "-Xlint:-options",
            "-Xdoclint:all/protected",
            "-Werror");
    assertSilent(again(generate(Toolchain.JAVAC, release), Toolchain.JAVAC, options));
  }

  @ParameterizedTest
  @MethodSource("releases")
  void compilesWithoutAWarningOnEclipse(int release) {
    List<String> options = List.of("--release", String.valueOf(release), "-failOnWarning");
    Compiled generated = generate(Toolchain.ECLIPSE, release, "-warn:none");
    assertSilent(generated);
    assertSilent(again(generated, Toolchain.ECLIPSE, options));
  }

  @Test
  void isTheSameFromBothCompilers() {
    assertEquals(
        generate(Toolchain.JAVAC, 17, "-nowarn").sources(),
        generate(Toolchain.ECLIPSE, 17, "-warn:none").sources());
  }

  @Test
  void isTheSameWhateverTheOrderOfFiles() {
    for (Toolchain toolchain : Toolchain.values()) {
      Compiled forth = pair("t/One.java", ONE, "t/Two.java", TWO, toolchain);
      Compiled back = pair("t/Two.java", TWO, "t/One.java", ONE, toolchain);
      assertEquals(8, forth.sources().size());
      assertEquals(forth.sources(), back.sources());
    }
  }

  private Compiled pair(
      String first, String firstText, String second, String secondText, Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain, directory)
            .source(first, firstText)
            .source(second, secondText)
            .compile();
    assertSilent(compiled);
    return compiled;
  }

  @Test
  void eachFileComesFromOneContainer() {
    OriginSpy spy = new OriginSpy(new SizeIsProcessor());
    Compiled compiled =
        Compilation.with(Toolchain.JAVAC, directory)
            .onlyProcessors(List.of(spy))
            .source("t/One.java", ONE)
            .source("t/Two.java", TWO)
            .compile();
    assertSilent(compiled);
    assertEquals(8, spy.origins().size());
    spy.origins().forEach((file, origins) -> assertEquals(1, origins.size(), file));
    assertEquals(List.of("t.One"), spy.origins().get("t.BConverter"));
    assertEquals(List.of("t.Two"), spy.origins().get("t.A"));
  }
}

package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Sources;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A struct of another compilation is what its generated class says, never its interface. */
class OtherCompilationsTest {

  private static final String USER =
      """
      package u;
      import g.Everything;
      import g.Everything.*;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.net.Inet4Address;
      import java.time.Instant;
      import java.util.List;
      import java.util.UUID;
      import org.jspecify.annotations.Nullable;
      @Idl public interface Users {
        @Struct interface USER {
          SCALARS a();
          @Ptr NODE b();
          NODE.Inner.Innermost c();
          @Of(DATE_TIME.class) Instant d();
          @STAMP Instant e();
          @STAMP DATE_TIME f();
          @Of(GUID.class) UUID g();
          @Of(BLOB.class) byte[] h();
          @Of(BLOB.class) byte @Ptr @Nullable [] i();
          @Of(MAYBE_BLOB.class) byte @Nullable [] j();
          @Of(ONE_STRING.class) @Nullable String k();
          @Of(NODES.class) List<NODE> l();
          @IP_MASK Inet4Address m();
          Color n();
          @DWORD Code o();
          int p();
          @SizeIs("p") List<@Ptr PACKED> q();
          @SizeIs("p") List<@Of(NODES.class) List<NODE>> r();
          @Fixed(2) List<Everything.GUID> s();
        }
      }
      """;

  @TempDir Path directory;

  static Stream<Arguments> oneCompilerAfterTheOther() {
    return Arrays.stream(Toolchain.values())
        .flatMap(a -> Arrays.stream(Toolchain.values()).map(b -> Arguments.of(a, b)));
  }

  private Compiled library(Toolchain toolchain) {
    return Compilation.with(toolchain, directory)
        .source("g/Everything.java", Sources.everything())
        .compile();
  }

  private Compilation user(Toolchain toolchain, Path classes) {
    return Compilation.with(toolchain, directory).source("u/Users.java", USER).classpath(classes);
  }

  @ParameterizedTest(name = "{0}, then {1}")
  @MethodSource("oneCompilerAfterTheOther")
  void theirValuesAndLayoutsAreThoseOfOneCompilation(Toolchain first, Toolchain second) {
    Compiled together =
        Compilation.with(second, directory)
            .source("g/Everything.java", Sources.everything())
            .source("u/Users.java", USER)
            .compile();
    assertEquals(List.of(), together.said(), together::output);
    Compiled apart = user(second, library(first).classes()).options(second.strict(17)).compile();
    assertEquals(List.of(), apart.said(), apart::output);
    assertEquals(
        Set.of("u/User.java", "u/UserConverter.java", "u/UsersNative.java"),
        apart.sources().keySet());
    for (String name : List.of("u/User.java", "u/UsersNative.java")) {
      assertEquals(together.sources().get(name), apart.sources().get(name), name);
    }
  }

  @ParameterizedTest(name = "{0}, then {1}")
  @MethodSource("oneCompilerAfterTheOther")
  void withoutTheGeneratedClassItIsAProblem(Toolchain first, Toolchain second) throws IOException {
    Path classes = library(first).classes();
    try (Stream<Path> files = Files.walk(classes)) {
      files
          .filter(f -> f.getFileName().toString().startsWith("EverythingNative"))
          .forEach(OtherCompilationsTest::delete);
    }
    Compiled compiled = user(second, classes).compile();
    assertTrue(compiled.errors().size() > 1);
    compiled.errors().forEach(e -> assertEquals("NotCompiled", e.key(), e.text()));
    assertTrue(
        compiled.errors().stream()
            .anyMatch(
                e -> e.text().contains("no generated class 'g.EverythingNative.NODE_Inner_Inner")),
        compiled::output);
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}, then {1}")
  @MethodSource("oneCompilerAfterTheOther")
  void whatDoesNotFitIsSaidAsInOneCompilation(Toolchain first, Toolchain second) {
    String bad =
        """
        package u;
        import g.Everything.*;
        import io.github.sizeis.*;
        import java.time.Instant;
        import org.jspecify.annotations.Nullable;
        @Idl interface Bad {
          @Struct interface A { @Of(DATE_TIME.class) String a(); }
          @Struct interface B { @Of(BLOB.class) int[] a(); }
          @Struct interface C { @Of(BLOB.class) byte @Nullable [] a(); }
          @Struct interface D { @Of(MAYBE_BLOB.class) byte[] a(); }
          @Struct interface E { @Of(SCALARS.class) Instant a(); }
          @Struct interface F { int k(); @SwitchIs("k") NAMED a(); }
          @Union(tag = "k") interface G { @Case(is = 1) ADDRESS4 a(); }
        }
        """;
    List<String> lines =
        Compilation.with(second, directory)
            .source("u/Bad.java", bad)
            .classpath(library(first).classes())
            .compile()
            .errors()
            .stream()
            .map(e -> e.line() + " " + e.key())
            .toList();
    assertEquals(
        List.of(
            "7 OfMismatch",
            "8 OfMismatch",
            "9 NullablePart",
            "10 NullablePart",
            "11 OfMismatch",
            "12 UnionElsewhere",
            "13 TagElsewhere"),
        lines);
  }
}

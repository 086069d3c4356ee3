package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Example;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every problem of the catalogue has a file of sources under {@code problems} that have it, each
 * marked at its line, and nothing else; and a struct beside them that has to come through.
 */
class ProblemsTest {

  /** Problems of the compiler's surroundings, which no source has; each has a test of its own. */
  private static final Set<Problem> NOT_OF_SOURCES =
      EnumSet.of(Problem.CANNOT_WRITE, Problem.INTERNAL);

  @TempDir Path directory;

  static Stream<Arguments> problemsOnEachCompiler() {
    return Arrays.stream(Problem.values())
        .filter(p -> !NOT_OF_SOURCES.contains(p))
        .flatMap(p -> Arrays.stream(Toolchain.values()).map(t -> Arguments.of(p.key(), t)));
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("problemsOnEachCompiler")
  void isSaidAtItsPlaceAndNothingElseIs(String key, Toolchain toolchain) {
    Optional<String> text = read(key);
    assertTrue(text.isPresent(), "no sources have the problem: write problems/" + key + ".java");
    Example example = Example.of(text.get());
    assertTrue(
        example.expected().stream().anyMatch(e -> e.key().equals(key)),
        "problems/" + key + ".java does not have the problem");
    Compilation compilation = Compilation.with(toolchain, directory);
    example.files().forEach(compilation::source);
    Compiled compiled = compilation.compile();
    assertEquals(
        List.of(), example.differences(compiled), () -> "on " + toolchain + compiled.output());
    assertTrue(
        compiled.sources().containsKey(Path.of("p", "GoodNeighbourConverter.java").toString()),
        "the struct beside it did not come through");
  }

  @Test
  void saysWhatToDo() {
    for (Problem problem : Problem.values()) {
      String message = problem.message(1, 2, 3, 4, 5, 6);
      assertTrue(message.matches("\\[SizeIs/[A-Z]\\w+] .+[.?] .+\\."), message);
    }
  }

  private static Optional<String> read(String key) {
    try (InputStream in = ProblemsTest.class.getResourceAsStream("/problems/" + key + ".java")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

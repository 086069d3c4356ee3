package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.RandomNames.Container;
import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Said;
import io.github.sizeis.processor.testing.Toolchain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever things are called, a container draws a problem, or all that is generated for it compiles
 * where every warning is an error. More and others: {@code -Dsizeis.containers=2000
 * -Dsizeis.seed=7}.
 */
class RandomNamesTest {

  private static final int CONTAINERS = Integer.getInteger("sizeis.containers", 60);
  private static final long SEED = Long.getLong("sizeis.seed", 1);

  /** Containers of the unnamed package see each other, and so each is compiled alone. */
  private static final int ONE_IN_UNNAMED = 12;

  private static final int AT_ONCE = 60;

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void problemsOrCodeThatCompiles(Toolchain toolchain) {
    List<String> failures = new ArrayList<>();
    int sound = 0;
    for (int first = 0; first < CONTAINERS; first += AT_ONCE) {
      List<Container> batch = withoutProblems(batch(first));
      sound += batch.size();
      failures.addAll(failures(batch, toolchain, first % (2 * AT_ONCE) == 0 ? 17 : 8));
    }
    for (int i = 0; i < CONTAINERS / ONE_IN_UNNAMED; i++) {
      List<Container> one = withoutProblems(List.of(RandomNames.make(SEED, -1 - i, true)));
      sound += one.size();
      failures.addAll(failures(one, toolchain, i % 2 == 0 ? 17 : 8));
    }
    assertEquals(0, failures.size(), () -> String.join("\n\n", failures));
    assertTrue(sound > CONTAINERS / 3, sound + " containers without a problem");
  }

  /** Diagnostics name files, and so no two files have the same name. */
  private static List<Container> batch(int first) {
    Set<String> names = new HashSet<>();
    return IntStream.range(first, Math.min(first + AT_ONCE, CONTAINERS))
        .mapToObj(i -> RandomNames.make(SEED, i, false))
        .filter(c -> names.add(c.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private List<Container> withoutProblems(List<Container> batch) {
    Compiled compiled = compile(batch, Toolchain.JAVAC, List.of("-nowarn", "-proc:only"));
    Set<String> refused = compiled.ours().stream().map(Said::file).collect(Collectors.toSet());
    return batch.stream().filter(c -> !refused.contains(c.name() + ".java")).toList();
  }

  private Compiled compile(List<Container> batch, Toolchain toolchain, List<String> options) {
    Compilation compilation = Compilation.with(toolchain, directory).options(options);
    batch.forEach(c -> compilation.source(c.path(), c.source()));
    return compilation.compile();
  }

  /** Returns each container that does not compile, with what the compiler says. */
  private List<String> failures(List<Container> batch, Toolchain toolchain, int release) {
    if (batch.isEmpty()) {
      return List.of();
    }
    Compiled compiled = compile(batch, toolchain, toolchain.strict(release));
    // a source of ours may be odd itself, as with a method that is called as its type
    boolean ownFilesOnly =
        compiled.said().stream()
            .allMatch(s -> batch.stream().anyMatch(c -> s.file().equals(c.name() + ".java")));
    if (compiled.errors().isEmpty() && ownFilesOnly) {
      return List.of();
    } else if (batch.size() == 1) {
      String said = compiled.said().stream().map(Said::toString).collect(Collectors.joining("\n"));
      return List.of("release " + release + ": " + said + "\n" + batch.get(0).source());
    }
    List<Container> suspects = batch.stream().filter(c -> isSuspect(c, compiled)).toList();
    if (suspects.isEmpty() || suspects.size() == batch.size()) {
      int half = batch.size() / 2;
      suspects = batch.subList(0, half);
    }
    List<Container> others = new ArrayList<>(batch);
    others.removeAll(suspects);
    List<String> failures = new ArrayList<>(failures(others, toolchain, release));
    failures.addAll(failures(suspects, toolchain, release));
    return failures;
  }

  /** Returns whether a compiler complained about a file that may be of a container. */
  private static boolean isSuspect(Container container, Compiled compiled) {
    Path files = Path.of(container.path()).getParent();
    return compiled.said().stream()
        .map(Said::file)
        .anyMatch(
            f ->
                f.equals(container.name() + ".java")
                    || Files.exists(compiled.generated().resolve(files).resolve(f)));
  }
}

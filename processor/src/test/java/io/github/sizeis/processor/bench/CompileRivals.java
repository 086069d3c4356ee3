package io.github.sizeis.processor.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares whole compilations, each in a process of its own, with those of other generators of
 * values. Not a test; {@code docs/contributing.md} tells how to run it.
 */
public final class CompileRivals {

  private static final int TRIES = 3;

  private final NineParts kind;
  private final int types;
  private final Path directory;

  private CompileRivals(NineParts kind, int types, Path directory) {
    this.kind = kind;
    this.types = types;
    this.directory = directory;
  }

  /** What a compilation cost and made; the last three are for one type. */
  private record Cost(double seconds, double megabytes, long lines, long bytes) {}

  /**
   * Prints a row of a table for each generator and number of types.
   *
   * @param arguments the numbers of types, tens
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    System.out.println("| | types | CPU s | to AutoValue | peak heap, MB | lines | class bytes |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (String types : arguments.length == 0 ? new String[] {"100", "1000"} : arguments) {
      double base = 0;
      for (NineParts kind : List.of(NineParts.AUTO_VALUE, NineParts.IMMUTABLES, NineParts.SIZEIS)) {
        Cost cost = least(kind, Integer.parseInt(types));
        base = base == 0 ? cost.seconds : base;
        System.out.printf(
            Locale.ROOT,
            "| %s | %s | %.1f | %.2f | %.0f | %d | %d |%n",
            kind,
            types,
            cost.seconds,
            cost.seconds / base,
            cost.megabytes,
            cost.lines,
            cost.bytes);
      }
    }
  }

  private static Cost least(NineParts kind, int types) throws IOException, InterruptedException {
    List<Cost> costs = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      Path directory = Files.createTempDirectory("sizeis-rivals");
      try {
        costs.add(new CompileRivals(kind, types, directory).compile());
      } finally {
        delete(directory);
      }
    }
    return costs.stream().min(Comparator.comparing(Cost::seconds)).orElseThrow();
  }

  private Cost compile() throws IOException, InterruptedException {
    Path generated = Files.createDirectories(directory.resolve("generated"));
    Path classes = Files.createDirectories(directory.resolve("classes"));
    List<String> files = new ArrayList<>();
    for (var source : kind.sources(types).entrySet()) {
      Path file = directory.resolve("src").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()).toString());
    }
    Path list = Files.write(directory.resolve("files"), files);
    String[] numbers = javac(list, generated, classes).split(" ", -1);
    return new Cost(
        Long.parseLong(numbers[0]) / 1e9,
        Long.parseLong(numbers[1]) / 1e6,
        sum(generated, ".java", CompileRivals::lines) / types,
        sum(classes, ".class", f -> f.toFile().length()) / types);
  }

  /** Returns what the process says of itself. */
  private String javac(Path files, Path generated, Path classes)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jars("test-classes"),
                MeasuredJavac.class.getName(),
                "-nowarn",
                "-d",
                classes.toString(),
                "-s",
                generated.toString(),
                "-cp",
                jars("jspecify-", "jna-", "annotations", "auto-value-annotations-", "value-2"),
                "-processorpath",
                processorPath(),
                "@" + files)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(kind + " does not compile");
    }
    return said;
  }

  private String processorPath() {
    return switch (kind) {
      case SIZEIS -> jars("processor", "annotations", "javapoet-", "jna-");
      case AUTO_VALUE -> jars("auto-value-1");
      case IMMUTABLES -> jars("value-2");
    };
  }

  /** Returns what the class path has of jars, and of modules of this build. */
  private static String jars(String... names) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(e -> Arrays.stream(names).anyMatch(n -> isOf(Path.of(e), n)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isOf(Path entry, String name) {
    boolean ofModule = entry.endsWith(Path.of(name, "target", "classes"));
    return ofModule || entry.getFileName().toString().startsWith(name);
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long sum(Path directory, String suffix, ToLongFunction<Path> size)
      throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(f -> f.toString().endsWith(suffix)).mapToLong(size).sum();
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

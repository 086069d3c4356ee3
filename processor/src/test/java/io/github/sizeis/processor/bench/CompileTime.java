package io.github.sizeis.processor.bench;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures what the processor adds to a compilation: the processor time of the compiler's thread
 * that is spent in the processor, and what is spent in javac. Not a test, as times depend on the
 * machine; {@code docs/contributing.md} tells how to run it.
 */
public final class CompileTime {

  private static final int WARM_UP = 6;
  private static final List<Integer> SIZES = List.of(100, 300, 1_000, 3_000, 10_000);

  private CompileTime() {}

  /**
   * Prints a line for each number of structs.
   *
   * @param arguments the numbers of structs, in place of 100 to 10,000
   */
  public static void main(String... arguments) {
    for (int i = 0; i < WARM_UP; i++) {
      measure(300, i < 2 ? List.of() : List.of("-proc:only"));
    }
    System.out.println("structs  processor  a struct  javac, all else");
    List<Integer> sizes =
        arguments.length == 0 ? SIZES : Stream.of(arguments).map(Integer::valueOf).toList();
    for (int structs : sizes) {
      Times best =
          Stream.generate(() -> measure(structs, List.of("-proc:only")))
              .limit(structs > 1_000 ? 1 : 3)
              .min(Comparator.comparing(Times::processor))
              .orElseThrow();
      print(structs, best.processor, "-");
      if (structs <= 1_000) {
        Times all = measure(structs, List.of());
        print(structs, all.processor, millis(all.all - all.processor));
      }
    }
  }

  private static void print(int structs, long processor, String rest) {
    System.out.printf(
        Locale.ROOT,
        "%7d %10s %6d us  %s%n",
        structs,
        millis(processor),
        processor / structs / 1_000,
        rest);
  }

  private static String millis(long nanos) {
    return nanos / 1_000_000 + " ms";
  }

  /** Processor time in nanoseconds. */
  private record Times(long processor, long all) {}

  private static Times measure(int structs, List<String> options) {
    Path directory = temporary();
    try {
      Timed timed = new Timed();
      Compilation compilation =
          Compilation.with(Toolchain.JAVAC, directory)
              .onlyProcessors(List.of(timed))
              .options(Toolchain.JAVAC.quiet(17))
              .options(options);
      ManyStructs.sources(structs).forEach(compilation::source);
      long start = now();
      Compiled compiled = compilation.compile();
      long all = now() - start;
      if (!compiled.said().isEmpty()) {
        throw new AssertionError(compiled.said());
      }
      return new Times(timed.nanos(), all);
    } finally {
      delete(directory);
    }
  }

  static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("sizeis-compile-time");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

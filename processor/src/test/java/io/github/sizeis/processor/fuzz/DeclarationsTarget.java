package io.github.sizeis.processor.fuzz;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Said;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A fuzzer of declarations. Whatever the source, there are problems, or the compiler's own errors,
 * or files that compile: never a defect, and never a file that is wrong without a word.
 */
public final class DeclarationsTarget {

  private static final String NEXT = "//// ";

  private DeclarationsTarget() {}

  /**
   * Compiles changed declarations for a time, and stops at the first finding.
   *
   * @param arguments the folder for the finding, and the seconds
   */
  public static void main(String[] arguments) throws IOException {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Declarations declarations = new Declarations(new Random(seed));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(arguments[1]));
    int inputs = 0;
    int content = 0;
    while (System.nanoTime() < end) {
      Map<String, String> sources = declarations.next();
      CurrentInput.note(text(sources).getBytes(StandardCharsets.UTF_8));
      for (Toolchain toolchain : Toolchain.values()) {
        Verdict verdict = compile(toolchain, sources);
        inputs++;
        content += verdict.success ? 1 : 0;
        if (!verdict.wrong.isEmpty()) {
          Files.writeString(Path.of(arguments[0], "finding.txt"), text(sources));
          System.out.println(toolchain + ": " + String.join("\n", verdict.wrong));
          System.exit(77);
        }
      }
    }
    System.out.println("stat::number_of_executed_units: " + inputs);
    System.out.println("without an error: " + content);
  }

  /**
   * What came of sources.
   *
   * @param success whether the compiler was content
   * @param wrong what should not have been said
   */
  record Verdict(boolean success, List<String> wrong) {}

  /** Compiles sources, in a directory that is gone afterwards. */
  static Verdict compile(Toolchain toolchain, Map<String, String> sources) throws IOException {
    Path directory = Files.createTempDirectory("declarations");
    try {
      Compilation compilation = Compilation.with(toolchain, directory);
      sources.forEach(compilation::source);
      Compiled compiled = compilation.compile();
      List<String> own =
          sources.keySet().stream().map(p -> p.substring(p.lastIndexOf('/') + 1)).toList();
      boolean isJava = compiled.errors().stream().noneMatch(e -> isTheirs(e, own));
      List<String> wrong =
          compiled.errors().stream()
              .filter(e -> e.key().equals("Internal") || (isJava && !e.isOurs()))
              .map(Said::toString)
              .toList();
      return new Verdict(compiled.success(), wrong);
    } catch (RuntimeException | StackOverflowError e) {
      return new Verdict(false, List.of(e + " at " + e.getStackTrace()[0]));
    } finally {
      delete(directory);
    }
  }

  /** An error of the compiler's in what was declared can have others in what is generated. */
  private static boolean isTheirs(Said error, List<String> own) {
    return !error.isOurs() && own.contains(error.file());
  }

  /** Returns sources as one text; a line before each names its path. */
  static String text(Map<String, String> sources) {
    StringBuilder text = new StringBuilder();
    sources.forEach((path, source) -> text.append(NEXT).append(path).append('\n').append(source));
    return text.toString();
  }

  /** Returns the sources of such a text. */
  static Map<String, String> sources(String text) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (String part : text.split("(?m)^" + NEXT, -1)) {
      if (!part.isEmpty()) {
        int end = part.indexOf('\n');
        sources.put(part.substring(0, end).strip(), part.substring(end + 1));
      }
    }
    return sources;
  }

  private static void delete(Path directory) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(directory)) {
      walk.forEach(files::add);
    }
    for (int i = files.size() - 1; i >= 0; i--) {
      Files.delete(files.get(i));
    }
  }
}

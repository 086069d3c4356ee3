package io.github.sizeis.processor.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs a fuzzer for a time, each in a process of its own, so that a crash is a finding too.
 *
 * <p>Arguments: the seconds for each, and the fuzzers; without names, all of them. It fails at the
 * first finding, which is then in the folder {@code target/fuzz}.
 */
public final class Fuzz {

  private static final Path FOLDER = Path.of("target", "fuzz");

  private static final Pattern INPUTS = Pattern.compile("number_of_executed_units: (\\d+)");

  private Fuzz() {}

  /** Runs the fuzzers. */
  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
    List<String> names =
        Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
    for (Fuzzer fuzzer : Fuzzer.values()) {
      if (names.isEmpty() || names.contains(fuzzer.folder())) {
        run(fuzzer, seconds);
      }
    }
  }

  private static void run(Fuzzer fuzzer, int seconds) throws Exception {
    Path folder = FOLDER.resolve(fuzzer.folder());
    delete(folder);
    Files.createDirectories(folder.resolve("corpus"));
    Path log = folder.resolve("log");
    int exit =
        new ProcessBuilder(fuzzer.command(folder, seconds))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    String said = Files.readString(log, StandardCharsets.ISO_8859_1);
    if (exit != 0) {
      keepLast(folder);
      System.err.println(said);
      System.err.println(fuzzer.folder() + ": a finding, exit code " + exit + ", in " + folder);
      System.exit(1);
    }
    Matcher inputs = INPUTS.matcher(said);
    if (!inputs.find()) {
      throw new IllegalStateException("no number of inputs in " + log);
    }
    System.out.println(fuzzer.folder() + ": " + inputs.group(1) + " inputs, no finding");
  }

  /** What crashed a process is in no file of the fuzzer's. */
  private static void keepLast(Path folder) throws IOException {
    Path current = folder.resolve("current");
    if (Files.exists(current)) {
      Files.write(folder.resolve("last-input"), CurrentInput.last(current));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> files = new ArrayList<>();
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.forEach(files::add);
      }
      for (int i = files.size() - 1; i >= 0; i--) {
        Files.delete(files.get(i));
      }
    }
  }
}

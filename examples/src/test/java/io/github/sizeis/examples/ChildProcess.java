package io.github.sizeis.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that has ended by itself, or was ended when its time was up.
 *
 * @param ended whether it has ended by itself
 * @param exitCode its exit code; of no meaning where it has not ended by itself
 * @param output the lines that it has printed
 * @param errors what it has said on its other channel
 */
public record ChildProcess(boolean ended, int exitCode, List<String> output, String errors) {

  /**
   * The command that runs a class of the tests in a JVM like this one.
   *
   * @param main the class, which has a main method
   * @param arguments what it is called with
   */
  public static List<String> java(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            // Two JVMs of one number, each in its own namespace, would quarrel over a file.
            "-XX:-UsePerfData",
            "-Dfile.encoding=UTF-8",
            "-Dsun.stdout.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /**
   * Runs a command.
   *
   * @param command the command
   * @param environment variables that it finds besides this process's own
   * @param limit how long it may take; it is ended then
   */
  public static ChildProcess run(
      List<String> command, Map<String, String> environment, Duration limit)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("child", ".out");
    Path err = Files.createTempFile("child", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      boolean ended = false;
      try {
        process.getOutputStream().close();
        ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
      } finally {
        process.destroyForcibly().waitFor();
      }
      return new ChildProcess(
          ended,
          process.exitValue(),
          Files.readAllLines(out),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /**
   * Demands that it ended by itself, and well.
   *
   * @return the lines that it has printed
   */
  public List<String> requireSuccess() {
    String all = String.join("\n", output) + "\n" + errors;
    assertEquals(true, ended, () -> "it took too long:\n" + all);
    assertEquals(0, exitCode, all);
    return output;
  }
}

package io.github.sizeis.examples.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code .ci/compare} judges the figures of two commits. */
class VerdictTest {
  private static final String HEADER =
      "\"Benchmark\",\"Mode\",\"Threads\",\"Samples\",\"Score\",\"Score Error (99.9%)\",\"Unit\","
          + "\"Param: clients\"\n";

  @TempDir Path directory;

  @Test
  void spreadsThatOverlapAreNoDifference() throws Exception {
    write("old", "read", "avgt", 10, 11, 12, 13, 14);
    write("new", "read", "avgt", 14, 15, 16, 17, 18);
    expect(0, "read (clients=1,000)", "within the spread", "Nothing is worse");
  }

  @Test
  void slowerIsMoreTimeOrLessThroughput() throws Exception {
    write("old", "read", "avgt", 10, 11, 12, 13, 14);
    write("new", "read", "avgt", 15, 15, 16, 17, 18);
    write("old", "write", "thrpt", 15, 15, 16, 17, 18);
    write("new", "write", "thrpt", 10, 11, 12, 13, 14);
    expect(1, "+33.3 %: SLOWER", "-25.0 %: SLOWER", "2 worse");
  }

  @Test
  void fasterIsNotWorse() throws Exception {
    write("old", "read", "avgt", 15, 15, 16, 17, 18);
    write("new", "read", "avgt", 10, 11, 12, 13, 14);
    expect(0, "faster beyond the spread", "Nothing is worse");
  }

  @Test
  void allocatingMoreIsWorseWhateverTheMode() throws Exception {
    write("old", "read:gc.alloc.rate.norm", "thrpt", 16, 16, 16, 16, 16);
    write("new", "read:gc.alloc.rate.norm", "thrpt", 24, 24, 24, 24, 24);
    write("old", "read:gc.count", "thrpt", 1, 1, 1, 1, 1);
    write("new", "read:gc.count", "thrpt", 9, 9, 9, 9, 9);
    expect(1, "ALLOCATES MORE", "1 worse");
  }

  @Test
  void smallDifferencesCountAsNone() throws Exception {
    write("old", "read", "avgt", 100, 100, 100, 100, 100);
    write("new", "read", "avgt", 100.9, 100.9, 100.9, 100.9, 100.9);
    expect(0, "within the spread");
  }

  @Test
  void oneDisturbedForkOfEightHidesNothing() throws Exception {
    write("old", "read", "avgt", 10, 10, 10, 10, 10, 10, 10, 99);
    write("new", "read", "avgt", 20, 20, 20, 20, 20, 20, 20, 9);
    expect(1, "SLOWER");
  }

  @Test
  void aBenchmarkOfOneCommitIsListed() throws Exception {
    write("old", "read", "avgt", 10, 10, 10, 10, 10);
    write("new", "read", "avgt", 10, 10, 10, 10, 10);
    write("new", "write", "avgt", 10, 10, 10, 10, 10);
    expect(0, "only in new");
  }

  @Test
  void fewForksAreNoVerdict() throws Exception {
    write("old", "read", "avgt", 10, 10, 10, 10);
    write("new", "read", "avgt", 20, 20, 20, 20);
    expect(2, "+100.0 %: not judged", "fewer than 5 forks");
  }

  /** One file for each fork, as JMH writes them. */
  private void write(String commit, String benchmark, String mode, double... scores)
      throws IOException {
    Path files = Files.createDirectories(directory.resolve(commit));
    for (int i = 0; i < scores.length; i++) {
      String row =
          String.format(
              Locale.ROOT,
              "\"%s\",\"%s\",1,5,%f,NaN,\"us/op\",\"1,000\"%n",
              benchmark,
              mode,
              scores[i]);
      Files.writeString(
          files.resolve(i + benchmark.replace(':', '-') + mode + ".csv"), HEADER + row);
    }
  }

  private void expect(int code, String... words) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    Path.of("..", ".ci", "Verdict.java").toString(),
                    directory.resolve("old").toString(),
                    directory.resolve("new").toString(),
                    "1"))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), output);
    assertEquals(code, process.exitValue(), output);
    for (String word : words) {
      assertTrue(output.contains(word), output);
    }
  }
}

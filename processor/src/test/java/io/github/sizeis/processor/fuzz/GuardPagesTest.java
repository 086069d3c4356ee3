package io.github.sizeis.processor.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** No reader reads a byte more than it asks for; see {@link GuardPages}. */
@EnabledOnOs(OS.LINUX)
class GuardPagesTest {

  private static final Pattern DONE =
      Pattern.compile(
          "OK: (\\d+) pieces read, (\\d+) pieces with a hidden end died, (\\d+) ends .*");

  @Test
  void everyPieceIsReadToItsEndAndNotFurther(@TempDir Path directory) throws Exception {
    Path output = directory.resolve("output");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                // A copy of the process has neither a compiler nor a collector to wait for.
                "-Xint",
                "-Xmn200m",
                "-XX:+UseSerialGC",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + directory.resolve("crash.log"),
                "-D" + ReadersTarget.CLASSES + "=" + ReadersTarget.readers().classes(),
                "-cp",
                System.getProperty("java.class.path"),
                GuardPages.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertTrue(process.waitFor(10, TimeUnit.MINUTES), "it takes too long");
    } finally {
      process.destroyForcibly();
    }
    List<String> said = Files.readAllLines(output);
    assertEquals(0, process.exitValue(), () -> String.join("\n", said));
    Matcher done = DONE.matcher(said.get(said.size() - 1));
    assertTrue(done.matches(), () -> String.join("\n", said));
    assertTrue(Integer.parseInt(done.group(1)) > 2500, done::group);
    assertTrue(Integer.parseInt(done.group(2)) > 700, done::group);
  }
}

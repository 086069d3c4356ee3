package io.github.sizeis.examples.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import io.github.sizeis.examples.ChildProcess;
import io.github.sizeis.examples.Golden;
import io.github.sizeis.examples.SharedObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back from a call is bounded by what went in; in C, and really called. */
class FramesTest {
  @TempDir static Path directory;

  @BeforeAll
  static void compile() throws Exception {
    Assumptions.assumeTrue(
        Platform.isLinux() && Platform.is64Bit(), "the C of this test is 64-bit Linux's");
    SharedObject.compile("/frames/frames.c", directory);
    NativeLibrary.addSearchPath("frames", directory.toString());
  }

  private static String lines(Map<String, String> outcomes) {
    return outcomes.entrySet().stream()
        .map(e -> e.getKey() + ": " + e.getValue())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void throughWindows() {
    String outcomes = lines(FramesCases.outcomes());
    assertEquals(Golden.of("frames.txt", outcomes), outcomes);
  }

  @Test
  void byCopies() throws Exception {
    List<String> command =
        new ArrayList<>(ChildProcess.java(FramesCases.class, directory.toString()));
    command.add(1, "-Dio.github.sizeis.windows=false");
    ChildProcess child = ChildProcess.run(command, Map.of(), Duration.ofMinutes(1));
    child.requireSuccess();
    assertEquals(lines(FramesCases.outcomes()), String.join("\n", child.output()) + "\n");
  }
}

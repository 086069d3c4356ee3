package io.github.sizeis.examples.reachability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.examples.ChildProcess;
import io.github.sizeis.examples.RealLibrary;
import io.github.sizeis.jna.NativeStructure;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GraalVM's own parser takes all that is written for it. It needs a JDK of its own version. */
class GraalVmTest {

  private static final int VERSION = 25;

  @TempDir Path directory;

  private static Path jdk;

  @BeforeAll
  static void findTheJdk() {
    jdk = Jdks.atLeast(VERSION).orElse(null);
    if (jdk == null) {
      RealLibrary.leaveOut(
          "no JDK " + VERSION + " or later here; SIZEIS_SECOND_JDK may name its home");
    }
  }

  private static List<Path> files() throws IOException {
    URI runtime =
        URI.create(
            NativeStructure.class.getProtectionDomain().getCodeSource().getLocation().toString());
    return Metadata.files(
        List.of(Path.of(runtime), Path.of("target", "classes"), Path.of("target", "test-classes")));
  }

  private ChildProcess parse(List<Path> folders) throws IOException, InterruptedException {
    String jars =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(p -> p.contains("graalvm"))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        new ArrayList<>(
            List.of(
                jdk.resolve("bin").resolve("java").toString(),
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                jars,
                "com.oracle.svm.configure.ConfigurationTool",
                "generate",
                "--output-dir=" + directory.resolve("out")));
    folders.forEach(f -> command.add("--input-dir=" + f));
    return ChildProcess.run(command, Map.of(), Duration.ofMinutes(1));
  }

  @Test
  void everyFileIsRead() throws IOException, InterruptedException {
    List<Path> files = files();
    assertTrue(files.size() > 30, files::toString);
    parse(files.stream().map(f -> f.toAbsolutePath().getParent()).toList()).requireSuccess();
    Metadata read = Metadata.of(List.of(directory.resolve("out/reachability-metadata.json")));
    // what several containers say of one class is said once
    long written = Metadata.of(files).entries().stream().distinct().count();
    assertEquals(written, read.entries().size());
  }

  @Test
  void whatItDoesNotKnowIsRefused() throws IOException, InterruptedException {
    String text = Files.readString(files().get(0));
    String wrong = text.replaceFirst("jniAccessible", "jniAccessable");
    assertNotEquals(text, wrong);
    Files.writeString(directory.resolve("reachability-metadata.json"), wrong);
    ChildProcess parsed = parse(List.of(directory));
    assertEquals(1, parsed.exitCode());
    assertTrue(parsed.errors().contains("jniAccessable"), parsed::errors);
  }
}

package io.github.sizeis.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** All that users call loads and works where JNA is not on the class path. */
class WithoutJnaTest {

  private static Path place(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  @Test
  void theRuntimeIsUsedWithoutJna() throws Exception {
    Path main = place(Source.class);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                main + File.pathSeparator + place(WithoutJna.class),
                WithoutJna.class.getName(),
                main.resolve("io/github/sizeis/runtime").toString())
            .redirectErrorStream(true)
            .start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertEquals(0, process.waitFor(), output);
    // what a Java machine says about its options comes before
    assertEquals("used", output.substring(output.lastIndexOf('\n') + 1), output);
  }
}

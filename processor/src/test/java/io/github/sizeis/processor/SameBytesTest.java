package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Sources;
import io.github.sizeis.processor.testing.Toolchain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same declarations give the same bytes, on any compiler, in any order of files. */
class SameBytesTest {

  private static final String USER =
      """
      package g;
      import io.github.sizeis.*;
      import java.time.Instant;
      import java.util.List;
      @Idl interface %1$s {
        @Struct interface %2$s_USER {
          @Of(Everything.DATE_TIME.class) Instant at();
          Everything.@Ptr NODE node();
          int n();
          @SizeIs("n") List<Everything.@Ptr STRINGS> strings();
        }
      }
      """;

  @TempDir Path directory;

  private Map<String, String> generate(Toolchain toolchain, List<String> order) {
    Compilation compilation = Compilation.with(toolchain, directory);
    for (String name : order) {
      compilation.source(
          "g/" + name + ".java",
          name.equals("Everything")
              ? Sources.everything()
              : USER.formatted(name, name.toUpperCase(Locale.ROOT)));
    }
    Compiled compiled = compilation.compile();
    assertTrue(compiled.success(), compiled::output);
    Map<String, String> all = new TreeMap<>(compiled.sources());
    all.putAll(compiled.resources());
    return all;
  }

  @Test
  void whateverTheCompilerAndTheOrderOfFiles() {
    List<String> order = new ArrayList<>(List.of("Alpha", "Everything", "Omega", "Zulu"));
    Map<String, String> first = generate(Toolchain.JAVAC, order);
    Random random = new Random(42);
    for (Toolchain toolchain : Toolchain.values()) {
      for (int i = 0; i < 2; i++) {
        Collections.shuffle(order, random);
        Map<String, String> again = generate(toolchain, order);
        assertEquals(first.keySet(), again.keySet());
        again.forEach((name, text) -> assertEquals(first.get(name), text, name));
      }
    }
  }
}

package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Meddling;
import io.github.sizeis.processor.testing.Sources;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gradle compiles a changed container alone, for the processor is isolating. */
class IsolatingTest {

  @TempDir Path directory;

  @Test
  void gradleIsToldSo() throws IOException {
    String path = "/META-INF/gradle/incremental.annotation.processors";
    try (InputStream in = SizeIsProcessor.class.getResourceAsStream(path)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      assertEquals(SizeIsProcessor.class.getName() + ",isolating", text);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFileHasOneOriginatingElementItsContainer(Toolchain toolchain) {
    Map<String, List<String>> origins = new TreeMap<>();
    Compiled compiled =
        Compilation.with(toolchain, directory)
            .source("g/Everything.java", Sources.everything())
            .source(
                "g/Other.java",
                "package g; import io.github.sizeis.*;"
                    + " @Idl interface Other { @Struct interface USER { Everything.BLOB b(); } }")
            .onlyProcessors(
                List.of(
                    new Meddling(
                        (method, arguments) -> {
                          if (method.startsWith("create")) {
                            int last = arguments.length - 1; // before it is the name
                            origins.put(
                                (String) arguments[last - 1],
                                Arrays.stream((Element[]) arguments[last])
                                    .map(Element::toString)
                                    .toList());
                          }
                        })))
            .compile();
    assertTrue(compiled.success(), compiled::output);
    assertEquals(List.of("g.Everything"), origins.get("g.EverythingNative"));
    assertEquals(List.of("g.Other"), origins.get("g.OtherNative"));
    assertEquals(List.of("g.Other"), origins.get("META-INF/proguard/g.Other.pro"));
    assertEquals(
        List.of("g.Other"),
        origins.get("META-INF/native-image/g/Other/reachability-metadata.json"));
    assertEquals(
        Set.of(List.of("g.Everything"), List.of("g.Other")),
        origins.values().stream().collect(Collectors.toSet()));
  }
}

package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Meddling;
import io.github.sizeis.processor.testing.Said;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fails around the processor, or in it, is a problem like any other, and no one else's. */
class DefectsTest {

  private static final String FIRST =
      """
      package p;
      import io.github.sizeis.*;
      @Idl interface First {
        @Struct interface A { int x(); }
      }
      """;

  private static final String SECOND =
      """
      package p;
      import io.github.sizeis.*;
      @Idl interface Second {
        @Struct interface B { int y(); }
      }
      """;

  @TempDir Path directory;

  private Compiled compile(Toolchain toolchain, Meddling.Meddler meddler) {
    return Compilation.with(toolchain, directory)
        .source("p/First.java", FIRST)
        .source("p/Second.java", SECOND)
        .onlyProcessors(List.of(new Meddling(meddler)))
        .compile();
  }

  private static Said only(Compiled compiled) {
    assertEquals(1, compiled.errors().size(), () -> compiled.said() + compiled.output());
    return compiled.errors().get(0);
  }

  @ParameterizedTest
  @EnumSource
  void aDefectWhileReadingStandsAtTheContainerThatMetIt(Toolchain toolchain) {
    Compiled compiled =
        compile(
            toolchain,
            (method, arguments) -> {
              if (method.equals("getDocComment")
                  && ((Element) arguments[0]).getSimpleName().contentEquals("x")) {
                throw new IllegalStateException("out of order");
              }
            });
    Said said = only(compiled);
    assertEquals("Internal", said.key());
    assertEquals("First.java:3", said.file() + ":" + said.line());
    assertTrue(
        said.text().contains("java.lang.IllegalStateException: out of order at "), said.text());
    assertTrue(compiled.sources().containsKey("p/B.java"), "the other container came to harm");
  }

  @ParameterizedTest
  @EnumSource
  void aDefectWhileWritingStandsAtTheContainerThatMetIt(Toolchain toolchain) {
    Compiled compiled =
        compile(
            toolchain,
            (method, arguments) -> {
              if (method.equals("createSourceFile") && arguments[0].equals("p.AConverter")) {
                throw new IllegalStateException("out of order");
              }
            });
    assertEquals(List.of("Internal"), compiled.ours().stream().map(Said::key).toList());
    assertEquals("First.java", compiled.ours().get(0).file());
    assertTrue(compiled.sources().containsKey("p/BConverter.java"));
  }

  @ParameterizedTest
  @EnumSource
  void aDefectBetweenTheStagesIsSaidAllTheSame(Toolchain toolchain) {
    Compiled compiled =
        compile(
            toolchain,
            (method, arguments) -> {
              if (method.equals("getTypeElement")) {
                throw new StackOverflowError();
              }
            });
    assertEquals("Internal", only(compiled).key());
  }

  @ParameterizedTest
  @EnumSource
  void aFileThatCannotBeWrittenIsAProblemOfItsContainer(Toolchain toolchain) {
    Compiled compiled =
        compile(
            toolchain,
            (method, arguments) -> {
              if (method.equals("createSourceFile") && arguments[0].equals("p.AConverter")) {
                throw new IOException("disk full");
              }
            });
    Said said = only(compiled);
    assertEquals("First.java:3", said.file() + ":" + said.line());
    assertTrue(
        said.text().startsWith("[SizeIs/CannotWrite] 'p.AConverter' cannot be written: disk full."),
        said.text());
  }
}

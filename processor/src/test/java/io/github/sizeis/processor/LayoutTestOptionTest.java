package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.BitImages;
import io.github.sizeis.processor.testing.CCompiler;
import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Sources;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code -Asizeis.layoutTest=DIR}: compilers agree with every layout of the kitchen sink. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutTestOptionTest {

  private static final String SMALL =
      "package s; import io.github.sizeis.*; @Idl interface Small { @Struct interface A { int x(); } }";

  private Path directory;

  private Path files;

  @BeforeAll
  void write(@TempDir Path ours) {
    directory = ours;
    files = directory.resolve("made/on/demand");
    Compiled compiled =
        compilation(files.toString())
            .source("sink/Sink.java", Sources.resource("/sink/Sink.txt"))
            .source("g/Everything.java", Sources.resource("/good/Everything.java"))
            .compile();
    assertEquals(List.of(), compiled.said());
  }

  private Compilation compilation(String target) {
    List<String> options = new ArrayList<>(Toolchain.JAVAC.quiet(17));
    options.add("-Asizeis.layoutTest" + (target.isEmpty() ? "" : "=" + target));
    return Compilation.with(Toolchain.JAVAC, directory).options(options);
  }

  @ParameterizedTest
  @EnumSource
  void everyCompilerAgrees(CCompiler compiler) throws IOException {
    compiler.require();
    for (Path file : files()) {
      Path program = directory.resolve(compiler + file.getFileName().toString() + ".out");
      CCompiler.Result compiled = compiler.compile(file, program);
      assertEquals(new CCompiler.Result(0, ""), compiled);
      if (compiler.runsHere()) {
        CCompiler.Result run = CCompiler.run(List.of(program.toString()));
        assertEquals(new CCompiler.Result(0, ""), run);
      }
      assertEquals(List.of(), BitImages.check(compiler, file, directory));
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(files)) {
      List<Path> found = all.sorted().toList();
      assertEquals(
          List.of("g.Everything.c", "sink.Sink.c"),
          found.stream().map(f -> f.getFileName().toString()).toList());
      return found;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWrongLayoutDoesNotCompile(CCompiler compiler) throws IOException {
    compiler.require();
    String text = Files.readString(files().get(1));
    Path wrong = directory.resolve("wrong.c");
    Files.writeString(
        wrong, text.replaceFirst("\\b(offsetof\\(struct PAIR, second\\) == )8", "$116"));
    CCompiler.Result compiled = compiler.compile(wrong, directory.resolve("wrong.out"));
    assertTrue(compiled.output().contains("where PAIR.second is"), compiled.output());
    String bits = text.replaceFirst("(\"BIT_FIELDS.one\", [^;]*sizeof s, )3", "$12");
    Files.writeString(wrong, bits);
    assertFalse(bits.equals(text));
    List<String> said = BitImages.check(compiler, wrong, directory);
    assertEquals(List.of("BIT_FIELDS.one: {3} instead of {2}"), said);
  }

  @Test
  void nothingIsWrittenUnlessAskedFor() {
    Compiled compiled =
        Compilation.with(Toolchain.JAVAC, directory).source("s/Small.java", SMALL).compile();
    assertEquals(List.of(), compiled.said());
    assertTrue(compiled.sources().keySet().stream().allMatch(f -> f.endsWith(".java")));
  }

  @Test
  void aDirectoryThatCannotBeIsAProblem() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");
    for (String target : List.of("", file.toString())) {
      Compiled compiled = compilation(target).source("s/Small.java", SMALL).compile();
      assertEquals(List.of("CannotWrite"), compiled.errors().stream().map(s -> s.key()).toList());
      assertTrue(compiled.errors().get(0).text().contains("'s.Small.c' cannot be written"));
    }
  }

  @Test
  void pagesAreWrittenForEverything() throws IOException {
    Path pages = directory.resolve("pages");
    Compiled compiled =
        Compilation.with(Toolchain.JAVAC, directory)
            .options(withPages(pages.toString()))
            .source("sink/Sink.java", Sources.resource("/sink/Sink.txt"))
            .source("g/Everything.java", Sources.resource("/good/Everything.java"))
            .compile();
    assertEquals(List.of(), compiled.said());
    for (String page : List.of("sink.Sink.html", "g.Everything.html")) {
      String text = Files.readString(pages.resolve(page));
      assertTrue(text.split("<section", -1).length > 20, page);
    }
  }

  @Test
  void pagesThatCannotBeWrittenAreAProblem() {
    Compiled compiled =
        Compilation.with(Toolchain.JAVAC, directory)
            .options(withPages(""))
            .source("s/Small.java", SMALL)
            .compile();
    assertEquals(List.of("CannotWrite"), compiled.errors().stream().map(s -> s.key()).toList());
    assertTrue(compiled.errors().get(0).text().contains("'s.Small.html' cannot be written"));
  }

  private static List<String> withPages(String target) {
    List<String> options = new ArrayList<>(Toolchain.JAVAC.quiet(17));
    options.add("-Asizeis.pages" + (target.isEmpty() ? "" : "=" + target));
    return options;
  }
}

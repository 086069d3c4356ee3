package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Said;
import io.github.sizeis.processor.testing.Toolchain;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A problem stands where it is: at the value of an annotation, the annotation, or the method. */
class PlacesTest {

  private static final String SOURCE =
      """
      package p;
      import io.github.sizeis.*;
      @Idl interface Bad {
        @Struct interface A {
          @SizeIs(
              "nowhere")
          byte[] a();
          @Reserved
          @SizeIs
          byte[] b();
          @Fixed({
            1,
            -1})
          byte[]
              c();
          @Struct
          interface D {}
          @BigEndian
          byte e();
          int n();
          @CName(
              "1")
          int f();
        }
      }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "UnknownCount, 6",
    "SizeIsArguments, 9",
    "EmptyStruct, 17",
    "BadBigEndian, 18",
    "BadCName, 22"
  })
  void standsAtItsLineOnBothCompilers(String key, long line) {
    for (Toolchain toolchain : Toolchain.values()) {
      assertEquals(line, said(toolchain, key).line(), key + " on " + toolchain);
    }
  }

  @ParameterizedTest
  @EnumSource
  void standsAtItsColumn(Toolchain toolchain) {
    assertEquals(9, said(toolchain, "UnknownCount").column());
    assertEquals(9, said(toolchain, "BadCName").column());
    assertEquals(5, said(toolchain, "SizeIsArguments").column());
  }

  /** The Eclipse compiler points at no record, so what is said names it, and points around it. */
  @ParameterizedTest
  @CsvSource({"JAVAC, 4, ''", "ECLIPSE, 3, ' It is p.Holder.R.'"})
  void aRecordHasAPlace(Toolchain toolchain, long line, String more) {
    String source =
        """
        package p;
        import io.github.sizeis.*;
        @Idl interface Holder {
          @Struct record R(int x) {}
        }
        """;
    Compiled compiled =
        Compilation.with(toolchain, directory).source("p/Holder.java", source).compile();
    Said said = compiled.ours().get(0);
    assertEquals(line, said.line());
    assertEquals(
        "[SizeIs/NotAnInterface] 'R' is marked @Struct but is not an interface. Make it an"
            + " interface."
            + more,
        said.text());
  }

  private Said said(Toolchain toolchain, String key) {
    Compiled compiled =
        Compilation.with(toolchain, directory).source("p/Bad.java", SOURCE).compile();
    return compiled.ours().stream()
        .filter(s -> s.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(compiled.said()));
  }
}

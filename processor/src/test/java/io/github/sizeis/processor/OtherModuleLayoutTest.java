package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.CCompiler;
import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Said;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the layouts of one compilation do to structs of another that nest them. */
class OtherModuleLayoutTest {

  private static final String FIRST =
      """
      package first;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      @Idl public interface First {
        @Struct(align = 16) interface LANE { int a(); }
        @Struct interface LANES { byte a(); LANE b(); }
        @Struct interface FIELDS { @Bits(3) @WORD int a(); @Bits(20) @DWORD int b(); @SIZE_T long c(); }
        @Struct(pack = 2) interface TIGHT { byte a(); long b(); }
        @Untagged @Union interface EITHER { long a(); @Fixed(9) byte[] b(); }
      }
      """;

  private static final String SECOND =
      """
      package second;
      import first.First;
      import io.github.sizeis.*;
      import java.util.List;
      @Idl public interface Second {
        @Struct interface HOLDER {
          byte a(); First.LANES b(); byte c(); First.FIELDS d(); byte e(); First.TIGHT f();
          @Fixed(3) List<First.TIGHT> g(); First.EITHER h(); First.@Ptr LANE i();
        }
        @Struct(pack = 1) interface PACKED { byte a(); First.FIELDS b(); First.EITHER c(); }
      }
      """;

  /** Packed to 8, an alignment of 16 is in question; behind a pointer it is not. */
  private static final String PACKED =
      """
      package third;
      import first.First;
      import second.Second;
      import io.github.sizeis.*;
      @Idl public interface Third {
        @Struct(pack = 8) interface A { byte x(); First.LANES lanes(); }
        @Struct(pack = 8) interface B { byte x(); Second.HOLDER holder(); }
        @Struct(pack = 8) interface C { byte x(); First.FIELDS y(); First.@Ptr LANES z(); }
        @Struct(pack = 16) interface D { byte x(); First.LANES y(); Second.HOLDER z(); }
      }
      """;

  private static final String DUMPED =
      """
      package third;
      import first.First;
      import second.Second;
      import io.github.sizeis.*;
      @Idl(dumps = true) public interface Third {
        @Struct interface A { byte x(); First.FIELDS fields(); }
        @Struct interface B { byte x(); Second.@Ptr HOLDER holder(); }
        @Struct interface C { byte x(); }
      }
      """;

  @TempDir private Path directory;

  static Stream<Arguments> pairs() {
    return Arrays.stream(Toolchain.values())
        .flatMap(a -> Arrays.stream(Toolchain.values()).map(b -> Arguments.of(a, b)));
  }

  private Compilation compilation(Toolchain toolchain, List<Compiled> before, String... options) {
    Compilation compilation =
        Compilation.with(toolchain, directory)
            .options(toolchain.quiet(17))
            .options(List.of(options));
    before.forEach(c -> compilation.classpath(c.classes()));
    return compilation;
  }

  private static Compiled good(Compilation compilation) {
    Compiled compiled = compilation.compile();
    assertEquals(List.of(), compiled.said(), compiled.output());
    return compiled;
  }

  /** Compiles the first two modules with one compiler, and one of the third with another. */
  private Compiled third(Toolchain one, Toolchain other, String source) {
    Compiled first = good(compilation(one, List.of()).source("first/First.java", FIRST));
    Compiled second = good(compilation(one, List.of(first)).source("second/Second.java", SECOND));
    return compilation(other, List.of(first, second)).source("third/Third.java", source).compile();
  }

  private static List<String> problems(Compiled compiled) {
    return compiled.ours().stream().map(Said::text).map(t -> t.split("\\. ", 2)[0]).toList();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void anAlignmentThatWasDemandedThereIsKnownHere(Toolchain one, Toolchain other) {
    Compiled compiled = third(one, other, PACKED);
    String why =
        "' has a declared alignment and needs one of 16, but the struct is packed to 8, and"
            + " compilers disagree on its offset";
    assertEquals(
        List.of("[SizeIs/AlignedInPacked] 'lanes" + why, "[SizeIs/AlignedInPacked] 'holder" + why),
        problems(compiled));
    assertTrue(compiled.sources().containsKey(Path.of("third", "CConverter.java").toString()));
    assertTrue(compiled.sources().containsKey(Path.of("third", "DConverter.java").toString()));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void whatCannotBeReadFromDumpsThereCannotBeHere(Toolchain one, Toolchain other) {
    Compiled compiled = third(one, other, DUMPED);
    String why =
        "[SizeIs/NoDumps] '%1$s' is to be read from dumps, but the container '%3$s' has no such"
            + " reader for '%2$s'";
    assertEquals(
        List.of(
            why.formatted("fields", "FIELDS", "First"),
            why.formatted("holder", "HOLDER", "Second")),
        problems(compiled));
    assertTrue(compiled.sources().containsKey(Path.of("third", "CConverter.java").toString()));
  }

  @ParameterizedTest
  @EnumSource
  void compilersAgreeOnWhatNestsThem(CCompiler compiler) {
    compiler.require();
    assertEquals(
        new CCompiler.Result(0, ""), compiler.compile(layoutTest(), directory.resolve("a.out")));
  }

  @ParameterizedTest
  @CsvSource({"ALIGNED(16) First_LANES, ALIGNED(32) First_LANES", "units[5], units[6]"})
  void compilersNoticeWhereTheyAreLaidOutOtherwise(String right, String wrong) throws IOException {
    CCompiler.SYSV64.require();
    String text = Files.readString(layoutTest());
    assertTrue(text.contains(right), text);
    Path file = Files.writeString(directory.resolve("wrong.c"), text.replace(right, wrong));
    CCompiler.Result result = CCompiler.SYSV64.compile(file, directory.resolve("a.out"));
    assertTrue(result.output().contains("where HOLDER.g is"), result.output());
  }

  private Path layoutTest() {
    Compiled first =
        good(compilation(Toolchain.JAVAC, List.of()).source("first/First.java", FIRST));
    good(
        compilation(Toolchain.JAVAC, List.of(first), "-Asizeis.layoutTest=" + directory)
            .source("second/Second.java", SECOND));
    return directory.resolve("second.Second.c");
  }
}

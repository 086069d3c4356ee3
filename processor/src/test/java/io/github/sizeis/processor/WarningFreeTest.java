package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Sources;
import io.github.sizeis.processor.testing.Toolchain;
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

/**
 * Generated code compiles where every warning is an error, at every release that Java still has.
 */
class WarningFreeTest {

  @TempDir Path directory;

  static Stream<Arguments> everyReleaseOnEachCompiler() {
    return Stream.of(8, 11, 17, 21, 25)
        .filter(release -> release <= Runtime.version().feature())
        .flatMap(r -> Arrays.stream(Toolchain.values()).map(t -> Arguments.of(r, t)));
  }

  @ParameterizedTest(name = "release {0} on {1}")
  @MethodSource("everyReleaseOnEachCompiler")
  void everythingCompilesWithoutAWarning(int release, Toolchain toolchain) {
    Compiled compiled = compile("Everything", release, toolchain);
    boolean records = release >= 16;
    assertEquals(records, compiled.sources().get("g/DateTime.java").contains("record DateTime("));
  }

  @ParameterizedTest(name = "release {0} on {1}")
  @CsvSource({"8, JAVAC", "17, JAVAC", "8, ECLIPSE", "17, ECLIPSE"})
  void awkwardNamesDoToo(int release, Toolchain toolchain) {
    compile("AwkwardNames", release, toolchain);
    compile("AwkwardFunctions", release, toolchain);
  }

  @ParameterizedTest(name = "release {0} on {1}")
  @MethodSource("everyReleaseOnEachCompiler")
  void functionsDoToo(int release, Toolchain toolchain) {
    compile("Functions", release, toolchain);
  }

  /** What a union needs of codecs and encodings is less than its members would need elsewhere. */
  @ParameterizedTest
  @EnumSource
  void unionsHaveNothingUnused(Toolchain toolchain) {
    String source =
        """
        package g;
        import io.github.sizeis.*;
        import io.github.sizeis.windows.*;
        @Idl interface Alone {
          enum Kind { @CValue(1) A, @CValue(2) B, @Unknown OTHER }
          @Untagged @Union interface TEXTS { @Fixed(8) @Encoded("ANSI") String text(); @DWORD int number(); }
          @Struct(adapter = io.github.sizeis.adapters.GuidAdapter.class) interface ID {
            @DWORD int d1();
            @WORD int d2();
            @WORD int d3();
            @Fixed(8) byte[] d4();
          }
          @Untagged @Union interface IDS {
            java.util.@Of(ID.class) UUID id();
            @DWORD int number();
          }
          @Untagged @Union interface KINDS { @DWORD Kind kind(); @Utf8 String text(); }
          @Union(tag = "kind") interface TAGGED {
            @Case("A") FIRST first();
            @Case("B") SECOND second();
          }
          @Struct interface FIRST { Kind kind(); int x(); }
          @Struct interface SECOND { Kind kind(); @Utf8 String y(); }
          @Struct interface USER { @Ptr TAGGED tagged(); TEXTS texts(); KINDS kinds(); IDS ids(); }
        }
        """;
    Compiled compiled =
        Compilation.with(toolchain, directory)
            .source("g/Alone.java", source)
            .options(toolchain.strict(17))
            .compile();
    assertEquals(List.of(), compiled.said(), compiled::output);
  }

  /** The container's name stands before its enum's, where a constant of that name would hide it. */
  @ParameterizedTest
  @EnumSource
  void aFieldMayBeCalledAsItsContainer(Toolchain toolchain) {
    String source =
        """
        package g;
        import io.github.sizeis.*;
        @Idl interface SELF {
          enum Kind { @CValue(1) A, @CValue(2) B }
          @Struct interface USER { int self(); Kind kind(); }
        }
        """;
    Compiled compiled =
        Compilation.with(toolchain, directory)
            .source("g/SELF.java", source)
            .options(toolchain.strict(17))
            .compile();
    assertEquals(List.of(), compiled.said(), compiled::output);
  }

  /** Helpers of adapters are called after their simple names, and so are those of fields. */
  @ParameterizedTest
  @EnumSource
  void adaptersAndElementsMayBeCalledAlike(Toolchain toolchain) {
    String source =
        """
        package g;
        import io.github.sizeis.*;
        import io.github.sizeis.runtime.Adapter;
        import io.github.sizeis.windows.*;
        import java.lang.annotation.*;
        import java.util.List;
        @Idl interface Alike {
          class One {
            static class IdAdapter implements Adapter.OfInt<Integer> {
              public Integer fromInt(int raw) { return raw; }
              public int toInt(Integer value) { return value; }
            }
          }
          class Two {
            static class IdAdapter implements Adapter.OfInt<Integer> {
              public Integer fromInt(int raw) { return raw; }
              public int toInt(Integer value) { return value; }
            }
          }
          @Typedef(value = DWORD.class, adapter = One.IdAdapter.class)
          @Target(ElementType.TYPE_USE) @interface ONE {}
          @Typedef(value = DWORD.class, adapter = Two.IdAdapter.class)
          @Target(ElementType.TYPE_USE) @interface TWO {}
          @Struct interface PAIR { @ONE Integer one(); @TWO Integer two(); }
          @Struct interface LISTS {
            int n();
            @SizeIs("n") List<@Ptr PAIR> memory();
            @Ptr PAIR memoryElement();
          }
        }
        """;
    Compiled compiled =
        Compilation.with(toolchain, directory)
            .source("g/Alike.java", source)
            .options(toolchain.strict(17))
            .compile();
    assertEquals(List.of(), compiled.said(), compiled::output);
  }

  private Compiled compile(String name, int release, Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain, directory)
            .source("g/" + name + ".java", Sources.resource("/good/" + name + ".java"))
            .options(toolchain.strict(release))
            .compile();
    assertEquals(List.of(), compiled.said(), compiled::output);
    assertTrue(compiled.success(), compiled::output);
    return compiled;
  }
}

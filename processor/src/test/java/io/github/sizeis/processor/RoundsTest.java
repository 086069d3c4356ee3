package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Said;
import io.github.sizeis.processor.testing.Toolchain;
import io.github.sizeis.processor.testing.Writing;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a container mentions may be written by another processor, in this round or a later one. */
class RoundsTest {

  private static final String HEAD =
      """
      package p;
      import static java.lang.annotation.ElementType.TYPE_USE;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.lang.annotation.Target;
      import java.time.Instant;
      import java.util.List;
      @Idl interface\s""";

  @TempDir Path directory;

  private Compiled compile(Toolchain toolchain, String body, Map<String, String> written) {
    Map<String, String> whole = new TreeMap<>();
    written.forEach((name, text) -> whole.put(name, text));
    return Compilation.with(toolchain, directory)
        .source("p/Waits.java", HEAD + "Waits { @Struct interface LEFT { int x(); } " + body + "}")
        .processor(new Writing(whole))
        .compile();
  }

  private static void assertCompiles(Compiled compiled, String... generated) {
    assertFalse(compiled.sources().keySet().stream().anyMatch(s -> s.contains("Waits0")));
    assertEquals(List.of(), compiled.said(), compiled::output);
    assertTrue(compiled.success(), compiled::output);
    for (String type : generated) {
      assertTrue(compiled.sources().containsKey("p/" + type + ".java"), type);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEnumMayBeGenerated(Toolchain toolchain) {
    assertCompiles(
        compile(
            toolchain,
            "@Struct interface A { Color color(); }",
            Map.of("p.Color", "package p; enum Color { RED }")),
        "A",
        "Left");
  }

  @ParameterizedTest
  @EnumSource
  void anElementOfAListMayBeGenerated(Toolchain toolchain) {
    assertCompiles(
        compile(
            toolchain,
            "@Struct interface A { int n(); @SizeIs(\"n\") List<Color> colors(); }",
            Map.of("p.Color", "package p; enum Color { RED }")),
        "A");
  }

  @ParameterizedTest
  @EnumSource
  void anAdapterMayBeGenerated(Toolchain toolchain) {
    String adapter =
        """
        package p;
        class Ticks implements io.github.sizeis.runtime.Adapter.OfInt<java.time.Instant> {
          public java.time.Instant fromInt(int raw) { return null; }
          public int toInt(java.time.Instant value) { return 0; }
        }
        """;
    String typedef =
        "@Typedef(value = DWORD.class, adapter = Ticks.class) @Target(TYPE_USE) @interface TICKS {} ";
    assertCompiles(
        compile(
            toolchain,
            typedef + "@Struct interface A { @TICKS Instant at(); }",
            Map.of("p.Ticks", adapter)),
        "A");
    assertCompiles(
        compile(
            toolchain,
            "@Struct(adapter = Ticks.class) interface A { int x(); }"
                + " @Struct interface B { @Of(A.class) Instant at(); }",
            Map.of("p.Ticks", adapter)),
        "B");
  }

  @ParameterizedTest
  @EnumSource
  void whatAnAdapterGivesMayBeGenerated(Toolchain toolchain) {
    String adapter =
        """
        class Ticks implements io.github.sizeis.runtime.Adapter.OfInt<Tick> {
          public Tick fromInt(int raw) { return null; }
          public int toInt(Tick value) { return 0; }
        }
        @Typedef(value = DWORD.class, adapter = Ticks.class) @Target(TYPE_USE) @interface TICKS {}
        """;
    assertCompiles(
        compile(
            toolchain,
            adapter + "@Struct interface A { @TICKS Tick at(); }",
            Map.of("p.Tick", "package p; class Tick {}")),
        "A");
  }

  @ParameterizedTest
  @EnumSource
  void aContainerMayBeGeneratedThatOthersUse(Toolchain toolchain) {
    String later =
        HEAD + "Later { @Struct(unwrap = true) interface B { Waits.LEFT left(); Later2.C c(); } }";
    later = later.replace("Later2.C c();", "").replace("unwrap = true", "");
    assertCompiles(
        compile(
            toolchain,
            "@Struct interface A { Later.B b(); @Ptr @org.jspecify.annotations.Nullable A a(); }",
            Map.of("p.Later", later)),
        "A",
        "B");
  }

  @ParameterizedTest
  @EnumSource
  void aGeneratedContainerMayUseOneOfAnEarlierRound(Toolchain toolchain) {
    String later =
        HEAD
            + "Later { @Struct interface B { Waits.LEFT left(); @Of(Waits.BLOB.class) byte[] b(); }"
            + " }";
    assertCompiles(
        compile(
            toolchain,
            "@Struct(unwrap = true) interface BLOB { int n(); @SizeIs(\"n\") byte[] data(); }",
            Map.of("p.Later", later)),
        "B");
  }

  @ParameterizedTest
  @EnumSource
  void aContainerWaitsAsLongAsItTakes(Toolchain toolchain) {
    Map<String, String> written =
        Map.of(
            "p.A1", "package p; class A1 {}",
            "p.A2", "package p; enum A2 { ONE }",
            "p.A3", "package p; enum A3 { ONE }");
    assertCompiles(
        compile(toolchain, "@Struct interface A { A2 a2(); A3 a3(); }", written), "A", "Left");
  }

  @ParameterizedTest
  @EnumSource
  void whoUsesAWaitingContainerWaitsToo(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain, directory)
            .source("p/Waits.java", HEAD + "Waits { @Struct interface A { Color color(); } }")
            .source("p/User.java", HEAD + "User { @Struct interface USES { Waits.A a(); } }")
            .source("p/Free.java", HEAD + "Free { @Struct interface NOTHING { int x(); } }")
            .processor(new Writing(Map.of("p.Color", "package p; enum Color { RED }")))
            .compile();
    assertCompiles(compiled, "A", "Uses", "Nothing");
  }

  @ParameterizedTest
  @EnumSource
  void ofATypeThatNeverComesTheCompilerAloneSpeaks(Toolchain toolchain) {
    Compiled compiled =
        compile(toolchain, "@Struct interface A { Colour color(); boolean b(); }", Map.of());
    List<Said> others = compiled.errors().stream().filter(s -> !s.isOurs()).toList();
    assertTrue(others.stream().anyMatch(s -> s.text().contains("Colour")), compiled::output);
    assertEquals(List.of("NoWidth"), compiled.ours().stream().map(Said::key).toList());
  }

  /** Of signatures javac speaks before the last round, whatever is written in it. */
  @ParameterizedTest
  @EnumSource
  void aTypeThatNeverComesLeavesTheNeighboursAlone(Toolchain toolchain) {
    String functions =
        """
        package p;
        import io.github.sizeis.*;
        @Idl(library = "c") interface Fns {
          int sound(int x);
          int bad(Absent x);
          int takes(Waits.@Ptr LEFT left);
          int spoilt(Waits.@Ptr BAD bad);
        }
        """;
    String user =
        """
        package p;
        class User {
          int x(Object has) { Left left = ((HasLeft) has).left(); return left.x(); }
          int y(Object c) { return ((FnsClient) c).sound(1) + ((FnsClient) c).takes(new Left(2)); }
        }
        """;
    Compiled compiled =
        Compilation.with(toolchain, directory)
            .source("p/User.java", user)
            .source("p/Fns.java", functions)
            .source(
                "p/Waits.java",
                HEAD
                    + "Waits { @Struct interface LEFT { int x(); }"
                    + " @Struct interface BAD { Missing a(); }"
                    + " @Struct interface HAS_BAD { @Ptr BAD bad(); }"
                    + " @Struct interface HAS_LEFT { LEFT left(); @Ptr LEFT next(); } }")
            .source("p/Apart.java", HEAD + "Apart { @Struct interface NOTHING { int x(); } }")
            .compile();
    List<String> errors = compiled.errors().stream().map(Said::text).toList();
    assertEquals(errors, compiled.said().stream().map(Said::text).toList(), "warnings");
    assertFalse(compiled.sources().keySet().stream().anyMatch(s -> s.contains("Waits0")));
    assertEquals(2, errors.size(), errors::toString);
    assertTrue(errors.stream().anyMatch(e -> e.contains("Missing")), errors::toString);
    assertTrue(errors.stream().anyMatch(e -> e.contains("Absent")), errors::toString);
    assertEquals(List.of(), compiled.ours(), compiled::output);
    Set<String> sources = compiled.sources().keySet();
    assertTrue(
        sources.containsAll(List.of("p/Left.java", "p/HasLeft.java", "p/Nothing.java")),
        sources::toString);
    assertFalse(sources.contains("p/Bad.java"), sources::toString);
    assertFalse(sources.contains("p/HasBad.java"), sources::toString);
  }

  @ParameterizedTest
  @EnumSource
  void whatTheCompilerCannotResolveIsNotReportedAgain(Toolchain toolchain) {
    for (String body :
        List.of(
            "@SizeIs(NOWHERE) byte[] x();",
            "@Fixed(NOWHERE) byte[] x();",
            "@Fixed({1, NOWHERE}) byte[] x();",
            "@CName(NOWHERE) int x();",
            "@Ptr(NOWHERE) LEFT x();",
            "@Of(Nowhere.class) int x();",
            "@Nowhere int x();",
            "@Encoded(NOWHERE) String x();",
            "@Of(LEFT.class) List<Nowhere> x();",
            "@Fixed(2) List<Nowhere> x();",
            "@Fixed(2) Nowhere[] x();",
            "Nowhere.Inner x();")) {
      Compiled compiled =
          compile(toolchain, "@Struct interface A { int n(); " + body + "}", Map.of());
      assertEquals(List.of(), compiled.ours(), body);
      assertEquals(false, compiled.success(), body);
    }
    for (String body :
        List.of(
            "@Struct(adapter = Nowhere.class) interface A { int x(); }",
            "@Struct(NOWHERE) interface A { int x(); }",
            "@Struct(pack = NOWHERE) interface A { int x(); }",
            "@CName(NOWHERE) @Struct interface A { int x(); }",
            "@Typedef(Nowhere.class) @Target(TYPE_USE) @interface A {}",
            "@Typedef(value = DWORD.class, adapter = Nowhere.class) @Target(TYPE_USE) @interface A"
                + " {}",
            "@Typedef(DWORD.class) @Target(NOWHERE) @interface A {}",
            "enum E { @CValue(NOWHERE) A, @CValue(1) B }",
            "@io.github.sizeis.internal.TextType(NOWHERE) @Target(TYPE_USE) @interface A {}",
            "@io.github.sizeis.internal.MachineType("
                + "io.github.sizeis.internal.Machine.NOWHERE) @Target(TYPE_USE) @interface A {}",
            "@Struct interface A extends Nowhere { int x(); }")) {
      Compiled compiled = compile(toolchain, body, Map.of());
      assertEquals(
          List.of(),
          compiled.ours().stream().filter(s -> !s.key().equals("Extends")).toList(),
          body);
      assertEquals(false, compiled.success(), body);
    }
  }
}

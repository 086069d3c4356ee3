package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Sources;
import io.github.sizeis.processor.testing.Toolchain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the source, there are problems or files: never a defect, and never files that do not
 * compile.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NeverACrashTest {

  private static final int RUNS = 10;

  /** One thing of the language: an annotation with what it says, a type, a word. */
  private static final Pattern TOKEN =
      Pattern.compile("@\\w+(?:\\([^()]*\\))?|\\w+(?:<[^<>]*>)?(?: @\\w+)* ?(?:\\[\\])?");

  @TempDir Path directory;

  static Stream<Arguments> seedsOnEachCompiler() {
    return Arrays.stream(Toolchain.values())
        .flatMap(t -> IntStream.range(0, RUNS).mapToObj(seed -> Arguments.of(t, seed)));
  }

  /** Swaps what stands at some places for what stands at others: some of that still compiles. */
  @ParameterizedTest(name = "on {0}, seed {1}")
  @MethodSource("seedsOnEachCompiler")
  void shuffledDeclarations(Toolchain toolchain, int seed) {
    check(toolchain, shuffle(Sources.everything(), new Random(seed)));
  }

  private static String shuffle(String source, Random random) {
    int body = source.indexOf("interface SCALARS");
    String head = source.substring(0, body);
    String text = source.substring(body);
    List<int[]> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new int[] {matcher.start(), matcher.end()});
    }
    StringBuilder shuffled = new StringBuilder(text);
    int changes = 1 + random.nextInt(3);
    List<int[]> places = new ArrayList<>();
    for (int i = 0; i < changes; i++) {
      places.add(tokens.get(random.nextInt(tokens.size())));
    }
    places.sort((a, b) -> b[0] - a[0]);
    for (int[] place : places) {
      int[] other = tokens.get(random.nextInt(tokens.size()));
      boolean drop = random.nextInt(4) == 0;
      String instead = drop ? "" : text.substring(other[0], other[1]);
      shuffled.replace(place[0], place[1], instead);
    }
    return head + shuffled;
  }

  @ParameterizedTest
  @EnumSource
  void nonsense(Toolchain toolchain) {
    for (String body :
        List.of(
            "@Struct interface A { A[] a(); @SizeIs(\"a\") List<A[]> b(); }",
            "@Struct interface A { @Of(A.class) A[] a(); @Of(A.class) List<A> b(); }",
            "@Struct(unwrap = true) interface A { @Of(B.class) byte[] a(); }"
                + " @Struct(unwrap = true) interface B { @Of(A.class) byte[] b(); }",
            "@Struct(unwrap = true) interface A { @Of(A.class) byte @Ptr [] a(); }",
            "@Struct interface A { @Fixed(2) List<@Of(A.class) byte @Ptr []> a(); }",
            "@Struct interface A { @SizeIs(\"a\") List<@SizeIs List<A>> a(); }",
            "@Struct interface A { List<List<List<List<@Ptr(3) A>>>> a(); Map<A, A> b(); }",
            "@Struct interface A { @Ptr(2147483647) @Nullable A a(); }",
            "@Struct(pack = 2147483647, size = -2147483648) interface A { int a(); }",
            "@Struct @Idl interface A { int a(); @Struct interface B { A a(); } }",
            "@Struct @interface A { int value() default 3; }",
            "@Idl @interface A { @Struct interface B { int x(); } }",
            "@Struct interface __ { int ___(); int __a(); int _1(); } ",
            "@Struct(\"A\") interface A { int a(); } @Struct(\"a\") interface B { int b(); }",
            "@Struct interface A { @Typedef(DWORD.class) @interface T {} @T int x(); enum E {} E e();"
                + " }",
            "@Struct interface A { @Override int hashCode(); String toString(); }",
            "@Struct interface A { <T extends A> List<T> a(); A b() throws Error; void c(int... x); }",
            "@Struct(adapter = Adapter.OfInt.class) interface A { int a(); }",
            "@Struct(adapter = Adapter.class) interface A { int a(); }",
            "class X<T> implements Adapter.OfInt<T[]> { public T[] fromInt(int r) { return null; }"
                + " public int toInt(T[] v) { return 0; } }"
                + " @Struct(adapter = X.class) interface A { int a(); }",
            "class X implements Adapter.OfInt { public Object fromInt(int r) { return null; }"
                + " public int toInt(Object v) { return 0; } }"
                + " @Struct(adapter = X.class) interface A { @Of(A.class) Object a(); }",
            "/** {@code {@link {@} <p </ &#x; &#99999999; *\\u002f @ */ @Struct interface A {"
                + " /** @return */ int a(); }")) {
      check(
          toolchain,
          "package g; import java.util.*; import io.github.sizeis.*;"
              + " import io.github.sizeis.runtime.Adapter; import io.github.sizeis.windows.*;"
              + " import org.jspecify.annotations.Nullable; @Idl interface Everything { "
              + body
              + " }");
    }
  }

  private void check(Toolchain toolchain, String source) {
    Compiled compiled =
        Compilation.with(toolchain, directory).source("g/Everything.java", source).compile();
    List<String> bad =
        compiled.errors().stream()
            .filter(
                e ->
                    e.key().equals("Internal")
                        || e.file().isEmpty()
                        || (!e.isOurs() && !e.file().equals("Everything.java")))
            .map(Object::toString)
            .toList();
    assertEquals(List.of(), bad, source);
  }
}

package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Structs of one compilation in those of another, which sees class files only. */
class OtherModuleTest {

  private static final String FIRST =
      """
      package first;
      import io.github.sizeis.*;
      import io.github.sizeis.adapters.FileTimeAdapter;
      import io.github.sizeis.windows.*;
      import org.jspecify.annotations.Nullable;
      @Idl public interface First {
        enum Color { RED, GREEN, BLUE, AMBER }
        @Struct(unwrap = true) interface BLOB { @DWORD int n(); @SizeIs("n") byte[] data(); }
        @Struct(adapter = FileTimeAdapter.class) interface TIME { int low(); int high(); }
        @Struct interface LINK { @Next @Ptr @Nullable LINK next(); int a(); }
        @Struct interface CHOICE { int kind(); @SwitchIs("kind") U u();
          @Union interface U { @Case(is = 1) int a(); @Case(is = {2, 3}) @LPWSTR String b(); } }
        @Untagged @Union interface OVERLAY { long whole(); int low(); }
        @Union(tag = "kind") interface TAGGED { @Case(is = 1) SMALL small(); @Case(is = 2) BIG big(); }
        @Struct interface SMALL { int kind(); int x(); }
        @Struct interface BIG { int kind(); @Fixed(90) byte[] b(); }
        @Struct interface TABLE { @DWORD int n(); @SizeIs("n") @Inline byte[] rows(); }
        @Struct interface ZEBRA { @LPWSTR String zulu(); @WORD int mike(); Color alpha(); }
      }
      """;

  private static final String CHANGED =
      FIRST.replace("@LPWSTR String zulu();", "@LPWSTR String zulu(); long added();");

  private static final String SECOND =
      """
      package second;
      import first.First;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.time.Instant;
      import java.util.List;
      import org.jspecify.annotations.Nullable;
      @Idl public interface Second {
        @Struct interface HERD {
          First.ZEBRA leader();
          @Of(First.TIME.class) Instant since();
          @Of(First.BLOB.class) byte[] mark();
          First.@Ptr @Nullable ZEBRA last();
          @DWORD int n();
          @SizeIs("n") List<First.ZEBRA> all();
          @SizeIs("n") List<First.@Ptr ZEBRA> pointers();
          First.Color color();
          @Chain List<First.LINK> links();
          @Chain @Inline List<First.LINK> more();
          First.@FullPtr LINK shared();
          First.@Ptr TABLE far();
          @SizeIs("n") List<First.@Ptr TABLE> tables();
          First.CHOICE choice();
          First.OVERLAY overlay();
          First.TAGGED inPlace();
          First.@Ptr TAGGED behind();
          @SizeIs("n") List<First.@Ptr TAGGED> behindAll();
          First.TABLE near();
        }
      }
      """;

  /** Goes to native memory and back. */
  private static final String USER =
      """
      package second;
      import first.*;
      import java.time.Instant;
      import java.util.List;
      public final class User {
        public static String turn() {
          Zebra a = new Zebra("a", 1, First.Color.AMBER);
          Zebra b = new Zebra("b", 65535, First.Color.RED);
          Herd herd = Herd.builder().leader(a).since(Instant.EPOCH).mark(new byte[] {7}).last(b)
              .all(List.of(a, b)).pointers(List.of(b, a)).color(First.Color.BLUE)
              .links(List.of(new Link(1), new Link(2)))
              .more(List.of(new Link(3)))
              .shared(new Link(4))
              .choice(new Choice.B(3, "three"))
              .overlay(Overlay.ofLow(-1))
              .inPlace(new Tagged.Small(new Small(1, 2)))
              .behind(new Tagged.Big(new Big(2, new byte[90])))
              .behindAll(List.of(new Tagged.Small(new Small(1, 5)), new Tagged.Small(new Small(1, 6))))
              .far(new Table(new byte[] {1, 2, 3}))
              .tables(List.of(new Table(new byte[0]), new Table(new byte[40])))
              .near(new Table(new byte[33])).build();
          try (SecondNative.HERD structure = HerdConverter.toNative(herd)) {
            return HerdConverter.fromNative(structure).equals(herd) + " " + structure.color;
          }
        }
      }
      """;

  @TempDir private Path directory;

  static Stream<Arguments> pairs() {
    return Arrays.stream(Toolchain.values())
        .flatMap(a -> Arrays.stream(Toolchain.values()).map(b -> Arguments.of(a, b)));
  }

  private Compiled compile(Toolchain toolchain, List<Path> classes, String... filesAndTexts) {
    Compilation compilation = Compilation.with(toolchain, directory).options(toolchain.quiet(17));
    classes.forEach(compilation::classpath);
    for (int i = 0; i < filesAndTexts.length; i += 2) {
      compilation.source(filesAndTexts[i], filesAndTexts[i + 1]);
    }
    Compiled compiled = compilation.compile();
    assertEquals(List.of(), compiled.said(), compiled.output());
    return compiled;
  }

  private Compiled second(Toolchain toolchain, Compiled first) {
    return compile(
        toolchain,
        List.of(first.classes()),
        "second/Second.java",
        SECOND,
        "second/User.java",
        USER);
  }

  private static String turn(Compiled first, Compiled second) throws ReflectiveOperationException {
    URL[] classes = {url(first), url(second)};
    try (URLClassLoader loader =
        new URLClassLoader(classes, OtherModuleTest.class.getClassLoader())) {
      Method turn = Class.forName("second.User", true, loader).getMethod("turn");
      return (String) turn.invoke(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url(Compiled compiled) {
    try {
      return compiled.classes().toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest(name = "first by {0}, second by {1}")
  @MethodSource("pairs")
  void structsOfAnotherCompilationAreNestedByWhatWasGenerated(Toolchain one, Toolchain other)
      throws ReflectiveOperationException {
    Compiled first = compile(one, List.of(), "first/First.java", FIRST);
    assertEquals("true 2", turn(first, second(other, first)));
  }

  @ParameterizedTest(name = "first by {0}, second by {1}")
  @MethodSource("pairs")
  void anotherLayoutIsNoticedWhenClassesLoad(Toolchain one, Toolchain other) {
    Compiled first = compile(one, List.of(), "first/First.java", FIRST);
    Compiled second = second(other, first);
    Compiled changed = compile(one, List.of(), "first/First.java", CHANGED);
    InvocationTargetException e =
        assertThrows(InvocationTargetException.class, () -> turnChanged(changed, second));
    Throwable cause = e.getCause();
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    assertTrue(
        cause.getMessage().contains("first.ZebraConverter"), () -> String.valueOf(e.getCause()));
  }

  /** Only the converter is asked, for the value's constructor has changed as well. */
  private static void turnChanged(Compiled first, Compiled second)
      throws ReflectiveOperationException {
    URL[] classes = {url(first), url(second)};
    try (URLClassLoader loader =
        new URLClassLoader(classes, OtherModuleTest.class.getClassLoader())) {
      Class<?> converter = Class.forName("second.HerdConverter", false, loader);
      converter.getMethod("converter").invoke(null);
    } catch (LinkageError e) {
      throw new InvocationTargetException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Structure;
import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Sources;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Those who leave out what nobody mentions are told what JNA finds by reflection. */
class ReachabilityTest {

  private static final String EVERY_KIND =
      """
      package p;
      import com.sun.jna.Callback;
      import io.github.sizeis.*;
      import io.github.sizeis.runtime.Flags;
      import java.util.List;
      @Idl(library = "m") public interface All {
        enum Access { @CValue(1) READ, @CValue(2) WRITE }
        enum Error { @CValue(5) DENIED, @CValue(87) INVALID }
        enum Counted { FINE, BAD }
        interface Less extends Callback { int less(int a, int b); }
        interface More extends Callback { int more(int a, int b); }
        @Struct(byReference = true) interface POINT { int x(); int y(); }
        @Struct interface LINE { @Fixed(2) List<POINT> ends(); }
        @Struct interface SORTED {
          int n();
          @SizeIs("n") List<@Ptr POINT> points();
          Less order();
          Flags<Access> access();
          int kind();
          @SwitchIs("kind") Choice choice();
          @Union interface Choice { @Case(is = 1) int number(); @Case(is = 2) @Ptr POINT point(); }
        }
        @Status(value = "return == 0", names = Error.class) int fail();
        @Status(value = "return == 0", names = Counted.class) int count();
        POINT middle(POINT a, POINT b);
        int sort(@InOut @SizeIs("n") int[] numbers, int n, More order);
        @CName("sort") int sortLongs(@InOut @SizeIs("n") long[] numbers, int n, More order);
      }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void whatGraalVmMustKnow(Toolchain toolchain) {
    assertEquals(
        """
        {
          "reflection": [
            {"type": "p.AllNative$POINT", "allDeclaredConstructors": true, "allDeclaredFields": true},
            {"type": "p.AllNative$LINE", "allDeclaredConstructors": true, "allDeclaredFields": true},
            {"type": "p.AllNative$SORTED", "allDeclaredConstructors": true, "allDeclaredFields": true},
            {"type": "p.AllNative$SORTED_Choice", "allDeclaredConstructors": true, "allDeclaredFields": true},
            {"type": "p.AllNative$POINT$ByReference", "allDeclaredConstructors": true},
            {"type": "p.AllNative$POINT$ByValue", "allDeclaredConstructors": true},
            {"type": "p.AllNative$POINT[]"},
            {"type": "p.AllNative$DirectLibrary$_fail", "allDeclaredMethods": true},
            {"type": "p.AllNative$DirectLibrary$_count", "allDeclaredMethods": true},
            {"type": "p.AllNative$DirectLibrary$_sort", "allDeclaredMethods": true},
            {"type": "p.All$Less", "allPublicMethods": true, "jniAccessible": true},
            {"type": "p.All$More", "allPublicMethods": true, "jniAccessible": true},
            {"type": "p.All$Access", "allPublicFields": true},
            {"type": "p.All$Error", "allPublicFields": true},
            {"type": {"proxy": ["p.All$Less"]}},
            {"type": {"proxy": ["p.All$More"]}},
            {"type": {"proxy": ["p.AllNative$Library"]}}
          ]
        }
        """,
        compiled(toolchain)
            .resources()
            .get("META-INF/native-image/p/All/reachability-metadata.json"));
  }

  @ParameterizedTest
  @EnumSource
  void whatShrinkersMustKeep(Toolchain toolchain) {
    assertEquals(
        """
        # Of these classes JNA sees the members; two of them must not become one.
        -keep,allowshrinking,allowobfuscation class p.AllNative$*
        # JNA makes structures, and finds their fields by name.
        -keepclassmembers class p.AllNative$* extends com.sun.jna.Structure { <init>(...); public <fields>; }
        # JNA binds native methods, and may implement the functions by name.
        -keepclassmembers class p.AllNative$* { native <methods>; }
        -keepclassmembers,allowshrinking class p.AllNative$Library { <methods>; }
        # C calls callbacks, and JNA implements them for functions of C.
        -keep,allowshrinking,allowobfuscation class p.All$Less
        -keepclassmembers class p.All$Less { <methods>; }
        -keep,allowshrinking,allowobfuscation class p.All$More
        -keepclassmembers class p.All$More { <methods>; }
        # The annotations of constants tell their numbers.
        -keepclassmembers class p.All$Access { public static **[] values(); @io.github.sizeis.CValue <fields>; }
        -keepclassmembers class p.All$Error { public static **[] values(); @io.github.sizeis.CValue <fields>; }
        """,
        compiled(toolchain).resources().get("META-INF/proguard/p.All.pro"));
  }

  @Test
  void aContainerOfNothingHasNoFile() {
    Compiled compiled =
        Compilation.with(Toolchain.JAVAC, directory)
            .source("p/None.java", "package p; @io.github.sizeis.Idl interface None {}")
            .compile();
    assertTrue(compiled.success(), compiled::output);
    assertEquals(Set.of(), compiled.resources().keySet());
  }

  /** Whatever a container holds: the classes themselves say what JNA will look at. */
  @Test
  void noStructureAndNoFunctionIsForgotten() throws IOException, ClassNotFoundException {
    Compiled compiled =
        Compilation.with(Toolchain.JAVAC, directory)
            .source("g/Everything.java", Sources.everything())
            .compile();
    String metadata =
        compiled.resources().get("META-INF/native-image/g/Everything/reachability-metadata.json");
    Set<String> listed =
        Pattern.compile("\\{\"type\": \"([^\"]+)\"")
            .matcher(metadata)
            .results()
            .map(r -> r.group(1))
            .collect(Collectors.toSet());
    Set<String> seen =
        nested(compiled.classes(), "g/EverythingNative$")
            .filter(ReachabilityTest::isLookedAt)
            .map(Class::getName)
            .collect(Collectors.toSet());
    assertTrue(seen.size() > 40, seen::toString);
    listed.removeIf(t -> t.startsWith("g.Everything$") || t.endsWith("[]"));
    assertEquals(seen, listed);
  }

  private static boolean isLookedAt(Class<?> type) {
    List<Method> methods = List.of(type.getDeclaredMethods());
    return Structure.class.isAssignableFrom(type)
        || methods.stream().anyMatch(m -> Modifier.isNative(m.getModifiers()));
  }

  private static Stream<Class<?>> nested(Path classes, String prefix)
      throws IOException, ClassNotFoundException {
    URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, ReachabilityTest.class.getClassLoader());
    try (Stream<Path> files = Files.walk(classes)) {
      List<String> names =
          files
              .map(f -> classes.relativize(f).toString())
              .filter(f -> f.startsWith(prefix) && f.endsWith(".class"))
              .map(f -> f.replace(".class", "").replace('/', '.'))
              .toList();
      Class<?>[] types = new Class<?>[names.size()];
      for (int i = 0; i < types.length; i++) {
        types[i] = Class.forName(names.get(i), false, loader);
      }
      return Arrays.stream(types);
    }
  }

  private Compiled compiled(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain, directory).source("p/All.java", EVERY_KIND).compile();
    assertTrue(compiled.success(), compiled::output);
    return compiled;
  }
}

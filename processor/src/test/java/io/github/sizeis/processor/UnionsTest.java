package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What unions do in the corners, where the source level has sealed types and where it has not. */
class UnionsTest {

  private static final String DECLARATION =
      """
      package u;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.List;
      import org.jspecify.annotations.Nullable;
      @Idl public interface Unions {
        enum Kind { A, B, C, D }
        @Struct interface LEAF { int x(); }
        @Struct interface ELEMENT {
          Kind kind();
          @SwitchIs("kind") ITEM item();
          @Union interface ITEM {
            @Case({"A", "B"}) @Ptr LEAF leaf();
            @Case("C") @BYTE int small();
          }
        }
        @Struct interface ELEMENTS { int n(); @SizeIs("n") List<ELEMENT> list(); }
        @Struct interface VARIANT {
          @DWORD int type();
          @SwitchIs("type") ITEM item();
          @DWORD int count();
          @Union interface ITEM {
            @Case(is = 1) int one();
            @Case(is = 2) @SizeIs("count") byte[] bytes();
            @Case(is = 3) long wide();
            @Default void none();
          }
        }
        @Union interface NAMED { @Case(is = 1) int one(); @Case(is = 2) @LPWSTR String two(); }
        @Struct interface FLAGGED { @DWORD int flags(); @SwitchIs("flags & 3") NAMED u(); }
      }
      """;

  @TempDir Path directory;

  private String run(int release, String statements) throws ReflectiveOperationException {
    String user =
        """
        package u;
        import com.sun.jna.*;
        import io.github.sizeis.runtime.*;
        import java.util.*;
        public final class User {
          public static String run() {
            StringBuilder said = new StringBuilder();
            %s
            return said.toString();
          }
          static String refusal(Runnable code) {
            try {
              code.run();
              return "nothing";
            } catch (NativeDataException e) {
              return e.getMessage();
            }
          }
        }
        """
            .formatted(statements);
    Compiled compiled =
        Compilation.with(Toolchain.JAVAC, directory)
            .source("u/Unions.java", DECLARATION)
            .source("u/User.java", user)
            .options(Toolchain.JAVAC.quiet(release))
            .compile();
    assertEquals(List.of(), compiled.said());
    boolean sealed = compiled.sources().get("u/Element.java").contains("sealed interface Element ");
    assertEquals(release >= 17, sealed);
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {compiled.classes().toUri().toURL()}, getClass().getClassLoader())) {
      return (String) Class.forName("u.User", true, loader).getMethod("run").invoke(null);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 11, 17})
  void everyArmComesBack(int release) throws ReflectiveOperationException {
    assertEquals(
        "true true true true",
        run(
            release,
            """
            Elements list = new Elements(Arrays.asList(
                new Element.Leaf(Unions.Kind.B, new Leaf(7)), new Element.Small(255),
                new Element.Leaf(Unions.Kind.A, new Leaf(-1))));
            try (UnionsNative.ELEMENTS s = ElementsConverter.toNative(list)) {
              said.append(ElementsConverter.fromNative(s).equals(list));
            }
            for (Variant v : new Variant[] {
                new Variant.Bytes(new byte[] {1, 2}), new Variant.Wide(-5), new Variant.None(9)}) {
              try (UnionsNative.VARIANT s = VariantConverter.toNative(v)) {
                said.append(' ').append(VariantConverter.fromNative(s).equals(v));
              }
            }
            """));
  }

  @Test
  void whatNoArmIsForIsRefusedWithItsValueAndPath() throws ReflectiveOperationException {
    assertEquals(
        "ELEMENTS.list[1].item: no arm for kind = D|" + "FLAGGED.u: no arm for flags & 3 = 3",
        run(
            17,
            """
            Elements list = new Elements(List.of(new Element.Small(1), new Element.Small(2)));
            UnionsNative.ELEMENTS s = ElementsConverter.toNative(list);
            s.list.setInt(ElementConverter.SIZE, 3);
            said.append(refusal(() -> ElementsConverter.fromNative(s))).append('|');
            UnionsNative.FLAGGED f = FlaggedConverter.toNative(new Flagged(5, new Named.One(6)));
            f.getPointer().setInt(0, 7);
            said.append(refusal(() -> FlaggedConverter.fromNative(f)));
            """));
  }

  @Test
  void anArmThatItsDiscriminantDoesNotChooseIsRefused() throws ReflectiveOperationException {
    assertEquals(
        "ELEMENT.item: the value is the arm Leaf, but kind chooses another|"
            + "VARIANT.item: the value is the arm None, but type chooses another|"
            + "FLAGGED.u: the value is the arm One, but flags & 3 chooses another|"
            + "FLAGGED.u: no arm for flags & 3 = 0",
        run(
            17,
            """
            Element wrong = new Element.Leaf(Unions.Kind.C, new Leaf(1));
            said.append(refusal(() -> ElementConverter.toNative(wrong))).append('|');
            said.append(refusal(() -> VariantConverter.toNative(new Variant.None(3)))).append('|');
            Flagged flagged = new Flagged(2, new Named.One(6));
            said.append(refusal(() -> FlaggedConverter.toNative(flagged))).append('|');
            Flagged none = new Flagged(4, new Named.One(6));
            said.append(refusal(() -> FlaggedConverter.toNative(none)));
            """));
  }

  @Test
  void onlyTheChosenArmIsLookedAtAndAllOtherBytesAreZero() throws ReflectiveOperationException {
    assertEquals(
        "Small[value=200] 3735928520 VARIANT.item.bytes: NULL pointer with count 3 0",
        run(
            17,
            """
            Memory memory = new Memory(ElementConverter.SIZE);
            memory.setInt(0, 2);
            memory.setLong(8, 0xDEADBEC8L);
            Element read = ElementConverter.fromNative(memory);
            said.append(read).append(' ').append(memory.getLong(8)).append(' ');
            Memory variant = new Memory(VariantConverter.SIZE);
            variant.clear();
            variant.setInt(0, 2);
            variant.setInt(16, 3);
            String refusal = refusal(() -> VariantConverter.fromNative(variant));
            said.append(refusal);
            ElementConverter.write(new Element.Small(1), memory);
            said.append(' ').append(memory.getLong(8) >>> 8);
            """));
  }

  @Test
  void errorsInArmsHaveTheirPath() throws ReflectiveOperationException {
    assertEquals(
        "ELEMENT.item.leaf: NULL pointer|ELEMENT.item.small: the value 256 does not fit, it is from"
            + " 0 to 255",
        run(
            17,
            """
            Memory memory = new Memory(ElementConverter.SIZE);
            memory.clear();
            said.append(refusal(() -> ElementConverter.fromNative(memory))).append('|');
            said.append(refusal(() -> ElementConverter.toNative(new Element.Small(256))));
            """));
  }

  @Test
  void jnaKnowsTheArmsAndTheSize() throws ReflectiveOperationException {
    assertTrue(
        run(
                17,
                """
                try (UnionsNative.VARIANT s = VariantConverter.toNative(new Variant.One(77))) {
                  Structure item = s.item;
                  said.append(item instanceof com.sun.jna.Union).append(' ').append(s.item.one)
                      .append(' ').append(item.size()).append(' ').append(s.size());
                }
                """)
            .startsWith("true 77 8 24"));
  }
}

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
        @Untagged @Union interface OVERLAY {
          long whole(); @DWORD int low(); Kind kind(); @BOOL boolean truth(); @Fixed(3) byte[] rest();
        }
        @Union(tag = "family") interface ADDRESS {
          @Case(is = 1) SMALL small(); @Case(is = {2, 3}) BIG big();
        }
        @Struct interface SMALL { int family(); int x(); }
        @Struct interface BIG { int family(); @Fixed(20) byte[] bytes(); }
        @Struct interface HOLDER { OVERLAY overlay(); @Ptr ADDRESS far(); ADDRESS near(); }
        int MASK = 3;
        @Struct interface HEAD { byte x(); @WORD int kind(); }
        @Struct interface HEADED {
          HEAD head(); @SwitchIs("head.kind & MASK") U u();
          @Union interface U { @Case(is = 1) @SizeIs("head.x + 1") byte[] bytes(); @Default void none(); }
        }
        @Struct interface HEADED_TOO {
          HEAD head(); @SwitchIs("head.kind") U u();
          @Union interface U { @Case(is = 1) int a(); @Case(is = {2, 3}) long b(); }
        }
        @Struct interface BIT_KIND { @DWORD @Bits(3) int kind(); @SwitchIs("kind") B b(); @Union interface B { @Case(is = 7) int seven(); @Default void none(); } }
        @Struct interface FLAGGED { @DWORD int flags(); @SwitchIs("flags & 3") NAMED u(); }
      }
      """;

  @TempDir Path directory;

  private String run(int release, String statements) throws ReflectiveOperationException {
    String user =
        """
        package u;
        import com.sun.jna.*;
        import io.github.sizeis.runtime.*; import io.github.sizeis.jna.*;
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
            ElementConverter.converter().writeTo(new Element.Small(1), memory);
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

  @ParameterizedTest
  @ValueSource(ints = {8, 17})
  void bytesThatNothingTellsAreKeptAndShown(int release) throws ReflectiveOperationException {
    assertEquals(
        "4294967297 1 B true|OverlayX true 8 C|truth: BOOL of 5, it is 0 or 1|"
            + "OVERLAY: 7 elements for an array that always has 8",
        run(
            release,
            """
            Overlay o = Overlay.ofWhole(0x100000001L);
            said.append(o.whole()).append(' ').append(o.low()).append(' ').append(o.kind()).append(' ')
                .append(o.truth()).append('|');
            try (UnionsNative.OVERLAY s = OverlayConverter.toNative(o)) {
              said.append("OverlayX ").append(OverlayConverter.fromNative(s).equals(o)).append(' ')
                  .append(s.size()).append(' ');
            }
            said.append(Overlay.ofKind(Unions.Kind.C).kind()).append('|');
            said.append(refusal(() -> Overlay.ofLow(5).truth())).append('|');
            said.append(refusal(() -> OverlayConverter.toNative(new Overlay(new byte[7]))));
            """));
  }

  @Test
  void aMemberThatItsFirstFieldTellsNeedsNoMoreMemoryThanItself()
      throws ReflectiveOperationException {
    assertEquals(
        "Small[value=Small[family=1, x=5]] true|ADDRESS: no arm for family = 9|true|"
            + "ADDRESS: the value is the arm Small, but family chooses another|true|24 8",
        run(
            17,
            """
            Memory eight = new Memory(8);
            eight.setInt(0, 1);
            eight.setInt(4, 5);
            Source source = Source.region(eight, 8);
            said.append(AddressConverter.converter().read(eight, source)).append(' ');
            eight.setInt(0, 2);
            said.append(!refusal(() -> AddressConverter.converter().read(eight, source)).equals("nothing"));
            eight.setInt(0, 9);
            said.append('|').append(refusal(() -> AddressConverter.fromNative(eight))).append('|');
            eight.setInt(0, 2);
            said.append(refusal(() -> AddressConverter.converter().read(eight, source)).startsWith("ADDRESS: "));
            Address wrong = new Address.Small(new Small(2, 1));
            said.append('|').append(refusal(() -> AddressConverter.toNative(wrong))).append('|');
            Holder holder = new Holder(Overlay.ofLow(1), new Address.Small(new Small(1, 2)),
                new Address.Big(new Big(3, new byte[20])));
            try (UnionsNative.HOLDER s = HolderConverter.toNative(holder)) {
              said.append(HolderConverter.fromNative(s).equals(holder)).append('|');
            }
            said.append(AddressConverter.SIZE).append(' ');
            said.append(AddressConverter.extentOf(new Address.Small(new Small(1, 2))));
            """));
  }

  @Test
  void aFieldOfAStructBesideTellsAnArm() throws ReflectiveOperationException {
    assertEquals(
        "true true true HEADED.u: the value is the arm None, but head.kind & MASK chooses another"
            + "|HEADED.u.bytes: 2 elements, where head.x + 1 is 3|HEADED_TOO.u: no arm for head.kind = 9",
        run(
            17,
            """
            Headed bytes = new Headed(new Head((byte) 2, 5), new HeadedU.Bytes(new byte[3]));
            try (UnionsNative.HEADED s = HeadedConverter.toNative(bytes)) {
              said.append(HeadedConverter.fromNative(s).equals(bytes)).append(' ');
            }
            Headed none = new Headed(new Head((byte) 2, 6), new HeadedU.None());
            try (UnionsNative.HEADED s = HeadedConverter.toNative(none)) {
              said.append(HeadedConverter.fromNative(s).equals(none)).append(' ');
            }
            HeadedToo too = new HeadedToo(new Head((byte) 0, 3), new HeadedTooU.B(7));
            UnionsNative.HEADED_TOO t = HeadedTooConverter.toNative(too);
            said.append(HeadedTooConverter.fromNative(t).equals(too)).append(' ');
            Headed wrong = new Headed(new Head((byte) 2, 5), new HeadedU.None());
            said.append(refusal(() -> HeadedConverter.toNative(wrong))).append('|');
            Headed shorter = new Headed(new Head((byte) 2, 5), new HeadedU.Bytes(new byte[2]));
            said.append(refusal(() -> HeadedConverter.toNative(shorter))).append('|');
            t.getPointer().setShort(2, (short) 9);
            said.append(refusal(() -> HeadedTooConverter.fromNative(t)));
            """));
  }

  @Test
  void aBitFieldTellsAnArm() throws ReflectiveOperationException {
    assertEquals(
        "7 true 3 BIT_KIND.b: the value is the arm None, but kind chooses another",
        run(
            17,
            """
            try (UnionsNative.BIT_KIND s = BitKindConverter.toNative(new BitKind.Seven(9))) {
              said.append(s.getPointer().getInt(0)).append(' ')
                  .append(BitKindConverter.fromNative(s).equals(new BitKind.Seven(9))).append(' ');
            }
            try (UnionsNative.BIT_KIND s = BitKindConverter.toNative(new BitKind.None(3))) {
              said.append(((BitKind.None) BitKindConverter.fromNative(s)).kind()).append(' ');
            }
            said.append(refusal(() -> BitKindConverter.toNative(new BitKind.None(7))));
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

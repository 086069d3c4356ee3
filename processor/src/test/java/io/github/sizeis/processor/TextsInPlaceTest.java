package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Snippets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of strings that lie in place, {@code char names[3][16]}. */
class TextsInPlaceTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.List;
      @Idl(library = "c") public interface Quiet {
        @Struct interface NAMES {
          @BYTE int first();
          @Inline @Fixed({3, 4}) List<@Utf8 String> narrow();
          @Fixed({2, 3}) List<@WCHAR String> wide();
        }
        @Struct interface SOME {
          @BYTE int n(); @Inline @Fixed({3, 4}) @LengthIs("n") List<@Utf8 String> names();
        }
        @Struct interface POINTERS { @Fixed({2, 3}) List<@Utf8 String> six(); }
        @Struct interface HOLDER {
          @DWORD int n(); @SizeIs("n") List<NAMES> behind(); @Fixed(2) List<SOME> here();
        }
        void in(@Fixed({2, 3}) List<@WCHAR String> wide);
        void narrow(@Inline @Fixed({2, 4}) List<@Utf8 String> names);
        void out(@Out @Fixed({2, 3}) List<@WCHAR String> wide);
      }
      """;

  @TempDir Path directory;

  private String run(String statements) throws ReflectiveOperationException {
    return new Snippets(directory, DECLARATION).run(statements);
  }

  @Test
  void eachHasItsPlace() throws ReflectiveOperationException {
    assertEquals(
        "26 [7, 97, 0, 0, 0, 98, 99, 100, 0, 0, 0, 0, 0, 0, 65, 0, 66, 0, 0, 0, 67, 0, 0, 0, 0, 0]"
            + " Names[first=7, narrow=[a, bcd, ], wide=[AB, C]] true",
        run(
            """
            Names value = new Names((byte) 7, List.of("a", "bcd", ""), List.of("AB", "C"));
            try (QuietNative.NAMES s = NamesConverter.toNative(value)) {
              Names back = NamesConverter.fromNative(s);
              return NamesConverter.SIZE + " "
                  + Arrays.toString(s.getPointer().getByteArray(0, NamesConverter.SIZE)) + " "
                  + back + " " + back.equals(value);
            }
            """));
  }

  @Test
  void onlyTheValidOnesAreRead() throws ReflectiveOperationException {
    assertEquals(
        "2 Some[names=[a, b]] SOME.names: 4 elements from index 0 on are not inside the 3 that there are"
            + " SOME.names: 4 elements from index 0 on are not inside the 3 that there are []",
        run(
            """
            StringJoiner all = new StringJoiner(" ");
            try (QuietNative.SOME s = SomeConverter.toNative(new Some(List.of("a", "b")))) {
              all.add("" + s.n).add("" + SomeConverter.fromNative(s));
              s.n = 4; s.write();
              all.add(refusal(() -> SomeConverter.fromNative(s)));
              all.add(refusal(() -> SomeConverter.toNative(new Some(List.of("", "", "", "")))));
              s.n = 0; s.write();
              all.add("" + SomeConverter.fromNative(s).names());
            }
            return all.toString();
            """));
  }

  @Test
  void whatDoesNotFitIsRefusedWithItsPath() throws ReflectiveOperationException {
    assertEquals(
        "NAMES.narrow[2]: a string of 4 bytes and its NUL of 1 for an array of 4;"
            + " NAMES.narrow: 2 elements instead of 3;"
            + " NAMES.narrow[0]: a NUL at index 1 would end the string for whoever reads it;"
            + " true; HOLDER.behind[1].narrow[1]: bytes that are not UTF-8",
        run(
            """
            StringJoiner all = new StringJoiner("; ");
            List<String> wide = List.of("", "");
            all.add(refusal(() -> NamesConverter.toNative(
                new Names((byte) 0, List.of("a", "b", "abcd"), wide))));
            all.add(refusal(() -> NamesConverter.toNative(
                new Names((byte) 0, List.of("a", "b"), wide))));
            all.add(refusal(() -> NamesConverter.toNative(
                new Names((byte) 0, List.of("a\0", "b", ""), wide))));
            Names good = new Names((byte) 0, List.of("a", "b", "c"), wide);
            Holder holder = new Holder(List.of(good, good), List.of(
                new Some(List.of("x")), new Some(List.of())));
            try (QuietNative.HOLDER s = HolderConverter.toNative(holder)) {
              all.add("" + HolderConverter.fromNative(s).equals(holder));
              s.behind.setByte(NamesConverter.SIZE + 5, (byte) 0xff);
              all.add(refusal(() -> HolderConverter.fromNative(s)));
            }
            return all.toString();
            """));
  }

  @Test
  void withoutInlineTheyArePointers() throws ReflectiveOperationException {
    assertEquals("48", run("return \"\" + PointersConverter.SIZE;"));
  }

  @Test
  void anExplanationHasTheDimensionsInTheOrderOfC() throws ReflectiveOperationException {
    assertEquals(
        "true true",
        run(
            """
            Names value = new Names((byte) 7, List.of("a", "bcd", ""), List.of("AB", "C"));
            try (QuietNative.NAMES s = NamesConverter.toNative(value)) {
              String text = NamesConverter.converter().explain(s.getPointer()).toString();
              return text.contains("narrow: text in UTF-8[3][4] = 3 elements") + " "
                  + text.contains("[1]: text in UTF-8[4] = \\"bcd\\"");
            }
            """));
  }
}

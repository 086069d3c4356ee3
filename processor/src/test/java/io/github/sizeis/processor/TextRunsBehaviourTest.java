package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Snippets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strings that are counted, and what ends with a sentinel, as real headers have them. */
class TextRunsBehaviourTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.List;
      import org.jspecify.annotations.Nullable;
      @Idl public interface Quiet {
        @Struct interface UNICODE_STRING {
          @USHORT int Length(); @USHORT int MaximumLength();
          @SizeIs("MaximumLength / 2") @LengthIs("Length / 2") @WCHAR String Buffer();
        }
        @Struct interface BOOT {
          @DWORD int cbBootTableString();
          @SizeIs(bytes = "cbBootTableString") @WCHAR @Nullable String wszBootTableString();
        }
        @Struct interface NARROW { @BYTE int n(); @SizeIs("n") @Utf8 String s(); }
        @Struct interface INLINE { @BYTE int n(); @Fixed(4) @LengthIs("n") @WCHAR String s(); }
        @Struct interface ARGS { @Terminated List<@LPSTR String> argv(); @Terminated(-1) int[] fds(); }
        @Struct interface KEY { @MultiSz @Nullable List<@WCHAR String> Names(); }
      }
      """;

  @TempDir Path directory;

  private String run(String statements) throws ReflectiveOperationException {
    return new Snippets(directory, DECLARATION).run(statements);
  }

  @Test
  void aStringOfTwoLengthsInBytes() throws ReflectiveOperationException {
    assertEquals(
        "4 10 [97, 98, 0, 0, 0] UnicodeString[maximumLength=10, buffer=ab] "
            + "UNICODE_STRING.Buffer: 6 elements from index 0 on are not inside the 5 that there are "
            + "UNICODE_STRING.Buffer: 3 elements from index 0 on are not inside the 2 that there are",
        run(
            """
            StringJoiner all = new StringJoiner(" ");
            try (QuietNative.UNICODE_STRING s =
                UnicodeStringConverter.toNative(new UnicodeString(10, "ab"))) {
              all.add(s.Length + " " + s.MaximumLength)
                  .add(Arrays.toString(s.Buffer.getShortArray(0, 5)))
                  .add(UnicodeStringConverter.fromNative(s).toString());
              s.Length = 12; s.write();
              all.add(refusal(() -> UnicodeStringConverter.fromNative(s)));
            }
            return all.add(refusal(() ->
                UnicodeStringConverter.toNative(new UnicodeString(5, "abc")))).toString();
            """));
  }

  @Test
  void aCountedStringMayBeNullOrEmptyOrHaveNuls() throws ReflectiveOperationException {
    assertEquals(
        "0 true null, 0 false '', 6 false 'a\0b', BOOT.wszBootTableString: 5 bytes are no multiple"
            + " of the element's 2, BOOT.wszBootTableString: NULL pointer with count 2",
        run(
            """
            StringJoiner all = new StringJoiner(", ");
            for (String text : new String[] {null, "", "a\\0b"}) {
              try (QuietNative.BOOT s = BootConverter.toNative(new Boot(text))) {
                String back = BootConverter.fromNative(s).wszBootTableString();
                all.add(s.cbBootTableString + " " + (s.wszBootTableString == null) + " "
                    + (back == null ? back : "'" + back + "'"));
                if (text != null && !text.isEmpty()) {
                  s.cbBootTableString = 5; s.write();
                  all.add(refusal(() -> BootConverter.fromNative(s)));
                  s.cbBootTableString = 4; s.wszBootTableString = null; s.write();
                  all.add(refusal(() -> BootConverter.fromNative(s)));
                }
              }
            }
            return all.toString();
            """));
  }

  @Test
  void theCountOfAnEncodedStringIsThatOfItsBytes() throws ReflectiveOperationException {
    assertEquals(
        "5, NARROW.s: count 256 does not fit, it is from 0 to 255, "
            + "NARROW.s: the lone surrogate at index 0 does not exist in UTF-8, "
            + "Inline[s=abcd], INLINE.s: 5 elements from index 0 on are not inside the 4 that there are",
        run(
            """
            StringJoiner all = new StringJoiner(", ");
            try (QuietNative.NARROW s = NarrowConverter.toNative(new Narrow("\\u00e9\\u20ac"))) {
              all.add(String.valueOf(s.n));
            }
            all.add(refusal(() -> NarrowConverter.toNative(new Narrow("\\u00e9".repeat(128)))));
            all.add(refusal(() -> NarrowConverter.toNative(new Narrow("\\ud800"))));
            try (QuietNative.INLINE s = InlineConverter.toNative(new Inline("abcd"))) {
              all.add(InlineConverter.fromNative(s).toString());
            }
            return all.add(refusal(() -> InlineConverter.toNative(new Inline("abcde")))).toString();
            """));
  }

  @Test
  void aSentinelInsideTheValueIsRefused() throws ReflectiveOperationException {
    assertEquals(
        "[a, b] [3, 4] true -1, ARGS.fds[1]: it is what ends the array for whoever reads it, "
            + "Args[argv=[], fds=[]], ARGS.argv: NULL pointer",
        run(
            """
            StringJoiner all = new StringJoiner(", ");
            Args args = new Args(List.of("a", "b"), new int[] {3, 4});
            try (QuietNative.ARGS s = ArgsConverter.toNative(args)) {
              Args back = ArgsConverter.fromNative(s);
              all.add(back.argv() + " " + Arrays.toString(back.fds()) + " "
                  + (s.argv.getPointer(2L * Native.POINTER_SIZE) == null) + " " + s.fds.getInt(8));
            }
            all.add(refusal(() -> ArgsConverter.toNative(new Args(List.of(), new int[] {1, -1}))));
            try (QuietNative.ARGS s = ArgsConverter.toNative(new Args(List.of(), new int[0]))) {
              all.add(ArgsConverter.fromNative(s).toString());
              s.argv = null; s.write();
              all.add(refusal(() -> ArgsConverter.fromNative(s)));
            }
            return all.toString();
            """));
  }

  @Test
  void aListOfStringsWithoutOneIsTwoNuls() throws ReflectiveOperationException {
    assertEquals(
        "Key[names=[one, two]] Key[names=[]] 0 Key[names=null]",
        run(
            """
            StringJoiner all = new StringJoiner(" ");
            for (List<String> names : Arrays.asList(List.of("one", "two"), List.<String>of(), null)) {
              try (QuietNative.KEY s = KeyConverter.toNative(new Key(names))) {
                all.add(KeyConverter.fromNative(s).toString());
                if (names != null && names.isEmpty()) {
                  all.add(String.valueOf(s.Names.getInt(0)));
                }
              }
            }
            return all.toString();
            """));
  }
}

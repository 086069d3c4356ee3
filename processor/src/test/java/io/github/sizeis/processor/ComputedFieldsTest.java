package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Snippets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields that are computed when they are written. */
class ComputedFieldsTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.List;
      @Idl public interface Quiet {
        int VERSION = 3;
        @Struct(unwrap = true) interface UNICODE_STRING {
          @USHORT int Length();
          @ValueIs("Length") @USHORT int MaximumLength();
          @SizeIs(bytes = "MaximumLength") @LengthIs(bytes = "Length") @WCHAR String Buffer();
        }
        @Struct interface HOLDER {
          @Of(UNICODE_STRING.class) String name();
          @SizeIs("n") List<@Of(UNICODE_STRING.class) String> names(); @DWORD int n();
        }
        @Struct interface SUM {
          @ValueIs("b + 1") byte a();
          @ValueIs("-(c + in.x) * VERSION") short b();
          int c();
          POINT in();
        }
        @Struct interface POINT { int x(); int y(); }
        @Struct interface WIDE {
          @SIZE_T long a(); @SIZE_T long b();
          @ValueIs("a - b") @SIZE_T long left();
          @ValueIs("a / b") int each();
        }
        @Union interface ANY { @Case(is = 1) int one(); @Case(is = 2) @SizeIs("n") byte[] two(); }
        @Struct interface TOLD {
          int kind(); int n();
          @SwitchIs("kind") ANY any();
          @ValueIs("kind * 100 + n") int both();
        }
      }
      """;

  @TempDir Path directory;

  private String run(String statements) throws ReflectiveOperationException {
    return new Snippets(directory, DECLARATION).run(statements);
  }

  @Test
  void aCountedStringOfWindowsIsAString() throws ReflectiveOperationException {
    assertEquals(
        "8 8 true; 0 0; h\u00e9; HOLDER.name.Buffer: 2 elements from index 0 on are not inside the 1"
            + " that there are",
        run(
            """
            StringJoiner all = new StringJoiner("; ");
            Holder value = new Holder("h\\u00e9ll", List.of("", "x"));
            try (QuietNative.HOLDER s = HolderConverter.toNative(value)) {
              all.add(s.name.Length + " " + s.name.MaximumLength + " "
                  + HolderConverter.fromNative(s).equals(value));
              com.sun.jna.Pointer first = s.names;
              all.add(first.getShort(0) + " " + first.getShort(2));
              s.name.MaximumLength = 100; s.name.Length = 4; s.write();
              all.add(HolderConverter.fromNative(s).name());
              s.name.MaximumLength = 2; s.write();
              all.add(refusal(() -> HolderConverter.fromNative(s)));
            }
            return all.toString();
            """));
  }

  @Test
  void eachIsComputedAfterWhatItNeeds() throws ReflectiveOperationException {
    assertEquals(
        "-8 -9 Sum[c=2, in=Point[x=1, y=0]] true; SUM.a: the value -308 does not fit, it is from -128 to 127;"
            + " SUM.b: the value -6442450944 does not fit, it is from -32768 to 32767",
        run(
            """
            StringJoiner all = new StringJoiner("; ");
            Sum value = new Sum(2, new Point(1, 0));
            try (QuietNative.SUM s = SumConverter.toNative(value)) {
              String written = s.a + " " + s.b;
              s.a = 77; s.write();
              Sum back = SumConverter.fromNative(s);
              all.add(written + " " + back + " " + back.equals(value));
            }
            all.add(refusal(() -> SumConverter.toNative(new Sum(103, new Point(0, 0)))));
            all.add(refusal(() ->
                SumConverter.toNative(new Sum(Integer.MAX_VALUE, new Point(1, 0)))));
            return all.toString();
            """));
  }

  @Test
  void whatItCannotBeIsRefused() throws ReflectiveOperationException {
    assertEquals(
        "4 3; WIDE.left: the value -4 does not fit, it is from 0 to 9223372036854775807;"
            + " WIDE.each: no value: a / b: / by zero",
        run(
            """
            StringJoiner all = new StringJoiner("; ");
            try (QuietNative.WIDE s = WideConverter.toNative(new Wide(6, 2))) {
              all.add(s.left + " " + s.each);
            }
            all.add(refusal(() -> WideConverter.toNative(new Wide(2, 6))));
            return all.add(refusal(() -> WideConverter.toNative(new Wide(1, 0)))).toString();
            """));
  }

  @Test
  void whatItIsComputedFromStaysInTheValue() throws ReflectiveOperationException {
    assertEquals(
        "203 Told[kind=2, n=3, any=Two[value=[1, 2, 3]]] true",
        run(
            """
            Told value = new Told(2, 3, new Any.Two(new byte[] {1, 2, 3}));
            try (QuietNative.TOLD s = ToldConverter.toNative(value)) {
              Told back = ToldConverter.fromNative(s);
              return s.both + " " + back + " " + back.equals(value);
            }
            """));
  }
}

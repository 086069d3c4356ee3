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
      import org.jspecify.annotations.Nullable;
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
            Holder value = new Holder("h\\u00e9llo".substring(0, 4), List.of("", "x"));
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
}

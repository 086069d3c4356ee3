package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.UserProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a function says that is no count, and what cannot be one, is refused as C has it. */
class CountSignsOfFunctionsTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.c.*;
      import io.github.sizeis.windows.WCHAR;
      import java.util.*;
      @Idl(library = "signs") interface Signs {
        @Struct interface P { short x(); }
        @Struct interface TABLE { short n(); @SizeIs("n") @Inline List<P> rows(); }
        void Short(@Out @SizeIs("n") short[] p, @InOut short n);
        void Wide(@Out @SizeIs("n") List<P> p, @InOut @Int16 int n);
        void Long(@Out @SizeIs("n") byte[] p, @InOut long n);
        void Unsigned(@Out @SizeIs("n") byte[] p, @InOut @Uint64 long n);
        void Bytes(@Out @SizeIs(bytes = "n") int[] p, @InOut int n);
        void Text(@Out @SizeIs("n") @WCHAR String p, @InOut int n);
        void Changed(@InOut @SizeIs("n") byte[] p, @InOut byte n);
        void Part(@InOut @SizeIs("cap") @LengthIs("n") byte[] p, int cap, @InOut byte n);
        short Returned(@Out @SizeIs("cap") @LengthIs("return") byte[] p, int cap);
        int Allocated(@Out @Allocated @SizeIs("return") List<P> p);
        void Table(@Out @Room(bytes = "n") @Ptr TABLE p, int n);
        void Computed(@Out @Room("n * 4") @Utf8 String p, long n);
      }
      """;

  private static final String FAKE =
      """
      package q;
      import com.sun.jna.*;
      class Fake implements SignsNative.Library {
        static final Memory BLOCK = new Memory(64);
        public void Short(Pointer p, Pointer n) { n.setShort(0, (short) -1); }
        public void Wide(Pointer p, Pointer n) { n.setShort(0, Short.MIN_VALUE); }
        public void Long(Pointer p, Pointer n) { n.setLong(0, Long.MIN_VALUE); }
        public void Unsigned(Pointer p, Pointer n) { n.setLong(0, -1); }
        public void Bytes(Pointer p, Pointer n) { n.setInt(0, -4); }
        public void Text(Pointer p, Pointer n) { n.setInt(0, -7); }
        public void Changed(Pointer p, Pointer n) { n.setByte(0, (byte) -2); }
        public void Part(Pointer p, int cap, Pointer n) { n.setByte(0, (byte) -3); }
        public short Returned(Pointer p, int cap) { return -5; }
        public int Allocated(Pointer p) { p.setPointer(0, BLOCK); return -6; }
        public void Table(Pointer p, int n) { p.setShort(0, (short) -8); }
        public void Computed(Pointer p, long n) { }
      }
      """;

  private static final String USER =
      """
      package q;
      import io.github.sizeis.runtime.*; import io.github.sizeis.jna.*;
      import java.util.*;
      import java.util.concurrent.Callable;
      public final class User {
        static final StringJoiner SAID = new StringJoiner("\\n", "", "\\n");
        static void says(Callable<?> call) throws Exception {
          try { SAID.add("no refusal: " + call.call()); } catch (NativeDataException e) {
            SAID.add(e.getMessage());
          }
        }
        public static String run() throws Exception {
          SignsClient signs = SignsClient.over(new Fake());
          %s
          return SAID.toString();
        }
      }
      """;

  @TempDir Path directory;

  private String run(String statements) {
    return UserProgram.in(directory)
        .with("Signs", DECLARATION)
        .with("Fake", FAKE)
        .with("User", USER.formatted(statements))
        .run();
  }

  @Test
  void whatComesOut() {
    assertEquals(
        """
        Short.p: count -1 is negative
        Wide.p: count -32768 is negative
        Long.p: count -9223372036854775808 is negative
        Unsigned.p: count 18446744073709551615 is more than any memory has
        Bytes.p: a length of -4 bytes is negative
        Text.p: count -7 is negative
        Changed.p: count -2 is negative
        Part.p: -3 elements from index 0 on are not inside the 4 that there are
        Returned.p: -5 elements from index 0 on are not inside the 9 that there are
        Allocated.p: count -6 is negative
        Table.p.rows: count -8 is negative
        """,
        run(
            """
            says(() -> signs.short_((short) 3));
            says(() -> signs.wide(3));
            says(() -> signs.long_(3));
            says(() -> signs.unsigned(3));
            says(() -> signs.bytes(8));
            says(() -> signs.text(3));
            says(() -> signs.changed(new byte[3]));
            says(() -> signs.part(new byte[3], 4));
            says(() -> signs.returned(9));
            says(() -> signs.allocated());
            says(() -> signs.table(64));
            """));
  }

  @Test
  void whatGoesIn() {
    assertEquals(
        """
        Short.p: count -1 is negative
        Wide.n: the value 32768 does not fit, it is from -32768 to 32767
        Unsigned.p: count 18446744073709551615 is more than any memory has
        Bytes.p: count -4 is negative
        Text.p: count -7 is negative
        Changed.p: count 128 does not fit, it is from 0 to 127
        Part.p: no count: cap: it is -4
        Returned.p: count -1 is negative
        Table.p: count -1 is negative
        Computed.p: count -4 is negative
        Computed.p: no count: n * 4: long overflow
        """,
        run(
            """
            says(() -> signs.short_((short) -1));
            says(() -> signs.wide(32768));
            says(() -> signs.unsigned(-1));
            says(() -> signs.bytes(-4));
            says(() -> signs.text(-7));
            says(() -> signs.changed(new byte[128]));
            says(() -> signs.part(new byte[3], -4));
            says(() -> signs.returned(-1));
            says(() -> signs.table(-1));
            says(() -> signs.computed(-1));
            says(() -> signs.computed(Long.MAX_VALUE));
            """));
  }
}

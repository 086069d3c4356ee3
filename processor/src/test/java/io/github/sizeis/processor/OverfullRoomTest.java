package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.UserProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions that say that they wrote more than there was room for, as {@code getsockname} does. */
class OverfullRoomTest {

  private static final String DECLARATION =
      """
      package q;
      import com.sun.jna.*;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      @Idl(library = "over") interface Over {
        @Struct interface P { int x(); int y(); }
        @Struct interface TABLE { int n(); @SizeIs("n") @Inline List<P> rows(); }
        interface Call extends Callback { int call(int x); }
        @Status("return == 0") int Bytes(@Out @SizeIs("n") byte[] b, @InOut @DWORD int n);
        @Status("return == 0") int Points(@Out @SizeIs("n") List<P> p, @InOut @DWORD int n);
        @Status("return == 0") int Text(@Out @SizeIs(bytes = "n") @WCHAR String s, @InOut @DWORD int n);
        @Status("return == 0") int Change(@InOut @SizeIs("n") int[] p, @InOut @DWORD int n);
        @Status("return == 0") int Table(@Out @Room(bytes = "n") @Ptr TABLE t, int n);
        int Two(@SizeIs("n") int[] p, @Const(2) int n);
        Call Callback();
      }
      """;

  private static final String FAKE =
      """
      package q;
      import com.sun.jna.*;
      class Fake implements OverNative.Library {
        int says = 15;
        public int Bytes(Pointer b, Pointer n) { n.setInt(0, says); return 0; }
        public int Points(Pointer p, Pointer n) { n.setInt(0, says); return 0; }
        public int Text(Pointer s, Pointer n) { n.setInt(0, says + 1); return 0; }
        public int Change(Pointer p, Pointer n) { n.setInt(0, says); return 0; }
        public int Table(Pointer t, int n) { t.setInt(0, says); return 0; }
        public int Two(Pointer p, int n) { return p.getInt(4) + n; }
        public Over.Call Callback() { return x -> x + 1; }
      }
      """;

  @TempDir Path directory;

  private String run(String expression) {
    String user =
        """
        package q;
        import io.github.sizeis.runtime.*; import io.github.sizeis.jna.*;
        import java.util.*;
        public final class User {
          public static String run() {
            Fake fake = new Fake();
            OverClient over = OverClient.over(fake);
            try { return String.valueOf(%s); } catch (NativeDataException e) {
              return e.getMessage().replaceAll("0x[0-9a-f]+", "0x#");
            }
          }
        }
        """
            .formatted(expression);
    return UserProgram.in(directory)
        .with("Over", DECLARATION)
        .with("Fake", FAKE)
        .with("User", user)
        .run();
  }

  @Test
  void bytes() {
    assertEquals(
        "Bytes.b: count 15: 15 bytes at 0x#, where the call has room for only 3",
        run("over.bytes(3).length"));
    assertEquals("15", run("over.bytes(15).length"));
    assertEquals("15", run("over.bytes(100).length"));
    assertEquals("Bytes.b: NULL pointer with count 15", run("over.bytes(0).length"));
  }

  @Test
  void structs() {
    assertEquals(
        "Points.p: count 15: 120 bytes at 0x#, where the call has room for only 112",
        run("over.points(14)"));
    assertEquals("15", run("over.points(15).size()"));
  }

  @Test
  void aStringCountedInBytes() {
    assertEquals(
        "Text.s: count 8: 16 bytes at 0x#, where the call has room for only 2",
        run("over.text(2)"));
  }

  @Test
  void anArrayThatGoesInToo() {
    assertEquals(
        "Change.p: count 15: 60 bytes at 0x#, where the call has room for only 8",
        run("over.change(new int[] {1, 2}).length"));
    assertEquals("15", run("over.change(new int[20]).length"));
  }

  @Test
  void theRowsOfATable() {
    assertEquals("true", run("over.table(124).rows().size() == 15"));
    assertEquals(
        "Table.t.rows: count 15: 120 bytes at 0x#, where the call has room for only 60",
        run("over.table(64)"));
  }

  @Test
  void aConstantCountWantsThatManyElements() {
    assertEquals("9", run("over.two(new int[] {3, 7})"));
    assertEquals("Two.p", run("over.two(new int[3])").replaceFirst(":.*", ""));
    assertEquals("Two.p", run("over.two(new int[0])").replaceFirst(":.*", ""));
  }

  @Test
  void aCallbackMayBeReturned() {
    assertEquals("8", run("over.callback().call(7)"));
  }
}

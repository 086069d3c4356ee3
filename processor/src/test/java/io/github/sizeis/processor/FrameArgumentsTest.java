package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.UserProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The arguments of a call, which its frame holds until the function is called. */
class FrameArgumentsTest {
  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      @Idl(library = "nowhere") interface Net {
        @Struct interface P { @DWORD int x(); @DWORD int y(); }
        @Utf8 @Nullable String name(@DWORD int noParts, @DWORD int _1, @SizeIs("_1") byte[] _23);
        @Status("return == 0") @DWORD int list(
            @SizeIs("n") @DWORD int[] filter, @DWORD int n,
            @SizeIs("n") @DWORD int @Nullable [] more,
            @Out @SizeIs("1") List<P> points, @InOut @Resume @DWORD int handle);
      }
      """;

  private static final String FAKE =
      """
      package q;
      import com.sun.jna.*;
      class Fake implements NetNative.Library {
        String log = "";
        public Pointer name(int noParts, int n, Pointer bytes) {
          log += noParts + " " + n + " " + bytes.getByte(1);
          return null;
        }
        public int list(Pointer filter, int n, Pointer more, Pointer points, Pointer handle) {
          log += filter.getInt(4) + " " + more.getInt(0) + ", ";
          handle.setInt(0, handle.getInt(0) + 1);
          return handle.getInt(0) < 3 ? 234 : 0;
        }
      }
      """;

  @TempDir Path directory;

  private String run(String statements) {
    String user =
        """
        package q;
        public final class User {
          public static String run() {
            Fake fake = new Fake();
            NetClient net = NetClient.over(fake);
            try { %s } catch (NullPointerException e) { return e.getMessage() + fake.log; }
          }
        }
        """
            .formatted(statements);
    return UserProgram.in(directory)
        .with("Net", DECLARATION)
        .with("Fake", FAKE)
        .with("User", user)
        .run();
  }

  @Test
  void theirNamesAreNoConstants() {
    assertEquals("null 7 2 9", run("return net.name(7, new byte[] {8, 9}) + \" \" + fake.log;"));
  }

  @Test
  void allPagesAreOfTheArgumentsAsTheyWere() {
    assertEquals(
        "2 3, 2 3, 2 3, ",
        run(
            """
            int[] filter = {1, 2};
            int[] more = {3, 4};
            java.util.stream.Stream<P> pages = net.list(filter, more);
            filter[1] = 9;
            more[0] = 9;
            pages.forEach(i -> filter[1]++);
            return fake.log;
            """));
  }

  @Test
  void nullIsRefusedBeforeAnythingIsCalled() {
    assertEquals("filter", run("return \"\" + net.list(null, null);"));
  }
}

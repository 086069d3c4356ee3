package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.UserProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reason that a function tells in words, or another one for it. */
class ReasonTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import org.jspecify.annotations.Nullable;
      @Idl(library = "reason") interface Lib {
        @Status(value = "return == 0", message = "reason")
        int Try(@Out @Allocated @Utf8 @Nullable String reason);
      }
      """;

  private static final String USER =
      """
      package q;
      import com.sun.jna.*;
      import io.github.sizeis.runtime.*; import io.github.sizeis.jna.*;
      public final class User {
        static final Memory REASON = new Memory(16);
        static String says(int limit) {
          REASON.setString(0, "no such file");
          LibNative.Library library = reason -> { reason.setPointer(0, REASON); return 5; };
          try {
            LibClient.over(library).withLimits(Limits.DEFAULT.withStringLength(limit)).try_();
            return "success";
          } catch (NativeCallException e) {
            return e.getMessage();
          }
        }
        public static String run() { return says(12) + "; " + says(11); }
      }
      """;

  @TempDir Path directory;

  @Test
  void isLeftOutBeyondThem() {
    assertEquals(
        "Try: 5: no such file; Try: 5",
        UserProgram.in(directory).with("Lib", DECLARATION).with("User", USER).run());
  }

  private static final String OTHERS =
      """
      package q;
      import com.sun.jna.Pointer;
      import io.github.sizeis.*;
      import org.jspecify.annotations.Nullable;
      @Idl(library = "reason") interface Others {
        @Status(value = "return >= 0", message = "Why(p, return)") int Step(@Nullable Pointer p);
        @Allocated @Utf8 @Nullable String Why(@Nullable Pointer p, int code);
        @Status(value = "return == 0", message = "Text(return + 1)") int Twice(int code);
        @Allocated(free = "Release(return)") @Utf8 @Nullable String Text(int code);
        void Release(@Nullable Pointer text);
        @Status(value = "return != 0", message = "errbuf")
        Pointer Open(@Out @Room("16") @Utf8 String errbuf);
        @Status(value = "out != 0", message = "Why(&out, out)") void Fill(@Out int out);
      }
      """;

  private static final String USER_OF_OTHERS =
      """
      package q;
      import com.sun.jna.*;
      import io.github.sizeis.runtime.*; import io.github.sizeis.jna.*;
      import java.util.*;
      public final class User {
        static final Memory REASON = new Memory(16);
        static final List<String> seen = new ArrayList<>();
        static final class Fake implements OthersNative.Library {
          public int Step(Pointer p) { return -3; }
          public Pointer Why(Pointer p, int code) {
            if (p == null) { throw new IllegalStateException("no reason"); }
            seen.add("why " + code);
            REASON.setString(0, code == 0 ? "empty" : "p and " + code);
            return REASON;
          }
          public int Twice(int code) { return code; }
          public Pointer Text(int code) {
            REASON.setString(0, "text " + code);
            return code == 9 ? null : REASON;
          }
          public void Release(Pointer text) { seen.add("released " + text.getString(0)); }
          public Pointer Open(Pointer errbuf) {
            errbuf.setString(0, "too long a name");
            return null;
          }
          public void Fill(Pointer out) { out.setInt(0, 0); }
        }
        static String failing(Runnable call) {
          try { call.run(); return "success"; }
          catch (NativeCallException e) { return e.getMessage() + " [" + e.code() + "]"; }
        }
        public static String run() {
          OthersClient client = OthersClient.over(new Fake());
          List<String> said = new ArrayList<>();
          said.add(failing(() -> client.step(REASON)));
          said.add(failing(() -> client.step(null)));
          said.add(failing(() -> client.twice(4)));
          said.add(failing(() -> client.twice(8)));
          said.add(failing(() -> client.open()));
          said.add(failing(() -> client.fill()));
          return String.join("\\n", said) + "\\n" + seen;
        }
      }
      """;

  @Test
  void anotherFunctionTells() {
    assertEquals(
        """
        Step: -3 (0xfffffffd): p and -3 [-3]
        Step: -3 (0xfffffffd) [-3]
        Twice: 4: text 5 [4]
        Twice: 8 [8]
        Open: too long a name [0]
        Fill: empty [0]
        [why -3, released text 5, why 0]""",
        UserProgram.in(directory).with("Others", OTHERS).with("User", USER_OF_OTHERS).run());
  }
}

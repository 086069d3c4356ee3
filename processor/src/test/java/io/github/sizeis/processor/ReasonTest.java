package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.UserProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reason that a function tells in words is read within the client's limits, too. */
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
}

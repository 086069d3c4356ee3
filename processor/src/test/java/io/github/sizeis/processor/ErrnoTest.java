package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Toolchain;
import io.github.sizeis.processor.testing.UserProgram;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Conditions over {@code errno}, with the C library itself. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ErrnoTest {

  private static final String DECLARATION =
      """
      package q;
      import com.sun.jna.Pointer;
      import io.github.sizeis.*;
      import io.github.sizeis.c.*;
      import org.jspecify.annotations.Nullable;
      @On(Os.UNIX) @Idl(library = "c") interface Lib {
        enum Errno { @CValue(2) ENOENT, @CValue(34) ERANGE, @Unknown OTHER }
        int EINVAL = 22;

        @Status(value = "errno == 0 || errno == ERANGE", code = Status.Code.LAST_ERROR)
        @CLong long strtol(@Utf8 String text, @Ignore @Nullable Pointer end, int base);

        @Status(value = "return == 0 || errno == ENOENT", code = Status.Code.LAST_ERROR)
        @CName("unlink") int remove(@Utf8 String path);

        @Status(value = "return != 0", code = Status.Code.LAST_ERROR)
        @Ignore @Nullable Pointer getcwd(
            @Out @Room("size") @Utf8 String buf,
            @Grow(when = "return == 0 && errno == ERANGE", from = 1, attempts = 20)
                @SizeT long size);
      }
      """;

  private static final String USER =
      """
      package q;
      import io.github.sizeis.runtime.*;
      public final class User {
        static final LibClient LIB = LibClient.load();
        static String number(String text, int base) {
          try {
            LibClient.StrtolResult result = LIB.strtol(text, base);
            return result.returned() + " " + result.errno();
          } catch (NativeCallException e) {
            return "code " + e.code();
          }
        }
        static String removed(String path) {
          try {
            return "" + LIB.remove(path).errno();
          } catch (NativeCallException e) {
            return e.code() == 2 ? "2" : "fails";
          }
        }
        public static String run() {
          return String.join(", ",
              number("7", 10), number("99999999999999999999", 10), number("8", 10), number("1", 99),
              number("9", 10), removed("/none/at all"), removed("/"),
              "" + LIB.getcwd().equals(System.getProperty("user.dir")));
        }
      }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void compilesWithoutAWarning(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain, directory)
            .source("q/Lib.java", DECLARATION)
            .options(toolchain.strict(8))
            .compile();
    assertEquals(List.of(), compiled.said(), compiled::output);
  }

  /** A call that succeeds leaves C's own number as it was, so what went before must not show. */
  @Test
  void areOfTheCallItself() {
    assertEquals(
        "7 0, 9223372036854775807 34, 8 0, code 22, 9 0, 2, fails, true",
        UserProgram.in(directory).with("Lib", DECLARATION).with("User", USER).run());
  }
}

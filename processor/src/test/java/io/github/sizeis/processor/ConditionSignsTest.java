package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.UserProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions compare numbers without a sign as C does. */
class ConditionSignsTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.c.*;
      @Idl(library = "signs") interface Signs {
        @CName("f") @Status("return < 100") @Uint64 long less(@Uint64 long v);
        @CName("f") @Status("100 >= return") @Uint64 long turned(@Uint64 long v);
        @CName("f") @Status("return > 0") @Uint64 long more(@Uint64 long v);
        @CName("f") @Status("return != -1") @Uint64 long unequal(@Uint64 long v);
        @CName("f") @Status("return <= -1") @Uint64 long most(@Uint64 long v);
        @CName("f") @Status("return / 2 > 0") @Uint64 long half(@Uint64 long v);
        @CName("f") @Status("(return & 0xFF) == 0xFF") @Uint64 long bits(@Uint64 long v);
        @CName("z") @Status("return != -1") @SizeT long size(@SizeT long v);
        @CName("g") @Status("return != -1") @Uint32 int word(@Uint32 int v);
        @CName("g") @Status("return > -2") @Uint32 int last(@Uint32 int v);
        @CName("h") @Status("return != -1") int signed(int v);
        @CName("h") @Status("v < 100") int argument(@Uint64 long v);
      }
      """;

  private static final String FAKE =
      """
      package q;
      import io.github.sizeis.jna.*;
      class Fake implements SignsNative.Library {
        public long f(long v) { return v; }
        public NativeSizeT z(NativeSizeT v) { return v; }
        public int g(int v) { return v; }
        public int h(int v) { return v; }
        public int h(long v) { return 0; }
      }
      """;

  private static final String USER =
      """
      package q;
      import io.github.sizeis.runtime.*;
      import java.util.*;
      public final class User {
        static final StringJoiner SAID = new StringJoiner("\\n", "", "\\n");
        static void says(Runnable call) {
          try { call.run(); SAID.add("success"); } catch (NativeCallException | NativeDataException e) {
            SAID.add(e.getMessage());
          }
        }
        public static String run() {
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
  void wideNumbersHaveNoSign() {
    assertEquals(
        """
        f: -1 (0xffffffff)
        f: -9223372036854775808 (0x8000000000000000)
        success
        f: -1 (0xffffffff)
        success
        f: 0
        f: -1 (0xffffffff)
        success
        success
        f: @Status has no value: 18446744073709551615 is too large
        success
        f: 4886718345 (0x123456789)
        h: 0
        """,
        run(
            """
            says(() -> signs.less(-1));
            says(() -> signs.less(Long.MIN_VALUE));
            says(() -> signs.less(99));
            says(() -> signs.turned(-1));
            says(() -> signs.more(-1));
            says(() -> signs.more(0));
            says(() -> signs.unequal(-1));
            says(() -> signs.unequal(1));
            says(() -> signs.most(-1));
            says(() -> signs.half(-1));
            says(() -> signs.bits(-1));
            says(() -> signs.less(0x123456789L));
            says(() -> signs.argument(-1));
            """));
  }

  @Test
  void aNegativeConstantHasTheBitsOfWhatItIsHeldAgainst() {
    assertEquals(
        """
        z: -1 (0xffffffff)
        success
        g: 4294967295 (0xffffffff)
        success
        success
        g: 5
        h: -1 (0xffffffff)
        """,
        run(
            """
            says(() -> signs.size(-1));
            says(() -> signs.size(0));
            says(() -> signs.word(-1));
            says(() -> signs.word(0));
            says(() -> signs.last(-1));
            says(() -> signs.last(5));
            says(() -> signs.signed(-1));
            """));
  }
}

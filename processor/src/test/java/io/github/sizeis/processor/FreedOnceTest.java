package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.UserProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A block that a function gives twice is freed once. */
class FreedOnceTest {

  private static final String DECLARATION =
      """
      package q;
      import com.sun.jna.Pointer;
      import io.github.sizeis.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      @Idl(library = "twice", deepFree = true) interface Twice {
        @Struct interface NODE { int id(); @Utf8 @Nullable String name(); }
        int plain(@Out @Allocated(free = "release(a)") @Utf8 @Nullable String a,
            @Out @Allocated(free = "release(b)") @Utf8 @Nullable String b);
        int deep(@Out @Allocated(free = "release(a)", deep = true) @Ptr @Nullable NODE a,
            @Out @Allocated(free = "release(b)", deep = true) @Ptr @Nullable NODE b);
        int mixed(@Out @Allocated(free = "release(a)", deep = true) @Ptr @Nullable NODE a,
            @Out @Allocated(free = "release(b)") @Utf8 @Nullable String b);
        @Allocated(free = "release(return)") @Utf8 @Nullable String returned(
            @Out @Allocated(free = "release(b)") @Utf8 @Nullable String b);
        void release(Pointer block);
      }
      """;

  private static final String FAKE =
      """
      package q;
      import com.sun.jna.*;
      import java.util.*;
      class Fake implements TwiceNative.Library {
        final Memory text = new Memory(4);
        final Memory one = new Memory(16);
        final Memory other = new Memory(16);
        final List<String> log = new ArrayList<>();
        Fake() {
          text.setString(0, "xyz");
          for (Memory node : List.of(one, other)) {
            node.clear();
            node.setPointer(Native.POINTER_SIZE, text);
          }
        }
        public int plain(Pointer a, Pointer b) { return give(a, text, b, text); }
        public int deep(Pointer a, Pointer b) { return give(a, one, b, other); }
        public int mixed(Pointer a, Pointer b) { return give(a, one, b, text); }
        public Pointer returned(Pointer b) { b.setPointer(0, text); return text; }
        private int give(Pointer a, Memory first, Pointer b, Memory second) {
          a.setPointer(0, first);
          b.setPointer(0, second);
          return 0;
        }
        public void release(Pointer p) {
          log.add(p.equals(text) ? "text" : p.equals(one) ? "one" : p.equals(other) ? "other" : "?");
        }
      }
      """;

  private static final String USER =
      """
      package q;
      public final class User {
        public static String run() {
          String said = "";
          for (int i = 0; i < 4; i++) {
            Fake fake = new Fake();
            TwiceClient c = TwiceClient.over(fake);
            switch (i) {
              case 0: c.plain(); break;
              case 1: c.deep(); break;
              case 2: c.mixed(); break;
              default: c.returned();
            }
            said += fake.log + " ";
          }
          return said;
        }
      }
      """;

  @TempDir Path directory;

  @Test
  void acrossParametersAndWhatIsReturned() {
    assertEquals(
        "[text] [text, one, other] [text, one] [text] ",
        UserProgram.in(directory)
            .with("Twice", DECLARATION)
            .with("Fake", FAKE)
            .with("User", USER)
            .run());
  }
}

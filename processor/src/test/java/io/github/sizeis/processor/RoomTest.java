package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.UserProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a function writes to room of the caller's whose size says nothing of what lies in it. */
class RoomTest {

  private static final String DECLARATION =
      """
      package q;
      import com.sun.jna.Pointer;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      @Idl(library = "rooms") interface Rooms {
        @Struct interface ROW { int a(); int b(); }
        @Struct interface TABLE { int n(); @SizeIs("n") @Inline List<ROW> rows(); }
        @Struct interface CONFIG { int type(); @LPWSTR String path(); }
        @Struct interface ADAPTER { @Next @Ptr @Nullable ADAPTER next(); int id(); }
        @Status("return == 0")
        int Name(@Out @Room("n") @LPWSTR String name, @InOut int n);
        @Status("return == 0")
        int Table(@Out @Room(bytes = "size") @Ptr TABLE table,
            @InOut @Grow(when = "return == 122") int size);
        @Status("return == 0")
        int Config(@Out @Room(bytes = "size") @Ptr CONFIG config,
            @Grow(when = "return == 122", needed = "needed", from = 4) int size,
            @Out @Ignore int needed);
        @Status("return == 0")
        int Adapters(@Out @Room(bytes = "size") @Chain List<ADAPTER> adapters,
            @InOut @Grow(when = "return == 111") int size);
        @Status("return == 0")
        int Configs(@Out @Room(bytes = "size") @SizeIs("count") List<CONFIG> configs, int size,
            @Out int count);
        @Status("return == 0")
        int Drives(@Out @Room("n * 2") @MultiSz List<@WCHAR String> drives, int n);
      }
      """;

  private static final String FAKE =
      """
      package q;
      import com.sun.jna.*;
      import java.util.*;
      class Fake implements RoomsNative.Library {
        static final int P = Native.POINTER_SIZE;
        final List<String> log = new ArrayList<>();
        static void wide(Pointer p, String s, boolean end) {
          for (int i = 0; i < s.length(); i++) p.setShort(2 * i, (short) s.charAt(i));
          if (end) p.setShort(2 * s.length(), (short) 0);
        }
        static void dirt(Pointer room, int bytes) { room.setMemory(0, bytes, (byte) 0x5A); }
        public int Name(Pointer name, Pointer n) {
          if (name == null) return 0;
          dirt(name, 2 * n.getInt(0));
          wide(name, "abcdefgh".substring(0, Math.min(8, n.getInt(0))), n.getInt(0) > 8);
          return 0;
        }
        public int Table(Pointer table, Pointer size) {
          log.add((table == null ? "none" : "room") + " of " + size.getInt(0));
          boolean fits = size.getInt(0) >= 4 + 3 * 8;
          size.setInt(0, 4 + 3 * 8);
          if (!fits) return 122;
          table.setInt(0, 3);
          for (int i = 0; i < 3; i++) { table.setInt(4 + 8 * i, i); table.setInt(8 + 8 * i, -i); }
          return 0;
        }
        int config(Pointer room, int at, Pointer text, String path) {
          room.setInt(at, path.length());
          wide(text, path, true);
          room.setPointer(at + P, text);
          return 2 * path.length() + 2;
        }
        public int Config(Pointer config, int size, Pointer needed) {
          log.add("room of " + size);
          needed.setInt(0, 2 * P + 10);
          if (size < 2 * P + 10) return 122;
          dirt(config, size);
          config(config, 0, config.share(2 * P), "path");
          return 0;
        }
        public int Adapters(Pointer room, Pointer size) {
          boolean fits = size.getInt(0) >= 4 * P;
          size.setInt(0, 4 * P);
          if (!fits) return 111;
          dirt(room, 4 * P);
          room.setPointer(0, room.share(2 * P));
          room.setInt(P, 1);
          room.setPointer(2 * P, null);
          room.setInt(3 * P, 2);
          return 0;
        }
        public int Configs(Pointer room, int size, Pointer count) {
          dirt(room, size);
          int text = 4 * P;
          text += config(room, 0, room.share(text), "one");
          config(room, 2 * P, room.share(text), "three");
          count.setInt(0, 2);
          return 0;
        }
        public int Drives(Pointer room, int n) {
          log.add("room of " + n);
          wide(room, "C:\\\\", true);
          wide(room.share(8), "D:\\\\", true);
          room.setShort(16, (short) 0);
          return 0;
        }
      }
      """;

  @TempDir Path directory;

  private String run(String expression) {
    String user =
        """
        package q;
        import io.github.sizeis.runtime.*; import io.github.sizeis.jna.*;
        public final class User {
          public static String run() {
            Fake fake = new Fake();
            RoomsClient rooms = RoomsClient.over(fake);
            try { return String.valueOf(%s) + fake.log; } catch (NativeDataException e) {
              return e.getMessage();
            }
          }
        }
        """
            .formatted(expression);
    return UserProgram.in(directory)
        .with("Rooms", DECLARATION)
        .with("Fake", FAKE)
        .with("User", user)
        .run();
  }

  @Test
  void aStringEndsAtItsNul() {
    assertEquals("abcdefgh[]", run("rooms.name(20)"));
  }

  @Test
  void aStringWithoutANulEndsWithItsRoom() {
    assertEquals("abc[]", run("rooms.name(3)"));
  }

  @Test
  void aStructMayEndWithAnArray() {
    assertEquals(
        "Table[rows=[Row[a=0, b=0], Row[a=1, b=-1], Row[a=2, b=-2]]][none of 0, room of 28]",
        run("rooms.table()"));
  }

  @Test
  void aStructMayPointIntoItsRoom() {
    assertEquals("Config[type=4, path=path][room of 4, room of 26]", run("rooms.config()"));
  }

  @Test
  void aChainMayLieInRoom() {
    assertEquals("[Adapter[id=1], Adapter[id=2]][]", run("rooms.adapters()"));
  }

  @Test
  void elementsMayPointBehindThem() {
    assertEquals(
        "[Config[type=3, path=one], Config[type=5, path=three]][]", run("rooms.configs(200)"));
  }

  @Test
  void severalStringsMayLieInRoom() {
    assertEquals("[C:\\, D:\\][room of 16]", run("rooms.drives(16)"));
  }

  @Test
  void roomOfNothingIsNamed() {
    assertEquals(
        "Name.name: NULL pointer, as the caller asked for room of 0", run("rooms.name(0)"));
  }

  @Test
  void negativeRoomIsRefused() {
    assertEquals("Name.name: count -1 is negative", run("rooms.name(-1)"));
  }
}

package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.UserProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a generated client does, over functions that are written in Java. */
class FunctionsTest {

  private static final String DECLARATION =
      """
      package q;
      import com.sun.jna.Pointer;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      @Idl(library = {"nowhere", "libnothing.so.1"}, prefix = "Net") interface Net {
        enum Code { @CValue(5) DENIED, @CValue(87) INVALID }
        @Struct interface SHARE { @LPWSTR String name(); @DWORD int type(); }
        @Status(value = "return == 0", names = Code.class)
        int NetShareEnum(@LPWSTR @Nullable String server, @Const(1) @DWORD int level,
            @Out @Allocated(free = "NetFree(buffer, read)") @SizeIs("read") List<SHARE> buffer,
            @Out @DWORD int read, @Out @DWORD int total);
        void NetFree(@Nullable Pointer buffer, @DWORD int n);
        int NetSum(@SizeIs("n") @DWORD int[] numbers, @DWORD int n);
        int NetRead(@Out @SizeIs("size") byte[] buffer, @InOut @DWORD int size);
        @Status("return >= 0")
        int NetValid(@Out @SizeIs("size") @LengthIs("return") byte[] buffer, @DWORD int size);
        @Status("return == 0")
        int NetUserEnum(@DWORD int filter,
            @Out @Allocated(free = "NetFree(buffer, read)") @SizeIs("read") List<SHARE> buffer,
            @Out @DWORD int read, @Out @Total @DWORD int total, @InOut @Resume @DWORD int handle);
        @Status("return == 0")
        int NetSized(@Out @SizeIs("size") byte[] buffer,
            @InOut @Grow(when = "return == 122") @DWORD int size);
        @Status("return >= 0")
        int NetName(@Out @SizeIs("size") @LengthIs("return") byte[] buffer,
            @Grow(when = "return > size", needed = "return", from = 4, attempts = 3) @DWORD int size);
        int NetMost(@Const(-1) @DWORD int a, @Const(-1) @DWORD long b, @Const(0xFFFF_FFFFL) int c,
            @Const(-1) @SIZE_T long d, @Const(0x80) byte e, @Const(-1) @WORD int f);
        @Status("return >= 0") int NetBoth(@InOut @SizeIs("n") List<SHARE> shares, @DWORD int n);
      }
      """;

  /** The functions, each of which a test replaces where it is about it. */
  private static final String FAKE =
      """
      package q;
      import com.sun.jna.*;
      import java.util.*;
      class Fake implements NetNative.Library {
        final List<String> log = new ArrayList<>();
        final List<Memory> kept = new ArrayList<>();
        Memory memory(int bytes) { Memory m = new Memory(bytes); m.clear(); kept.add(m); return m; }
        Memory wide(String s) {
          Memory m = memory(2 * s.length() + 2);
          for (int i = 0; i < s.length(); i++) m.setShort(2 * i, (short) s.charAt(i));
          return m;
        }
        Memory share(String name, int type) {
          Memory m = memory(2 * Native.POINTER_SIZE);
          m.setPointer(0, name == null ? null : wide(name));
          m.setInt(Native.POINTER_SIZE, type);
          return m;
        }
        public int NetShareEnum(Pointer server, int level, Pointer buffer, Pointer read, Pointer total) {
          throw new AssertionError();
        }
        public void NetFree(Pointer buffer, int n) { log.add("free " + kept.indexOf(buffer) + " of " + n); }
        public int NetSum(Pointer numbers, int n) { throw new AssertionError(); }
        public int NetRead(Pointer buffer, Pointer size) { throw new AssertionError(); }
        public int NetValid(Pointer buffer, int size) { throw new AssertionError(); }
        public int NetUserEnum(int filter, Pointer b, Pointer r, Pointer t, Pointer h) {
          throw new AssertionError();
        }
        public int NetSized(Pointer buffer, Pointer size) { throw new AssertionError(); }
        public int NetName(Pointer buffer, int size) { throw new AssertionError(); }
        public int NetMost(int a, int b, int c, io.github.sizeis.jna.NativeSizeT d, byte e, short f) { throw new AssertionError(); }
        public int NetBoth(Pointer shares, int n) { throw new AssertionError(); }
      }
      """;

  @TempDir Path directory;

  /** Runs statements over a fake of which some functions are replaced. */
  private String run(String functions, String statements) {
    String user =
        """
        package q;
        import com.sun.jna.*;
        import io.github.sizeis.runtime.*; import io.github.sizeis.jna.*;
        import java.util.*;
        public final class User {
          public static String run() throws Exception {
            Fake fake = new Fake() { %s };
            NetClient net = NetClient.over(fake);
            try { %s } catch (NativeDataException | NativeCallException | NativeLinkException e) {
              return e.getMessage() + " " + fake.log;
            }
          }
        }
        """
            .formatted(functions, statements);
    return UserProgram.in(directory)
        .with("Net", DECLARATION)
        .with("Fake", FAKE)
        .with("User", user)
        .run();
  }

  @Test
  void aConstantIsTheBitsThatCMakesOfIt() {
    assertEquals(
        "[-1 -1 -1 -1 -128 -1]",
        run(
            """
            public int NetMost(int a, int b, int c, io.github.sizeis.jna.NativeSizeT d, byte e, short f) {
              log.add(a + " " + b + " " + c + " " + d.longValue() + " " + e + " " + f);
              return 0;
            }
            """,
            "net.most(); return fake.log.toString();"));
  }

  private static final String TWO_SHARES =
      """
      public int NetShareEnum(Pointer server, int level, Pointer buffer, Pointer read, Pointer total) {
        log.add((server == null ? "here" : server.getShort(0)) + " " + level);
        log.add(buffer.getPointer(0) + " " + read.getInt(0) + " " + total.getInt(0));
        Memory all = memory(4 * Native.POINTER_SIZE);
        byte[] first = share("one", 1).getByteArray(0, 2 * Native.POINTER_SIZE);
        byte[] second = share("two", 2).getByteArray(0, 2 * Native.POINTER_SIZE);
        all.write(0, first, 0, first.length);
        all.write(first.length, second, 0, second.length);
        buffer.setPointer(0, all);
        read.setInt(0, 2);
        total.setInt(0, 7);
        return STATUS;
      }
      """;

  @Test
  void whatIsAllocatedIsCopiedAndFreed() {
    assertEquals(
        "ShareEnumResult[buffer=[Share[name=one, type=1], Share[name=two, type=2]], total=7]"
            + " [here 1, null 0 0, free 0 of 2]",
        run(TWO_SHARES.replace("STATUS", "0"), "return net.shareEnum(null) + \" \" + fake.log;"));
  }

  @Test
  void whatIsAllocatedIsFreedWhenTheCallFails() {
    assertEquals(
        "NetShareEnum: DENIED, 5 [65 1, null 0 0, free 0 of 2]",
        run(TWO_SHARES.replace("STATUS", "5"), "return net.shareEnum(\"A\") + \" \" + fake.log;"));
  }

  @Test
  void aCodeWithoutANameIsANumber() {
    assertEquals(
        "NetShareEnum: -2147024891 (0x80070005) [here 1, null 0 0, free 0 of 2]",
        run(
            TWO_SHARES.replace("STATUS", "0x80070005"),
            "return net.shareEnum(null) + \" \" + fake.log;"));
  }

  @Test
  void whatIsAllocatedIsFreedWhenItCannotBeRead() {
    assertEquals(
        "NetShareEnum.buffer[1].name: NULL pointer [here 1, null 0 0, free 0 of 2]",
        run(
            TWO_SHARES.replace("STATUS", "0").replace("share(\"two\", 2)", "share(null, 2)"),
            "return net.shareEnum(null) + \" \" + fake.log;"));
  }

  private static String empty(String pointer) {
    return """
    public int NetShareEnum(Pointer server, int level, Pointer buffer, Pointer read, Pointer total) {
      buffer.setPointer(0, %s);
      return 0;
    }
    """
        .formatted(pointer);
  }

  @Test
  void anEmptyResultIsFreedWhereThereIsOne() {
    String call = "return net.shareEnum(null).buffer() + \" \" + fake.log;";
    assertEquals("[] [free 0 of 0]", run(empty("memory(8)"), call));
    assertEquals("[] []", run(empty("null"), call));
    assertEquals("[] [free -1 of 0]", run(empty("new Pointer(16)"), call));
  }

  @Test
  void aListBecomesACountAndAPointer() {
    String sum =
        """
        public int NetSum(Pointer numbers, int n) {
          log.add(String.valueOf(numbers == null));
          int sum = 0;
          for (int i = 0; i < n; i++) sum += numbers.getInt(4 * i);
          return sum;
        }
        """;
    assertEquals(
        "6 0 [false, true]",
        run(
            sum,
            "return net.sum(new int[] {1, 2, 3}) + \" \" + net.sum(new int[0]) + \" \" + fake.log;"));
  }

  @Test
  void roomIsMadeForWhatTheFunctionFills() {
    String read =
        """
        public int NetRead(Pointer buffer, Pointer size) {
          log.add(size.getInt(0) + " " + Arrays.toString(buffer.getByteArray(0, 4)));
          buffer.write(0, new byte[] {1, 2, 3}, 0, 3);
          size.setInt(0, 3);
          return 9;
        }
        """;
    assertEquals(
        "9 [1, 2, 3] [4 [0, 0, 0, 0]]",
        run(
            read,
            """
            NetClient.ReadResult r = net.read(4);
            return r.returned() + " " + Arrays.toString(r.buffer()) + " " + fake.log;
            """));
  }

  @Test
  void ofTheRoomOnlyWhatIsValidComesOut() {
    String valid =
        """
        public int NetValid(Pointer buffer, int size) {
          buffer.write(0, new byte[] {1, 2, 3, 4}, 0, 4);
          return size == 4 ? 3 : size == 5 ? 6 : -1;
        }
        """;
    assertEquals(
        "[1, 2, 3] NetValid.buffer: 6 elements from index 0 on are not inside the 5 that there are NetValid: -1 (0xffffffff)",
        run(
            valid,
            """
            String said = Arrays.toString(net.valid(4));
            try { net.valid(5); } catch (NativeDataException e) { said += " " + e.getMessage(); }
            try { net.valid(6); } catch (NativeCallException e) { said += " " + e.getMessage(); }
            return said;
            """));
  }

  /** Pages of two users, as many as the filter says; what a page does is replaced. */
  private static final String USERS =
      """
      public int NetUserEnum(int pages, Pointer buffer, Pointer read, Pointer total, Pointer handle) {
        int page = handle.getInt(0);
        log.add("page " + page);
        if (page == pages) return 259;
        Memory all = memory(4 * Native.POINTER_SIZE);
        for (int i = 0; i < 2; i++) {
          byte[] one = share("u" + (2 * page + i), i).getByteArray(0, 2 * Native.POINTER_SIZE);
          all.write(i * one.length, one, 0, one.length);
        }
        buffer.setPointer(0, all);
        read.setInt(0, 2);
        total.setInt(0, 2 * pages);
        handle.setInt(0, page + 1);
        return page + 1 == pages && pages != 3 ? 0 : 234;
      }
      """;

  @Test
  void anEnumerationIsCalledPageByPage() {
    String collect =
        """
        StringBuilder said = new StringBuilder();
        try (java.util.stream.Stream<Share> users =
            net.userEnum(PAGES, (read, total) -> said.append(read + "/" + total + " "))) {
          users.forEach(u -> said.append(u.name()).append(' '));
        }
        return said.toString() + fake.log.stream().filter(l -> l.startsWith("page")).count()
            + " " + fake.log.stream().filter(l -> l.startsWith("free")).count();
        """;
    assertEquals("2/2 u0 u1 1 1", run(USERS, collect.replace("PAGES", "1")));
    assertEquals("2/4 u0 u1 4/4 u2 u3 2 2", run(USERS, collect.replace("PAGES", "2")));
    // more than there is, and then nothing any more
    assertEquals(
        "2/6 u0 u1 4/6 u2 u3 6/6 u4 u5 6/-1 4 3", run(USERS, collect.replace("PAGES", "3")));
    assertEquals("0/-1 1 0", run(USERS, collect.replace("PAGES", "0")));
  }

  @Test
  void anEnumerationIsLazyAndHoldsNothing() {
    assertEquals(
        "[] Share[name=u0, type=0] [page 0, free 0 of 2]",
        run(
            USERS,
            """
            java.util.stream.Stream<Share> users = net.userEnum(1000);
            String before = fake.log.toString();
            return before + " " + users.findFirst().get() + " " + fake.log;
            """));
  }

  @Test
  void anEnumerationThatStandsStillIsStopped() {
    assertEquals(
        "NetUserEnum: the call says that there is more, and does not get any further: its resume"
            + " handle is the same as before [page 0, free 0 of 2, page 1, free 5 of 2]",
        run(
            USERS.replace("handle.setInt(0, page + 1)", "handle.setInt(0, 1)"),
            "return \"\" + net.userEnum(9).count();"));
  }

  @Test
  void anEnumerationThatRunsInACircleIsStopped() {
    String further =
        "NetUserEnum: the call says that there is more, and does not get any further: its resume"
            + " handle is the same as before [page 0, free 0 of 2, page 2, free 5 of 2";
    String count = "return \"\" + net.userEnum(9).count();";
    assertEquals(
        further + "]",
        run(USERS.replace("handle.setInt(0, page + 1)", "handle.setInt(0, 2 - page)"), count));
    assertEquals(
        further + ", page 3, free 10 of 2]",
        run(
            USERS.replace("handle.setInt(0, page + 1)", "handle.setInt(0, page == 2 ? 3 : 2)"),
            count));
  }

  @Test
  void aClosedEnumerationGivesNoMore() {
    assertEquals(
        "Share[name=u0, type=0] The stream of NetUserEnum was closed [page 0, free 0 of 2]",
        run(
            USERS,
            """
            java.util.stream.Stream<Share> users = net.userEnum(1000);
            Iterator<Share> iterator = users.iterator();
            String first = iterator.next().toString();
            users.close();
            try {
              iterator.next();
            } catch (IllegalStateException e) {
              return first + " " + e.getMessage() + " " + fake.log;
            }
            return first + " no error";
            """));
  }

  @Test
  void anEnumerationThatFailsOnTheWayIsFreed() {
    assertEquals(
        "NetUserEnum: 5 [page 0, free 0 of 2, page 1, free 5 of 2]",
        run(
            USERS.replace("return page + 1 ==", "if (page == 1) return 5; return page + 1 =="),
            "return \"\" + net.userEnum(9).count();"));
    assertEquals(
        "NetUserEnum.buffer[1].name: NULL pointer [page 0, free 0 of 2, page 1, free 5 of 2]",
        run(
            USERS.replace("share(\"u\"", "share(2 * page + i == 3 ? null : \"u\""),
            "return \"\" + net.userEnum(9).count();"));
  }

  @Test
  void roomGrowsUntilAllFits() {
    String sized =
        """
        int needed = 5;
        public int NetSized(Pointer buffer, Pointer size) {
          log.add((buffer == null) + " " + size.getInt(0));
          boolean fits = size.getInt(0) >= needed;
          size.setInt(0, needed);
          if (fits) buffer.setMemory(0, needed, (byte) 7); else needed = 6;
          return fits ? 0 : 122;
        }
        """;
    assertEquals(
        "[7, 7, 7, 7, 7, 7] [true 0, false 5, false 6]",
        run(sized, "return Arrays.toString(net.sized()) + \" \" + fake.log;"));
    assertEquals(
        "NetSized: room for 70 was still too little in call 8, the last"
            + " [true 0, false 10, false 20, false 30, false 40, false 50, false 60, false 70]",
        run(
            sized.replace("needed = 6", "needed += 10").replace("needed = 5", "needed = 10"),
            "return Arrays.toString(net.sized());"));
  }

  @Test
  void whatIsNeededMayBeReturned() {
    String name =
        """
        public int NetName(Pointer buffer, int size) {
          log.add(String.valueOf(size));
          buffer.setMemory(0, Math.min(size, 6), (byte) 7);
          return NEEDED;
        }
        """;
    assertEquals(
        "[7, 7, 7, 7, 7, 7] [4, 6]",
        run(name.replace("NEEDED", "6"), "return Arrays.toString(net.name()) + \" \" + fake.log;"));
    assertEquals(
        "NetName: room for 6 was still too little in call 3, the last [4, 5, 6]",
        run(name.replace("NEEDED", "size + 1"), "return Arrays.toString(net.name());"));
  }

  @Test
  void moreThanTheLimitsIsRefusedBeforeTheCall() {
    assertEquals(
        "NetRead.buffer: count 4 is above the limit of 3 elements (Limits.withElements) []",
        run("", "net.withLimits(Limits.DEFAULT.withElements(3)).read(4); return \"\";"));
  }

  @Test
  void argumentsStayWhereTheyAreUntilTheFunctionReturns() {
    String both =
        """
        public int NetBoth(Pointer shares, int n) {
          for (int i = 0; i < 5; i++) {
            System.gc();
            System.runFinalization();
            for (int j = 0; j < 1000; j++) new Memory(64).setMemory(0, 64, (byte) 0x55);
          }
          shares.getPointer(2 * Native.POINTER_SIZE).setShort(0, (short) 'B');
          return n;
        }
        """;
    assertEquals(
        "BothResult[returned=2, shares=[Share[name=a, type=1], Share[name=Bb, type=2]]]",
        run(
            both,
            "return net.both(Arrays.asList(new Share(\"a\", 1), new Share(\"bb\", 2))).toString();"));
  }

  @Test
  void whatDoesNotFitIsRefusedWithItsPath() {
    assertEquals(
        "NetBoth.shares[1].name: a NUL at index 1 would end the string for whoever reads it []",
        run(
            "",
            """
            net.both(Arrays.asList(new Share("a", 1), new Share("b\\0b", 2)));
            return "";
            """));
  }

  @Test
  void nullIsRefusedWhereItIsNotDeclared() {
    assertEquals(
        "numbers shares shares[0]",
        run(
            "",
            """
            StringBuilder said = new StringBuilder();
            try { net.sum(null); } catch (NullPointerException e) { said.append(e.getMessage()); }
            try { net.both(null); } catch (NullPointerException e) { said.append(" ").append(e.getMessage()); }
            try { net.both(Arrays.asList((Share) null)); } catch (NullPointerException e) { said.append(" ").append(e.getMessage()); }
            return said.toString();
            """));
  }

  @Test
  void aMissingLibraryIsSaidAtTheFirstCallAndAtTheNext() {
    assertEquals(
        "Net: no library could be loaded, of nowhere ("
            + System.mapLibraryName("nowhere")
            + "), libnothing.so.1 again []",
        run(
            "",
            """
            NetClient missing = NetClient.load();
            String first = "";
            try { missing.shareEnum(null); } catch (NativeLinkException e) { first = e.getMessage(); }
            try { missing.shareEnum(null); } catch (NativeLinkException e) {
              return first.substring(0, first.indexOf(". ")) + (e.getMessage().equals(first) ? " again " : " other ") + fake.log;
            }
            return "";
            """));
  }
}

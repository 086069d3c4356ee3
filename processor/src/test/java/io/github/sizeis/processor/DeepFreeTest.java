package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.UserProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is freed of a result that is made of many blocks: each, once, and never too early. */
class DeepFreeTest {

  private static final String DECLARATION =
      """
      package q;
      import com.sun.jna.Pointer;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      @Idl(library = "deep", deepFree = true) interface Deep {
        @Struct interface INNER { @LPWSTR String s(); }
        @Struct(unwrap = true) interface BIN { @DWORD int n(); @SizeIs("n") byte[] data(); }
        @Struct interface NODE { @Next @Ptr @Nullable NODE next(); @LPWSTR String s(); }
        @Struct interface TAIL { @DWORD int n(); @SizeIs("n") @Inline List<INNER> items(); }
        @Struct interface CHOICE {
          @DWORD int kind();
          @SwitchIs("kind") ARMS arms();
          @Union interface ARMS {
            @Case(is = 1) @LPWSTR String text();
            @Case(is = 2) @Ptr INNER inner();
            @Case(is = 3) void none();
          }
        }
        @Struct interface ALL {
          @LPWSTR @Nullable String text();
          @MultiSz @Nullable List<@WCHAR String> texts();
          @Ptr @Nullable INNER one();
          @Ptr(2) @Nullable INNER two();
          @Ptr @DWORD int count();
          @SizeIs("count") List<INNER> many();
          @DWORD int n();
          @SizeIs("n") List<@Ptr @Nullable INNER> pointers();
          @DWORD int length();
          @SizeIs(bytes = "length") byte[] bytes();
          @DWORD int strings();
          @SizeIs("strings") List<@LPWSTR @Nullable String> names();
          @Fixed(2) List<@LPWSTR @Nullable String> fixed();
          @Terminated @Nullable List<@Ptr INNER> ended();
          @Chain List<NODE> first();
          CHOICE choice();
          INNER nested();
          @Of(BIN.class) byte[] wrapped();
          @Ptr @Nullable TAIL tail();
          @DWORD int room();
          @DWORD int from();
          @DWORD int used();
          @SizeIs("room") @FirstIs("from") @LengthIs("used") List<@Ptr INNER> window();
          @FullPtr @Nullable INNER full();
          @FullPtr @Nullable INNER again();
          @Ignore @Nullable Pointer ignored();
          @Ignore @Nullable Pointer opaque();
        }
        @Status("return == 0")
        int Get(@Out @Allocated(free = "Free(all, 7)", deep = true) @Ptr @Nullable ALL all);
        @Status("return == 0")
        int List(@Out @Allocated(free = "Free(list, n)", deep = true) @SizeIs("n")
            List<@Ptr INNER> list, @Out @DWORD int n);
        @Allocated(free = "Free(return, 9)", deep = true) @Ptr @Nullable INNER Return();
        void Free(@Nullable Pointer block, @DWORD int why);
      }
      """;

  /** A heap that knows what it gave out, and what was freed in which order. */
  private static final String HEAP =
      """
      package q;
      import com.sun.jna.*;
      import java.util.*;
      class Heap implements DeepNative.Library {
        static final int P = Native.POINTER_SIZE;
        final Map<Long, String> live = new LinkedHashMap<>();
        final List<String> log = new ArrayList<>();
        Pointer block(String name, long bytes) {
          Pointer p = new Pointer(Native.malloc(bytes));
          p.clear(bytes);
          live.put(Pointer.nativeValue(p), name);
          return p;
        }
        Pointer wide(String s) {
          Pointer p = block("'" + s + "'", 2 * s.length() + 2);
          for (int i = 0; i < s.length(); i++) p.setShort(2 * i, (short) s.charAt(i));
          return p;
        }
        Pointer inner(String s) { Pointer p = block(s, P); p.setPointer(0, wide(s)); return p; }
        Pointer array(String name, Pointer... pointers) {
          Pointer p = block(name, P * Math.max(1, pointers.length));
          for (int i = 0; i < pointers.length; i++) p.setPointer(i * P, pointers[i]);
          return p;
        }
        public void Free(Pointer block, int why) {
          String name = live.remove(Pointer.nativeValue(block));
          log.add(name == null ? "WRONG " + block : name);
          if (name != null) Native.free(Pointer.nativeValue(block));
        }
        public int Get(Pointer all) { throw new AssertionError(); }
        public int List(Pointer list, Pointer n) { throw new AssertionError(); }
        public Pointer Return() { throw new AssertionError(); }
        /** An ALL in which nothing is NULL. */
        DeepNative.ALL all() {
          Pointer p = block("all", new DeepNative.ALL().size());
          DeepNative.ALL a = new DeepNative.ALL(p);
          a.text = wide("text");
          a.texts = block("texts", 2);
          a.one = inner("one");
          a.two = array("two", inner("two!"));
          a.count = block("count", 4);
          a.count.setInt(0, 2);
          a.many = array("many", wide("m0"), wide("m1"));
          a.n = 3;
          a.pointers = array("pointers", inner("p0"), null, inner("p2"));
          a.length = 5;
          a.bytes = block("bytes", 5);
          a.strings = 2;
          a.names = array("names", null, wide("name"));
          a.fixed[1] = wide("fixed");
          a.ended = array("ended", inner("e0"), null);
          Pointer node = array("node", null, wide("second"));
          a.first = array("first", node, wide("head"));
          a.choice.kind = 2;
          a.choice.arms.setType("inner");
          a.choice.arms.inner = inner("arm");
          a.nested.s = wide("nested");
          a.wrapped.n = 1;
          a.wrapped.data = block("data", 1);
          a.tail = block("tail", P + 2 * P);
          a.tail.setInt(0, 2);
          a.tail.setPointer(P, wide("t0"));
          a.tail.setPointer(2 * P, wide("t1"));
          a.room = 3;
          a.from = 1;
          a.used = 1;
          a.window = array("window", new Pointer(8), inner("w"), new Pointer(16));
          a.full = inner("full");
          a.again = a.full;
          a.ignored = new Pointer(24);
          a.opaque = new Pointer(32);
          return a;
        }
        int give(DeepNative.ALL a, Pointer out) {
          a.write();
          out.setPointer(0, a.getPointer());
          return 0;
        }
        String rest() { return log.size() + " freed, left " + live.values(); }
      }
      """;

  @TempDir Path directory;

  private String run(String functions, String statements) {
    String user =
        """
        package q;
        import com.sun.jna.*;
        import io.github.sizeis.runtime.*; import io.github.sizeis.jna.*;
        import java.util.*;
        public final class User {
          public static String run() throws Exception {
            Heap heap = new Heap() { %s };
            DeepClient deep = DeepClient.over(heap);
            try { %s } catch (NativeDataException | NativeCallException e) {
              return e.getMessage() + "; " + heap.rest();
            }
          }
        }
        """
            .formatted(functions, statements);
    return UserProgram.in(directory)
        .with("Deep", DECLARATION)
        .with("Heap", HEAP)
        .with("User", user)
        .run();
  }

  private String damaged(String damage) {
    return run(
        "public int Get(Pointer out) { DeepNative.ALL a = all(); %s return give(a, out); }"
            .formatted(damage),
        "return deep.get() + \"; \" + heap.rest();");
  }

  @Test
  void everyBlockIsFreedOnce() {
    assertEquals(
        "40 freed, left []",
        run(
            "public int Get(Pointer out) { return give(all(), out); }",
            "deep.get(); return heap.rest();"));
  }

  @Test
  void whatPointsToABlockIsFreedAfterIt() {
    assertEquals(
        "['b', b, 'a', a, list]",
        run(
            """
            public int List(Pointer list, Pointer n) {
              list.setPointer(0, array("list", inner("a"), inner("b")));
              n.setInt(0, 2);
              return 0;
            }""",
            "deep.list(); return heap.log.toString();"));
  }

  @Test
  void whatIsReturnedIsFreedToo() {
    assertEquals(
        "Inner[s=r] ['r', r]",
        run(
            "public Pointer Return() { return inner(\"r\"); }",
            "return deep.return_() + \" \" + heap.log;"));
  }

  @Test
  void nothingIsFreedWhereNothingWasAllocated() {
    assertEquals(
        "null; 0 freed, left []",
        run(
            "public int Get(Pointer out) { return 0; }",
            "return deep.get() + \"; \" + heap.rest();"));
  }

  @Test
  void anArrayWithoutElementsIsFreedWhereItIsTheResult() {
    assertEquals(
        "[] [list]",
        run(
            """
            public int List(Pointer list, Pointer n) {
              list.setPointer(0, array("list"));
              return 0;
            }""",
            "return deep.list() + \" \" + heap.log;"));
  }

  @Test
  void aPointerBesideCountZeroIsNeverFreed() {
    assertEquals(
        "38 freed, left ['nothing']",
        run(
            """
            public int Get(Pointer out) {
              DeepNative.ALL a = all();
              Free(a.names.getPointer(P), 0);
              Free(a.names, 0);
              log.clear();
              a.strings = 0;
              a.names = wide("nothing");
              return give(a, out);
            }""",
            "deep.get(); return heap.rest();"));
  }

  @Test
  void allIsFreedAlsoWhereItMakesNoValue() {
    assertEquals(
        "Get.all.pointers[0].s: NULL pointer; 39 freed, left []",
        damaged(
            """
            Pointer p0 = a.pointers.getPointer(0);
            Free(p0.getPointer(0), 0);
            log.clear();
            p0.setPointer(0, null);
            """));
  }

  @Test
  void behindAnArmThatNoOneKnowsNothingIsFreed() {
    assertEquals(
        "Get.all.choice.arms: no arm for kind = 9; 38 freed, left [arm, 'arm']",
        damaged("a.choice.kind = 9;").replaceFirst("'arm', arm", "arm, 'arm'"));
  }

  @Test
  void aFailedCallIsFreedToo() {
    assertEquals(
        "Get: 5; 40 freed, left []",
        run(
            "public int Get(Pointer out) { give(all(), out); return 5; }",
            "return deep.get() + \"; \" + heap.rest();"));
  }

  @Test
  void limitsForValuesDoNotLimitWhatIsFreed() {
    assertEquals(
        "40 freed, left []",
        run(
            "public int Get(Pointer out) { return give(all(), out); }",
            """
            try {
              deep.withLimits(Limits.DEFAULT.withElements(1).withDepth(0)).get();
              return "read";
            } catch (NativeDataException e) {
              return heap.rest();
            }"""));
  }

  @Test
  void aRingOfNodesIsFreedOnce() {
    assertEquals(
        "40 freed, left []",
        damaged("a.first.getPointer(0).setPointer(0, a.first);").replaceFirst(".*; ", ""));
  }
}

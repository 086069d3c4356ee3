package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Snippets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arrays of pointers that lead to one number each, {@code DWORD **p}. */
class PointersToNumbersTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.List;
      import org.jspecify.annotations.Nullable;
      @Idl public interface Quiet {
        @Struct interface EACH {
          @DWORD int n(); @SizeIs("n") @Ptr @WORD int[] all();
        }
        @Struct interface SOME {
          @Fixed(2) List<@Ptr @Nullable @DWORD Integer> some();
        }
        enum Color { RED, GREEN }
        @Struct interface TWICE { @Ptr int number(); @Ptr Color color(); @Ptr int again(); }
      }
      """;

  @TempDir Path directory;

  private String run(String statements) throws ReflectiveOperationException {
    return new Snippets(directory, DECLARATION).run(statements);
  }

  @Test
  void eachIsFollowed() throws ReflectiveOperationException {
    assertEquals(
        "2 7 65535 Each[all=[7, 65535]] true; EACH.all[1]: NULL pointer;"
            + " EACH.all: NULL pointer with count 2;"
            + " EACH.all[1]: the value 65536 does not fit, it is from 0 to 65535",
        run(
            """
            StringJoiner all = new StringJoiner("; ");
            Each value = new Each(new int[] {7, 65535});
            try (QuietNative.EACH s = EachConverter.toNative(value)) {
              Each back = EachConverter.fromNative(s);
              all.add(s.n + " " + s.all.getPointer(0).getShort(0) + " "
                  + (s.all.getPointer(com.sun.jna.Native.POINTER_SIZE).getShort(0) & 0xffff) + " "
                  + back + " " + back.equals(value));
              s.all.setPointer(com.sun.jna.Native.POINTER_SIZE, null);
              all.add(refusal(() -> EachConverter.fromNative(s)));
              s.all = null; s.write();
              all.add(refusal(() -> EachConverter.fromNative(s)));
            }
            return all.add(refusal(() ->
                EachConverter.toNative(new Each(new int[] {1, 65536})))).toString();
            """));
  }

  @Test
  void whereSomeMayBeNullTheyAreInAList() throws ReflectiveOperationException {
    assertEquals(
        "Some[some=[null, -1]] true",
        run(
            """
            Some value = new Some(Arrays.asList(null, -1));
            try (QuietNative.SOME s = SomeConverter.toNative(value)) {
              Some back = SomeConverter.fromNative(s);
              return back + " " + back.equals(value);
            }
            """));
  }

  @Test
  void oneNumberIsExplainedAsEachPointerSeesIt() throws ReflectiveOperationException {
    assertEquals(
        "true true true",
        run(
            """
            try (QuietNative.TWICE s = TwiceConverter.toNative(new Twice(1, Quiet.Color.RED, 2))) {
              s.color = s.number; s.again = s.number; s.write();
              String text = TwiceConverter.converter().explain(s.getPointer()).toString();
              return text.contains("int32 = 1") + " " + text.contains("GREEN (1)") + " "
                  + text.contains("the same as TWICE.number");
            }
            """));
  }
}

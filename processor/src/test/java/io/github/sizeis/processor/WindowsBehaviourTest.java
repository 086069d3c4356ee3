package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Snippets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The valid parts of arrays, in good memory and in bad. */
class WindowsBehaviourTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.List;
      @Idl public interface Quiet {
        @Struct interface RING {
          @DWORD int Capacity(); @DWORD int First(); @DWORD int Length();
          @SizeIs("Capacity") @FirstIs("First") @LengthIs("Length") @DWORD int[] Data();
        }
        @Struct interface PATTERN {
          @BYTE int Length();
          @Fixed(8) @LengthIs("Length") byte[] Pattern();
        }
        @Struct interface LAST { int l(); @Fixed(4) @LastIs("l") byte[] x(); }
      }
      """;

  @TempDir Path directory;

  private String run(String statements) throws ReflectiveOperationException {
    return new Snippets(directory, DECLARATION).run(statements);
  }

  @Test
  void allOfTheRoomIsWrittenAndTheRestIsZero() throws ReflectiveOperationException {
    assertEquals(
        "[0, 0, 7, 8, 0] 5 2 2 Ring[capacity=5, first=2, data=[7, 8]]",
        run(
            """
            try (QuietNative.RING s = RingConverter.toNative(new Ring(5, 2, new int[] {7, 8}))) {
              return Arrays.toString(s.Data.getIntArray(0, 5)) + " " + s.Capacity + " " + s.First
                  + " " + s.Length + " " + RingConverter.fromNative(s);
            }
            """));
  }

  @Test
  void whatDoesNotFitItsRoomIsRefusedOnWriting() throws ReflectiveOperationException {
    assertEquals(
        "RING.Data: 2 elements from index 4 on are not inside the 5 that there are, "
            + "RING.Data: 1 elements from index 0 on are not inside the 0 that there are, "
            + "PATTERN.Pattern: 9 elements from index 0 on are not inside the 8 that there are",
        run(
            """
            return refusal(() -> RingConverter.toNative(new Ring(5, 4, new int[2])))
                + ", " + refusal(() -> RingConverter.toNative(new Ring(0, 0, new int[1])))
                + ", " + refusal(() -> PatternConverter.toNative(new Pattern(new byte[9])));
            """));
  }

  @Test
  void aPartOutsideItsArrayIsAnErrorAndNothingIsRead() throws ReflectiveOperationException {
    assertEquals(
        "RING.Data: 2 elements from index 3 on are not inside the 4 that there are, "
            + "RING.Data: 2 elements from index 4294967295 on are not inside the 4 that there are, "
            + "RING.Data: 4294967295 elements from index 1 on are not inside the 4 that there are, "
            + "no refusal: Ring[capacity=4, first=4, data=[]], "
            + "RING.Data: NULL pointer with count 1, "
            + "no refusal: Ring[capacity=4, first=0, data=[]]",
        run(
            """
            StringJoiner all = new StringJoiner(", ");
            try (QuietNative.RING s = RingConverter.toNative(new Ring(4, 0, new int[4]))) {
              int[][] bad = {{3, 2}, {-1, 2}, {1, -1}, {4, 0}};
              for (int[] b : bad) {
                s.First = b[0]; s.Length = b[1]; s.Data = new Pointer(1); s.write();
                all.add(refusal(() -> RingConverter.fromNative(s)));
              }
              s.First = 0; s.Length = 1; s.Data = null; s.write();
              all.add(refusal(() -> RingConverter.fromNative(s)));
              s.Length = 0; s.write();
              all.add(refusal(() -> RingConverter.fromNative(s)));
            }
            return all.toString();
            """));
  }

  @Test
  void theRoomNeedNotLieInTheRegion() throws ReflectiveOperationException {
    assertEquals(
        "no refusal: Ring[capacity=1000000, first=1, data=[0, 0]] count 2",
        run(
            """
            try (QuietNative.RING s = RingConverter.toNative(new Ring(3, 1, new int[2]))) {
              long bytes = RingConverter.SIZE + 12;
              s.Capacity = 1_000_000; s.write();
              Source region = Source.region(new Pointer(Pointer.nativeValue(s.getPointer())), bytes);
              String good = refusal(() -> RingConverter.converter().read(s, region));
              Source shorter = Source.region(new Pointer(Pointer.nativeValue(s.getPointer())), bytes - 1);
              String bad = refusal(() -> RingConverter.converter().read(s, shorter));
              return good + bad.substring(bad.indexOf(": count") + 1, bad.indexOf(": 8 bytes"));
            }
            """));
  }

  @Test
  void aUsedLengthOnAFixedArray() throws ReflectiveOperationException {
    assertEquals(
        "3 [1, 2, 3, 0, 0, 0, 0, 0] "
            + "PATTERN.Pattern: 9 elements from index 0 on are not inside the 8 that there are "
            + "-1 LAST.x: no count: l + 1: it is -4",
        run(
            """
            StringBuilder all = new StringBuilder();
            byte[] pattern = {1, 2, 3};
            try (QuietNative.PATTERN s = PatternConverter.toNative(new Pattern(pattern))) {
              all.append(s.Length).append(' ').append(Arrays.toString(s.Pattern)).append(' ');
              s.Length = 9; s.write();
              all.append(refusal(() -> PatternConverter.fromNative(s))).append(' ');
            }
            try (QuietNative.LAST s = LastConverter.toNative(new Last(new byte[0]))) {
              all.append(s.l).append(' ');
              s.l = -5; s.write();
              all.append(refusal(() -> LastConverter.fromNative(s)));
            }
            return all.toString();
            """));
  }
}

package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sizeis.runtime.NativeDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EnumCodecTest {

  private enum Status {
    UP,
    OTHER,
    DOWN,
    GONE
  }

  private static String refused(Executable conversion) {
    return assertThrows(NativeDataException.class, conversion).getMessage();
  }

  private static void assertBothWays(EnumCodec<Status> codec, long number, Status constant) {
    assertEquals(constant, codec.decode(number, "Status"));
    assertEquals(number, codec.encode(constant, "Status"));
  }

  @Test
  void constantsCountFromZero() {
    EnumCodec<Status> codec = EnumCodec.ordinals(Status.class, null);
    assertBothWays(codec, 0, Status.UP);
    assertBothWays(codec, 1, Status.OTHER);
    assertBothWays(codec, 3, Status.GONE);
    assertEquals(
        "Status: no constant of Status has the value 4, and none is @Unknown",
        refused(() -> codec.decode(4, "Status")));
    refused(() -> codec.decode(-1, "Status"));
    refused(() -> codec.decode(1L << 32, "Status"));
  }

  @Test
  void theUnknownConstantHasNoNumber() {
    EnumCodec<Status> codec = EnumCodec.ordinals(Status.class, Status.OTHER);
    assertBothWays(codec, 0, Status.UP);
    assertBothWays(codec, 1, Status.DOWN);
    assertBothWays(codec, 2, Status.GONE);
    assertEquals(Status.OTHER, codec.decode(3, "Status"));
    assertEquals(Status.OTHER, codec.decode(Long.MIN_VALUE, "Status"));
    assertEquals(
        "Status: Status.OTHER has no value to write",
        refused(() -> codec.encode(Status.OTHER, "Status")));
    assertEquals("Status: null", refused(() -> codec.encode(null, "Status")));
  }

  @Test
  void numbersMayLieFarApart() {
    Status[] constants = {Status.UP, Status.DOWN, Status.GONE};
    long[] values = {Long.MAX_VALUE, -5, Long.MIN_VALUE};
    EnumCodec<Status> codec = EnumCodec.of(Status.class, Status.OTHER, constants, values);
    assertBothWays(codec, Long.MAX_VALUE, Status.UP);
    assertBothWays(codec, -5, Status.DOWN);
    assertBothWays(codec, Long.MIN_VALUE, Status.GONE);
    for (long number : new long[] {0, -4, -6, Long.MAX_VALUE - 1, Long.MIN_VALUE + 1}) {
      assertEquals(Status.OTHER, codec.decode(number, "Status"));
    }
  }

  @Test
  void numbersMayLieCloseTogetherWithGaps() {
    Status[] constants = {Status.UP, Status.DOWN, Status.GONE};
    EnumCodec<Status> codec = EnumCodec.of(Status.class, null, constants, new long[] {-2, 7, 3});
    assertBothWays(codec, -2, Status.UP);
    assertBothWays(codec, 7, Status.DOWN);
    assertBothWays(codec, 3, Status.GONE);
    for (long number : new long[] {-3, -1, 0, 6, 8}) {
      refused(() -> codec.decode(number, "Status"));
    }
  }

  @Test
  void ofConstantsWithOneNumberTheFirstDeclaredIsRead() {
    Status[] constants = {Status.DOWN, Status.UP, Status.GONE};
    for (long far : new long[] {2, 1_000_000}) {
      EnumCodec<Status> codec = EnumCodec.of(Status.class, null, constants, new long[] {1, 1, far});
      assertEquals(Status.UP, codec.decode(1, "Status"));
      assertEquals(1, codec.encode(Status.DOWN, "Status"));
      assertBothWays(codec, far, Status.GONE);
    }
  }

  @Test
  void aNumberAboveTheGreatestIsNone() {
    Status[] constants = {Status.UP, Status.DOWN};
    EnumCodec<Status> codec =
        EnumCodec.of(Status.class, null, constants, new long[] {1, 1_000_000});
    refused(() -> codec.decode(1_000_001, "Status"));
    refused(() -> codec.decode(Long.MAX_VALUE, "Status"));
  }

  @Test
  void everyConstantHasANumber() {
    assertThrows(
        IllegalArgumentException.class,
        () -> EnumCodec.of(Status.class, null, new Status[] {Status.UP}, new long[2]));
  }

  @Test
  void numbersComeByTheNamesOfConstants() {
    EnumCodec<Status> codec =
        EnumCodec.numbered(Status.class, Status.OTHER, "UP=9223372036854775807 DOWN=-5", "GONE=7");
    assertBothWays(codec, Long.MAX_VALUE, Status.UP);
    assertBothWays(codec, -5, Status.DOWN);
    assertBothWays(codec, 7, Status.GONE);
    assertEquals(Status.OTHER, codec.decode(0, "Status"));
    assertThrows(
        IllegalArgumentException.class, () -> EnumCodec.numbered(Status.class, null, "NONE=1"));
  }
}

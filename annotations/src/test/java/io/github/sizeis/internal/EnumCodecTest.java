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
    EnumCodec<Status> codec = EnumCodec.ordinals(Status.values(), null);
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
    EnumCodec<Status> codec = EnumCodec.ordinals(Status.values(), Status.OTHER);
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
    EnumCodec<Status> codec =
        EnumCodec.numbered(
            Status.values(),
            Status.OTHER,
            "UP=9223372036854775807 DOWN=-5",
            "GONE=-9223372036854775808");
    assertBothWays(codec, Long.MAX_VALUE, Status.UP);
    assertBothWays(codec, -5, Status.DOWN);
    assertBothWays(codec, Long.MIN_VALUE, Status.GONE);
    for (long number : new long[] {0, -4, -6, Long.MAX_VALUE - 1, Long.MIN_VALUE + 1}) {
      assertEquals(Status.OTHER, codec.decode(number, "Status"));
    }
  }

  @Test
  void numbersMayLieCloseTogetherWithGaps() {
    EnumCodec<Status> codec =
        EnumCodec.numbered(Status.values(), null, "UP=-2 OTHER=1 DOWN=7 GONE=3");
    assertBothWays(codec, -2, Status.UP);
    assertBothWays(codec, 7, Status.DOWN);
    assertBothWays(codec, 3, Status.GONE);
    for (long number : new long[] {-3, -1, 0, 6, 8}) {
      refused(() -> codec.decode(number, "Status"));
    }
  }

  @Test
  void ofConstantsWithOneNumberTheFirstDeclaredIsRead() {
    for (long far : new long[] {2, 1_000_000}) {
      EnumCodec<Status> codec =
          EnumCodec.numbered(Status.values(), Status.OTHER, "DOWN=1 UP=1 GONE=" + far);
      assertEquals(Status.UP, codec.decode(1, "Status"));
      assertEquals(1, codec.encode(Status.DOWN, "Status"));
      assertBothWays(codec, far, Status.GONE);
    }
  }

  @Test
  void aNumberAboveTheGreatestIsNone() {
    EnumCodec<Status> codec =
        EnumCodec.numbered(Status.values(), null, "UP=1 OTHER=2 DOWN=3 GONE=1000000");
    refused(() -> codec.decode(1_000_001, "Status"));
    refused(() -> codec.decode(Long.MAX_VALUE, "Status"));
  }

  @Test
  void constantsAndNumbersGoTogether() {
    assertEquals(
        Status.class.getName() + ".GONE has no number: compile again what uses the enum",
        mismatch("UP=1 DOWN=2"));
    assertEquals(
        Status.class.getName() + " has no constant for {LOST=4}",
        mismatch("UP=1 DOWN=2 GONE=3 LOST=4"));
  }

  private static String mismatch(String numbers) {
    return assertThrows(
            IllegalArgumentException.class,
            () -> EnumCodec.numbered(Status.values(), Status.OTHER, numbers))
        .getMessage();
  }
}

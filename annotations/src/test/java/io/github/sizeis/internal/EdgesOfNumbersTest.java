package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.internal.jna.Block;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last number that a check lets pass, and the first that it refuses. */
class EdgesOfNumbersTest {

  private static void refused(Executable check) {
    assertThrows(NativeDataException.class, check);
  }

  @Test
  void countsAreFromZeroToTheMost() {
    assertEquals(255, NumberChecks.uint8(255L, "F"));
    assertEquals(0, CountChecks.count(0, 255, "N"));
    assertEquals(255, CountChecks.count(255, 255, "N"));
    refused(() -> CountChecks.count(256, 255, "N"));
    assertEquals(0, CountChecks.unsigned(0, "N"));
    assertEquals(Long.MAX_VALUE, CountChecks.unsigned(Long.MAX_VALUE, "N"));
    refused(() -> CountChecks.unsigned(-1, "N"));
  }

  @Test
  void aRangeHasBothItsEnds() {
    assertDoesNotThrow(() -> FieldChecks.range(-3, -3, 5, "F"));
    assertDoesNotThrow(() -> FieldChecks.range(5, -3, 5, "F"));
    refused(() -> FieldChecks.range(-4, -3, 5, "F"));
    refused(() -> FieldChecks.range(6, -3, 5, "F"));
    assertDoesNotThrow(() -> FieldChecks.rangeOfUnsigned(0, 0, 5, "F"));
    refused(() -> FieldChecks.rangeOfUnsigned(-1, 0, 5, "F"));
  }

  @Test
  void aPartOfAnArrayMayBeAllOfItOrNothing() {
    assertDoesNotThrow(() -> CountChecks.inside(8, 0, 8, "A"));
    assertDoesNotThrow(() -> CountChecks.inside(8, 8, 0, "A"));
    assertDoesNotThrow(() -> CountChecks.inside(0, 0, 0, "A"));
    refused(() -> CountChecks.inside(8, 1, 8, "A"));
    refused(() -> CountChecks.inside(8, 9, 0, "A"));
    refused(() -> CountChecks.inside(8, 0, 9, "A"));
  }

  @Test
  void limitsAreFromZeroToTheMost() {
    assertDoesNotThrow(() -> Limits.DEFAULT.withBytes(0));
    assertDoesNotThrow(() -> Limits.DEFAULT.withBytes(Sizer.MOST_BYTES));
    assertThrows(
        IllegalArgumentException.class, () -> Limits.DEFAULT.withBytes(Sizer.MOST_BYTES + 1));
    assertThrows(IllegalArgumentException.class, () -> Limits.DEFAULT.withBytes(-1));
  }

  @Test
  void bitsThatFitAreWritten() {
    ByteBuffer m = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
    BitFields.putUnsigned(m, 0, 3, 3, 5, "F");
    assertEquals(5 << 3, m.getInt(0));
    BitFields.putSigned(m, 1, 0, 4, -7, "F");
    assertEquals(5 << 3 | 9 << 8, m.getInt(0));
  }

  @Test
  @SuppressWarnings("EnumOrdinal") // accessors of images take an ABI's ordinal
  void longsOfEightBytesAreReadWhole() {
    ByteBuffer m = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    m.putLong(0, 0x8123456789ABCDEFL);
    assertEquals(Host.LONG_SIZE == 8 ? 0x8123456789ABCDEFL : 0x89ABCDEF, AbiNumbers.cLong(m, 0));
    assertEquals(0x8123456789ABCDEFL, AbiNumbers.cLong(m, 0, Abi.SYSV64.ordinal()));
    assertEquals(0xFFFFFFFF89ABCDEFL, AbiNumbers.cLong(m, 0, Abi.WIN64.ordinal()));
    assertEquals(
        Host.POINTER_SIZE == 8 ? 0x8123456789ABCDEFL : 0x89ABCDEF, AbiNumbers.intptr(m, 0));
    assertEquals(0x8123456789ABCDEFL, AbiNumbers.intptr(m, 0, Abi.WIN64.ordinal()));
    assertEquals(0xFFFFFFFF89ABCDEFL, AbiNumbers.intptr(m, 0, Abi.WIN32.ordinal()));
  }

  @ParameterizedTest
  @ValueSource(chars = {1, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFF})
  void utf8IsMeasuredExactly(char c) {
    String text = "a" + c + "b" + c;
    assertEquals(text.getBytes(StandardCharsets.UTF_8).length, StringEncoding.UTF_8.sizeOf(text));
  }

  @Test
  void stringsAreMeasuredWithTheirNuls() {
    Sizer sizer = new Sizer();
    sizer.wide("abcd");
    assertEquals(10, sizer.total());
    assertEquals(4, Strings.multiWideSize(List.of()));
    assertEquals(12, Strings.multiWideSize(List.of("ab", "c")));
  }

  @Test
  void nothingNeedsNoRoomAndLessThanNothingTooMuch() {
    Sizer none = new Sizer();
    none.block(0);
    assertEquals(0, none.total());
    Sizer overflown = new Sizer();
    overflown.block(100);
    overflown.block(-1);
    assertTrue(overflown.total() > Sizer.MOST_BYTES);
  }

  @Test
  void measuringStopsWhereABlockIsFull() {
    Sizer sizer = new Sizer();
    sizer.block(Sizer.MOST_BYTES);
    assertTrue(sizer.enter());
    sizer.block(8);
    assertFalse(sizer.enter());
  }

  @Test
  void aBlockHasRoomForItsAlignment() {
    assertEquals(100, Block.room(100, 1));
    assertEquals(100, Block.room(100, 8));
    // memory that is aligned to 8 only is moved by 56 bytes at most
    assertEquals(156, Block.room(100, 64));
  }

  @Test
  void aFrameOfNothingIsStillTheFrame() {
    Pieces pieces = Pieces.inFrame(new int[0], 0);
    pieces.add(0, 0);
    pieces.add(0, 8);
    pieces.add(8, 24);
    assertEquals(0, pieces.gap());
    assertEquals(8, pieces.behind(0));
    assertEquals(15, pieces.before(23));
  }

  @Test
  void piecesAreKeptBeyondTheExpectedNumber() {
    Pieces pieces = Pieces.inFrame(new int[] {4, 8}, 0);
    pieces.add(0, 16);
    pieces.add(24, 32);
    assertEquals(16, pieces.gap());
    assertEquals(4, pieces.behind(4));
    assertEquals(8, pieces.behind(24));
  }
}

package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Memory;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {

  private static final long JUNK = 0xDEAD_BEEF_0000L;

  private static String refused(Source source, long address, long count, int elementSize) {
    try (Reader reader = Reader.of(source)) {
      return assertThrows(
              NativeDataException.class, () -> reader.count(address, count, elementSize, "Clients"))
          .getMessage();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, JUNK, -1, Long.MIN_VALUE})
  void aCountOfZeroIsGoodWhateverThePointer(long pointer) {
    try (Reader reader = Reader.of(Source.memory())) {
      assertEquals(0, reader.count(pointer, 0, 136, "Clients"));
      assertEquals(0, reader.countOfBytes(pointer, 0, 136, "Clients"));
      assertEquals(0, reader.bytes(pointer, 0).length);
      assertEquals(0, reader.ints(pointer, 0).length);
    }
  }

  @Test
  void aCountOfAllOnesIsRefused() {
    assertEquals(
        "Clients: count 4294967295 is above the limit of 16777216 elements (Limits.withElements)",
        refused(Source.memory(), JUNK, 4_294_967_295L, 8));
  }

  @Test
  void aNegativeCountIsRefusedWhateverThePointer() {
    for (long count : new long[] {-1, Long.MIN_VALUE}) {
      assertEquals(
          "Clients: count " + count + " is negative", refused(Source.memory(), JUNK, count, 8));
      assertEquals(
          "Clients: count " + count + " is negative", refused(Source.memory(), 0, count, 8));
    }
  }

  private static String refusedWindow(Source source, long room, long first, long count) {
    try (Reader reader = Reader.of(source)) {
      return assertThrows(
              NativeDataException.class, () -> reader.window(JUNK, room, first, count, 8, "Data"))
          .getMessage();
    }
  }

  @Test
  void aValidPartIsCheckedBeforeAnythingIsRead() {
    try (Reader reader = Reader.of(Source.memory())) {
      assertEquals(3, reader.window(JUNK, 8, 5, 3, 8, "Data"));
      assertEquals(0, reader.window(0, 8, 8, 0, 8, "Data"));
    }
    assertEquals(
        "Data: 4 elements from index 5 on are not inside the 8 that there are",
        refusedWindow(Source.memory(), 8, 5, 4));
    assertEquals(
        "Data: 1 elements from index -1 on are not inside the 8 that there are",
        refusedWindow(Source.memory(), 8, -1, 1));
    assertEquals(
        "Data: element 9223372036854775806 of 8 bytes each lies behind all memory",
        refusedWindow(Source.memory(), Long.MAX_VALUE, Long.MAX_VALUE - 1, 1));
    assertEquals(
        "Data: 0 elements from index 0 on are not inside the -1 that there are",
        refusedWindow(Source.memory(), -1, 0, 0));
    assertEquals(
        "Data: count 16777217 is above the limit of 16777216 elements (Limits.withElements)",
        refusedWindow(Source.memory(), Long.MAX_VALUE, 0, 16777217));
  }

  @Test
  void onlyTheValidPartMustLieInTheRegion() {
    try (Memory memory = new Memory(64)) {
      long start = com.sun.jna.Pointer.nativeValue(memory);
      try (Reader reader = Reader.of(Source.region(memory, 64))) {
        assertEquals(2, reader.window(start, 1000, 6, 2, 8, "Data"));
        NativeDataException e =
            assertThrows(
                NativeDataException.class, () -> reader.window(start, 1000, 7, 2, 8, "Data"));
        assertEquals(
            "count 2: 16 bytes at 0x" + Long.toHexString(start + 56),
            e.detail().substring(0, e.detail().indexOf(" are not inside")));
      }
    }
  }

  @Test
  void theLimitItselfIsAllowed() {
    Source source = Source.memory().withLimits(Limits.DEFAULT.withElements(5));
    try (Reader reader = Reader.of(source)) {
      assertEquals(5, reader.count(JUNK, 5, 8, "Clients"));
    }
    assertEquals(
        "Clients: count 6 is above the limit of 5 elements (Limits.withElements)",
        refused(source, JUNK, 6, 8));
  }

  @Test
  void aProductThatWouldOverflowIsRefused() {
    Source source = Source.memory().withLimits(Limits.DEFAULT.withElements(Integer.MAX_VALUE - 8));
    assertEquals(
        "Clients: count 2147483639: with its 4611685996952551433 bytes, more than the 1073741824"
            + " that one conversion may read (Limits.withBytes)",
        refused(source, JUNK, Integer.MAX_VALUE - 8, Integer.MAX_VALUE));
  }

  @Test
  void nullWithACountIsRefused() {
    assertEquals("Clients: NULL pointer with count 3", refused(Source.memory(), 0, 3, 8));
  }

  @Test
  void anArrayThatDoesNotLieInItsRegionIsRefused() {
    try (Memory memory = new Memory(64)) {
      Source source = Source.region(memory, 64, 0x10000);
      try (Reader reader = Reader.of(source)) {
        assertEquals(8, reader.count(0x10000, 8, 8, "Clients"));
        assertEquals(1, reader.count(0x10038, 1, 8, "Clients"));
      }
      assertEquals(
          "Clients: count 9: 72 bytes at 0x10000 are not inside " + source,
          refused(source, 0x10000, 9, 8));
      refused(source, 0x10039, 1, 8);
      refused(source, 0xFFFF, 1, 8);
      refused(source, -8, 1, 8);
    }
  }

  @Test
  void bytesAreCountedInElements() {
    try (Reader reader = Reader.of(Source.memory())) {
      assertEquals(6, reader.countOfBytes(JUNK, 12, 2, "Buffer"));
      assertEquals(
          "Buffer: 7 bytes are no multiple of the element's 2",
          assertThrows(NativeDataException.class, () -> reader.countOfBytes(JUNK, 7, 2, "Buffer"))
              .getMessage());
      assertEquals(
          "Buffer: a length of -2 bytes is negative",
          assertThrows(NativeDataException.class, () -> reader.countOfBytes(JUNK, -2, 2, "Buffer"))
              .getMessage());
    }
  }
}

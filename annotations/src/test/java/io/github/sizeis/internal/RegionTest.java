package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegionTest {

  private static final long BASE = 0x7FFE_0000_1000L;

  private static Memory counting(int bytes) {
    Memory memory = new Memory(bytes);
    for (int i = 0; i < bytes; i++) {
      memory.setByte(i, (byte) i);
    }
    return memory;
  }

  private static byte byteAt(Reader reader, long address) {
    ByteBuffer m = reader.open(address, 1);
    return m.get(reader.position());
  }

  /** Reads every byte, and finds that neither neighbour can be read. */
  private static void assertReadsExactly(Source source, long first, int length) {
    try (Reader reader = Reader.of(source)) {
      for (int i = 0; i < length; i++) {
        assertEquals((byte) i, byteAt(reader, first + i));
      }
      assertRefused(reader, first - 1, 1);
      assertRefused(reader, first + length, 1);
      assertRefused(reader, first, length + 1L);
      assertRefused(reader, first + length - 1, 2);
      assertRefused(reader, first - 1, 2);
      assertRefused(reader, 0, 1);
      assertRefused(reader, -1, 1);
      assertRefused(reader, first, Long.MAX_VALUE);
      assertRefused(reader, first, -1);
      assertRefused(reader, first ^ Long.MIN_VALUE, 1);
      ByteBuffer all = reader.open(first, length);
      assertEquals((byte) (length - 1), all.get(reader.position() + length - 1));
    }
  }

  private static void assertRefused(Reader reader, long address, long bytes) {
    NativeDataException e =
        assertThrows(NativeDataException.class, () -> reader.open(address, bytes));
    assertTrue(e.getMessage().contains("not inside"), e.getMessage());
  }

  @ParameterizedTest
  @EnumSource
  void aRegionIsReadableUpToItsEdges(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = counting(100)) {
            long start = Pointer.nativeValue(memory) + 10;
            Source source = Source.region(memory.share(10), 80);
            try (Reader reader = Reader.of(source)) {
              assertEquals(10, byteAt(reader, start));
              assertEquals(89, byteAt(reader, start + 79));
              assertRefused(reader, start - 1, 1);
              assertRefused(reader, start + 80, 1);
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void aTranslatedRegionIsReadAtTheAddressesInItsData(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = counting(120)) {
            assertReadsExactly(Source.region(memory, 120, BASE), BASE, 120);
            assertReadsExactly(Source.region(memory, 7, 1), 1, 7);
            assertReadsExactly(Source.region(memory, 7, 0xFFFF_F000L), 0xFFFF_F000L, 7);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void anImageOnTheHeapIsRead(Mode mode) {
    byte[] bytes = new byte[50];
    for (int i = 0; i < 50; i++) {
      bytes[i] = (byte) i;
    }
    mode.run(() -> assertReadsExactly(Source.image(ByteBuffer.wrap(bytes), BASE), BASE, 50));
  }

  @Test
  void anImageIsWhatLiesBetweenPositionAndLimit() {
    ByteBuffer bytes = ByteBuffer.allocateDirect(40);
    for (int i = 0; i < 30; i++) {
      bytes.put(5 + i, (byte) i);
    }
    bytes.position(5).limit(35);
    assertReadsExactly(Source.image(bytes, BASE), BASE, 30);
    assertReadsExactly(Source.image(bytes.asReadOnlyBuffer(), BASE), BASE, 30);
  }

  @Test
  void anImageIsLittleEndian() {
    ByteBuffer bytes = ByteBuffer.allocate(8).order(ByteOrder.BIG_ENDIAN);
    bytes.putLong(0, 0x0807060504030201L);
    try (Reader reader = Reader.of(Source.image(bytes, BASE))) {
      assertEquals(0x0102030405060708L, reader.open(BASE, 8).getLong(reader.position()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingCanBeReadFromAnEmptyRegion(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = counting(8);
              Reader reader = Reader.of(Source.region(memory, 0, BASE))) {
            assertRefused(reader, BASE, 1);
          }
        });
  }

  @Test
  void noRegionIsLargerThanItsMemory() {
    try (Memory memory = counting(8)) {
      assertThrows(IllegalArgumentException.class, () -> Source.region(memory, 9));
      assertThrows(IllegalArgumentException.class, () -> Source.region(memory, -1));
    }
  }

  @Test
  void noRegionIsMadeFromFreedMemory() {
    Memory memory = counting(8);
    memory.close();
    assertThrows(IllegalArgumentException.class, () -> Source.region(memory, 8));
  }

  @ParameterizedTest
  @EnumSource
  void wholeMemoryHasNothingInItsFirstPage(Mode mode) {
    mode.run(
        () -> {
          try (Reader reader = Reader.of(Source.memory())) {
            assertRefused(reader, 0, 1);
            assertRefused(reader, 4095, 1);
            assertRefused(reader, -4, 8);
          }
        });
  }

  @Test
  void addressesOfAnotherWidthAreRefusedForWholeMemory() {
    Abi other = Host.POINTER_SIZE == 8 ? Abi.WIN32 : Abi.WIN64;
    assertThrows(IllegalArgumentException.class, () -> Source.memory().withAbi(other));
  }

  @Test
  void anotherMachinesImageNeedsAConverterForDumps() {
    Abi other = Host.ABI == Abi.WIN32 ? Abi.WIN64 : Abi.WIN32;
    Source source = Source.image(ByteBuffer.allocate(8), BASE).withAbi(other);
    assertEquals(other, source.abi());
    try (Reader reader = Reader.of(source)) {
      assertEquals(Host.index(other), reader.abi());
      NativeDataException e =
          assertThrows(NativeDataException.class, () -> reader.requireHostAbi());
      assertEquals(
          "laid out for "
              + other
              + ", and this converter knows the host's "
              + Host.ABI
              + " only: declare the container @Idl(dumps = true)",
          e.getMessage());
    }
    try (Reader reader = Reader.of(source.withAbi(Host.ABI))) {
      reader.requireHostAbi();
    }
  }

  @Test
  void aSourceIsNotChangedByItsWithers() {
    Source source = Source.image(ByteBuffer.allocate(8), BASE);
    Limits limits = Limits.DEFAULT.withDepth(3);
    assertEquals(limits, source.withLimits(limits).limits());
    assertEquals(1 << 20, source.limits().bytes());
    assertEquals(Host.ABI, source.abi());
    assertEquals("Source[0x7ffe00001000 to 0x7ffe00001008, " + Host.ABI + "]", source.toString());
  }
}

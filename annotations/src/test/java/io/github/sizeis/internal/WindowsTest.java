package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Pointer;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WindowsTest {

  private static final long GIB = 1L << 30;

  @Test
  void thisMachineHasWindows() {
    assertTrue(Windows.areAvailable());
  }

  @Test
  void aWindowHasAGibibyteFromEveryAddressInItsFirstHalf() {
    for (long address : new long[] {4096, GIB - 1, GIB, 2 * GIB - 1, 0x7FFF_FFFF_F000L}) {
      Window window = Windows.at(address);
      assertTrue(window.start <= address);
      assertTrue(address - window.start + GIB <= Integer.MAX_VALUE);
      assertEquals(Integer.MAX_VALUE, window.buffer.capacity());
    }
  }

  @Test
  void aWindowIsKeptUntilOthersNeedItsPlace() {
    for (long key = 1; key < 2000; key++) {
      Window window = Windows.at(key * GIB + 5);
      assertEquals(key * GIB, window.start);
      assertSame(window, Windows.at(key * GIB + 6));
    }
  }

  @Test
  void eightWindowsAtEqualDistancesAreAllKept() {
    for (long distance = 1; distance <= 1024; distance *= 2) {
      Window[] windows = new Window[8];
      for (int round = 0; round < 2; round++) {
        for (int i = 0; i < 8; i++) {
          Window window = Windows.at((0x1FC00L + i * distance) * GIB);
          if (round == 1) {
            assertSame(windows[i], window, "distance " + distance + " GiB");
          }
          windows[i] = window;
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @EnabledOnOs(OS.LINUX)
  void extentsReachOverTheBorderOfAGibibyte(Mode mode) {
    mode.run(
        () -> {
          try (GuardedPages pages = GuardedPages.aroundGibibyte();
              Reader reader = Reader.of(Source.memory())) {
            long border = pages.start() + GuardedPages.SIZE;
            assertEquals(0, border % GIB);
            for (int i = -40; i < 40; i++) {
              new Pointer(border + i).setByte(0, (byte) i);
            }
            for (int i = -40; i < 40; i++) {
              for (int n = 1; i + n <= 40; n += 7) {
                ByteBuffer m = reader.open(border + i, n);
                assertEquals((byte) i, m.get(reader.position()));
                assertEquals((byte) (i + n - 1), m.get(reader.position() + n - 1));
              }
            }
            assertEquals((byte) -40, reader.bytes(border - 40, 80)[0]);
            assertEquals((byte) 39, reader.bytes(border - 40, 80)[79]);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  @EnabledOnOs(OS.LINUX)
  void stringsReachOverTheBorderOfAGibibyte(Mode mode) {
    mode.run(
        () -> {
          try (GuardedPages pages = GuardedPages.aroundGibibyte();
              Reader reader = Reader.of(Source.memory())) {
            long border = pages.start() + GuardedPages.SIZE;
            for (int before = 0; before < 30; before++) {
              pages.put(border - before, "a string of bytes", StandardCharsets.UTF_8);
              assertEquals(
                  "a string of bytes", reader.text(border - before, StringEncoding.UTF_8, "Name"));
              pages.put(border - before, "a wide string", HostOrder.UTF_16);
              assertEquals("a wide string", reader.wide(border - before, "Name"));
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  @EnabledOnOs(OS.LINUX)
  void aRegionReachesOverTheBorderOfAGibibyte(Mode mode) {
    mode.run(
        () -> {
          try (GuardedPages pages = GuardedPages.aroundGibibyte()) {
            long border = pages.start() + GuardedPages.SIZE;
            pages.put(border - 4, new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
            for (long base : new long[] {border - 4, 0x1000, GIB - 2, 3 * GIB - 5}) {
              Source source = Source.region(new Pointer(border - 4), 8, base);
              try (Reader reader = Reader.of(source)) {
                for (int i = 0; i < 8; i++) {
                  ByteBuffer m = reader.open(base + i, 8 - i);
                  assertEquals(i + 1, m.get(reader.position()));
                  assertEquals(8, m.get(reader.position() + 7 - i));
                }
                assertArrayEquals(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, reader.bytes(base, 8));
              }
            }
          }
        });
  }

  @Test
  void memoryIsLookedAtInPlace() {
    try (com.sun.jna.Memory memory = new com.sun.jna.Memory(8);
        Reader reader = Reader.of(Source.memory())) {
      ByteBuffer m = reader.open(Pointer.nativeValue(memory), 8);
      int at = reader.position();
      memory.setInt(0, 42);
      assertEquals(42, m.getInt(at));
    }
  }
}

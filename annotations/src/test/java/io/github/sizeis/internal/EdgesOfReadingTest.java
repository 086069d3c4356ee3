package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.internal.jna.Pointers;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a reader must stop, and what it must not keep from one conversion to the next. */
class EdgesOfReadingTest {

  private static void refused(Executable read) {
    NativeDataException e = assertThrows(NativeDataException.class, read);
    assertTrue(e.getMessage().contains("not inside"), e.getMessage());
  }

  @ParameterizedTest
  @EnumSource
  void whatWasOpenIsNoMoreWhenARegionIsRead(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(64)) {
            long at = Pointers.real(memory);
            try (Reader everywhere = Reader.of(Source.memory())) {
              everywhere.open(at, 64);
            }
            try (Reader region = Reader.of(Source.region(memory, 8))) {
              refused(() -> region.open(at + 8, 8));
              region.open(at, 8);
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void anArrayOfEachTypeEndsInItsRegion(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(2048)) {
            long at = Pointers.real(memory);
            try (Reader reader = Reader.of(Source.region(memory, 1024))) {
              assertEquals(512, reader.shorts(at, 512).length);
              refused(() -> reader.shorts(at, 513));
              refused(() -> reader.chars(at, 513));
              refused(() -> reader.wideRun(at, 513));
              assertEquals(256, reader.ints(at, 256).length);
              refused(() -> reader.ints(at, 257));
              refused(() -> reader.floats(at, 257));
              assertEquals(128, reader.longs(at, 128).length);
              refused(() -> reader.longs(at, 129));
              refused(() -> reader.doubles(at, 129));
              refused(() -> reader.bytes(at, 1025));
            }
          }
        });
  }

  @Test
  void aRunOfUnitsEndsWhereTheImageEnds() {
    for (int n = 1; n <= 9; n++) {
      String text = "abcdefghi".substring(0, n);
      ByteBuffer image = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_16LE));
      try (Reader reader = Reader.of(Source.image(image, 0x1000))) {
        assertEquals(text, reader.wideRun(0x1000, n));
      }
    }
  }

  @Test
  void aRunOfBytesMayBeLong() {
    String text = "x".repeat(5_000) + "\u00E4";
    ByteBuffer image = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    try (Reader reader = Reader.of(Source.image(image, 0x1000))) {
      assertEquals(text, reader.textRun(0x1000, image.capacity(), StringEncoding.UTF_8, "F"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasOpenedStaysReadableWhileMoreIsOpened(Mode mode) {
    mode.run(
        () -> {
          int n = 3_000;
          try (Memory memory = new Memory(8L * n)) {
            for (int i = 0; i < n; i++) {
              memory.setLong(8L * i, i);
            }
            try (Reader reader = Reader.of(Source.memory())) {
              List<ByteBuffer> opened = new ArrayList<>();
              int[] at = new int[n];
              for (int i = 0; i < n; i++) {
                opened.add(reader.open(Pointers.real(memory) + 8L * i, 8));
                at[i] = reader.position();
              }
              for (int i = 0; i < n; i++) {
                assertEquals(i, opened.get(i).getLong(at[i]));
              }
            }
          }
        });
  }

  @Test
  void aValidPartAtTheStartHasItsCount() {
    try (Memory memory = new Memory(64);
        Reader reader = Reader.of(Source.region(memory, 64))) {
      long at = Pointers.real(memory);
      assertEquals(3, reader.window(at, 16, 0, 3, 4, "A"));
      assertEquals(3, reader.window(at, 16, 13, 3, 4, "A"));
      assertEquals(0, reader.window(at, 16, 16, 0, 4, "A"));
      refused(() -> reader.window(at, 17, 14, 3, 4, "A"));
    }
  }

  @Test
  void aSentinelCostsAsMuchAsAnElement() {
    try (Memory memory = new Memory(16)) {
      memory.clear();
      memory.setInt(0, 1);
      memory.setInt(4, 2);
      long at = Pointers.real(memory);
      Source source = Source.region(memory, 16).withLimits(Limits.DEFAULT.withBytes(12));
      try (Reader reader = Reader.of(source)) {
        assertEquals(2, reader.terminated(at, 4, 0, "A"));
        assertEquals(2, reader.ints(at, 2).length);
        assertThrows(NativeDataException.class, () -> reader.open(at, 1));
      }
    }
  }

  @Test
  void memoryBeginsBehindTheFirstPageAndEndsWithTheAddresses() {
    assertEquals(0, Bounds.EVERYWHERE.room(0));
    assertEquals(0, Bounds.EVERYWHERE.room(Bounds.LOWEST - 1));
    assertTrue(Bounds.EVERYWHERE.room(Bounds.LOWEST) > 0);
    assertEquals(16, Bounds.EVERYWHERE.room(-16));
    assertTrue(Bounds.EVERYWHERE.contains(-16, 16));
    assertFalse(Bounds.EVERYWHERE.contains(-16, 17));
    assertTrue(Bounds.EVERYWHERE.contains(-16, 0));
    assertFalse(Bounds.EVERYWHERE.contains(Bounds.LOWEST, -1));
    assertTrue(Bounds.EVERYWHERE.toString().startsWith("Source[memory, "));
  }

  @Test
  void aRegionMayBeEmpty() {
    assertEquals(0, Bounds.of(Source.region(new Pointer(0), 0, 0)).room(0));
    assertThrows(IllegalArgumentException.class, () -> Source.region(new Pointer(0), 1, 0));
  }

  @Test
  void aLargeSourceMayBeReadManyTimesOver() {
    assertEquals(1 << 20, Source.image(ByteBuffer.allocate(8), 0).limits().bytes());
    assertEquals(64 << 15, Source.image(ByteBuffer.allocate(1 << 15), 0).limits().bytes());
  }

  @Test
  void theRootLivesAsLongAsItIsRead() {
    try (Reader reader = Reader.of(Source.memory())) {
      assertNotNull(Garbage.collected(rootOf(reader)));
    }
  }

  private static WeakReference<Memory> rootOf(Reader reader) {
    Memory memory = new Memory(8);
    reader.root(memory, 8);
    return new WeakReference<>(memory);
  }
}

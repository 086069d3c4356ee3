package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a conversion costs beyond its values, in bytes of garbage. */
class AllocationTest {

  private static final byte[] LATIN_1 = "a name of text".getBytes(StandardCharsets.ISO_8859_1);

  @SuppressWarnings("unused")
  private static Object sink;

  private static void assertNoGarbage(long values, Runnable conversion) {
    long allocated = Garbage.allocatedBy(conversion);
    assertTrue(allocated <= values + 64, allocated + " bytes, and the values need " + values);
  }

  private static long sizeOf(Runnable values) {
    return Garbage.allocatedBy(values);
  }

  @Test
  void openingCostsNothing() {
    try (Memory memory = new Memory(64)) {
      Pointer p = memory;
      assertNoGarbage(
          0,
          () -> {
            try (Reader reader = Reader.of(Source.memory())) {
              long address = reader.root(p, 64);
              for (int i = 0; i < 8; i++) {
                ByteBuffer m = reader.open(address + 8L * i, 8);
                m.getLong(reader.position());
              }
            }
          });
    }
  }

  @Test
  void aRegionCostsNothing() {
    try (Memory memory = new Memory(64)) {
      Source source = Source.region(memory, 64, 0x10000);
      assertNoGarbage(
          0,
          () -> {
            try (Reader reader = Reader.of(source)) {
              reader.open(0x10000, 8);
            }
          });
    }
  }

  @Test
  void aStringCostsItself() {
    long oneString = sizeOf(() -> sink = new String(LATIN_1, StandardCharsets.ISO_8859_1));
    try (Memory memory = new Memory(64)) {
      memory.write(0, "a name of text\0".getBytes(HostOrder.UTF_16), 0, 30);
      assertNoGarbage(
          4 * oneString,
          () -> {
            try (Reader reader = Reader.of(Source.memory())) {
              for (int i = 0; i < 4; i++) {
                sink = reader.wide(Pointer.nativeValue(memory), "Name");
              }
            }
          });
      memory.setString(0, "a name of text", "UTF-8");
      assertNoGarbage(
          4 * oneString,
          () -> {
            try (Reader reader = Reader.of(Source.memory())) {
              for (int i = 0; i < 4; i++) {
                sink = reader.text(Pointer.nativeValue(memory), StringEncoding.UTF_8, "Name");
              }
            }
          });
      memory.write(0, "a name of text\0\0".getBytes(HostOrder.UTF_16), 0, 32);
      assertNoGarbage(
          4 * oneString,
          () -> {
            try (Reader reader = Reader.of(Source.memory())) {
              ByteBuffer m = reader.open(Pointer.nativeValue(memory), 32);
              for (int i = 0; i < 4; i++) {
                sink = InPlaceText.wide(reader, m, reader.position(), 16);
              }
            }
          });
    }
  }

  @Test
  void aStringThatIsNotLatin1CostsItself() {
    String name = "\u4E2D\u6587 and more";
    char[] units = name.toCharArray();
    long oneString = sizeOf(() -> sink = new String(units));
    try (Memory memory = new Memory(64)) {
      byte[] bytes = (name + "\0").getBytes(HostOrder.UTF_16);
      memory.write(0, bytes, 0, bytes.length);
      assertNoGarbage(
          4 * oneString,
          () -> {
            try (Reader reader = Reader.of(Source.memory())) {
              for (int i = 0; i < 4; i++) {
                sink = reader.wide(Pointer.nativeValue(memory), "Name");
              }
            }
          });
    }
  }

  @Test
  void anArrayCostsItself() {
    try (Memory memory = new Memory(8000)) {
      long address = Pointer.nativeValue(memory);
      for (int n : new int[] {0, 1, 6, 16, 200, 1000}) {
        long values = sizeOf(() -> sink = new byte[n]) + sizeOf(() -> sink = new long[n]);
        assertNoGarbage(
            values,
            () -> {
              try (Reader reader = Reader.of(Source.memory())) {
                sink = reader.bytes(address, n);
                sink = reader.longs(address, n);
              }
            });
      }
    }
  }

  @Test
  void theLeastOfManyRunsIsExact() {
    assertEquals(0, sizeOf(() -> {}));
    assertEquals(8016, sizeOf(() -> sink = new byte[8000]));
  }
}

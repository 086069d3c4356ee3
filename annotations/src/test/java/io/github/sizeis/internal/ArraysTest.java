package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArraysTest {

  private static final int BYTES = 9000;
  private static final int[] LENGTHS = {0, 1, 2, 7, 8, 9, 16, 17, 32, 33, 64, 65, 100, 1000};
  private static final byte[] NOISE = noise();

  private static byte[] noise() {
    byte[] bytes = new byte[BYTES];
    new java.util.Random(1).nextBytes(bytes);
    return bytes;
  }

  private static ByteBuffer expected(Reader reader, int offset) {
    ByteBuffer noise = ByteBuffer.wrap(NOISE, offset, BYTES - offset).slice();
    return noise.order(reader.source().order());
  }

  private static void assertReads(Reader reader, long address, int offset, int n) {
    byte[] bytes = new byte[n];
    expected(reader, offset).get(bytes);
    assertArrayEquals(bytes, reader.bytes(address, n));
    short[] shorts = new short[n];
    expected(reader, offset).asShortBuffer().get(shorts);
    assertArrayEquals(shorts, reader.shorts(address, n));
    char[] chars = new char[n];
    expected(reader, offset).asCharBuffer().get(chars);
    assertArrayEquals(chars, reader.chars(address, n));
    int[] ints = new int[n];
    expected(reader, offset).asIntBuffer().get(ints);
    assertArrayEquals(ints, reader.ints(address, n));
    long[] longs = new long[n];
    expected(reader, offset).asLongBuffer().get(longs);
    assertArrayEquals(longs, reader.longs(address, n));
    float[] floats = new float[n];
    expected(reader, offset).asFloatBuffer().get(floats);
    assertArrayEquals(floats, reader.floats(address, n));
    double[] doubles = new double[n];
    expected(reader, offset).asDoubleBuffer().get(doubles);
    assertArrayEquals(doubles, reader.doubles(address, n));
  }

  @ParameterizedTest
  @EnumSource
  void arraysOfAllTypesAreReadAtAllAlignments(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(BYTES)) {
            memory.write(0, NOISE, 0, BYTES);
            Source region = Source.region(memory, BYTES, 0x10000);
            for (int n : LENGTHS) {
              for (int offset = 0; offset < 8; offset++) {
                try (Reader reader = Reader.of(Source.memory())) {
                  assertReads(reader, Pointer.nativeValue(memory) + offset, offset, n);
                }
                try (Reader reader = Reader.of(region)) {
                  assertReads(reader, 0x10000 + offset, offset, n);
                }
              }
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void arraysOfAllTypesAreReadFromImages(Mode mode) {
    mode.run(
        () -> {
          Source image = Source.image(ByteBuffer.wrap(NOISE), 0x10000);
          for (int n : LENGTHS) {
            try (Reader reader = Reader.of(image)) {
              assertReads(reader, 0x10003, 3, n);
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void anArrayThatLeavesItsRegionIsRefused(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(800);
              Reader reader = Reader.of(Source.region(memory, 800, 0x10000))) {
            assertEquals(100, reader.longs(0x10000, 100).length);
            assertThrows(NativeDataException.class, () -> reader.longs(0x10000, 101));
            assertThrows(NativeDataException.class, () -> reader.bytes(0x10001, 800));
            assertThrows(NativeDataException.class, () -> reader.chars(0x10002, 400));
            assertThrows(NativeDataException.class, () -> reader.ints(0x1031D, 1));
            assertThrows(NativeDataException.class, () -> reader.doubles(0xFFFF, 50));
          }
        });
  }
}

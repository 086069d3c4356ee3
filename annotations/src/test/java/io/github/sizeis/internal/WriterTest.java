package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Callback;
import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.internal.jna.Block;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WriterTest {

  private static Sizer measured(long bytes) {
    Sizer sizer = new Sizer();
    sizer.block(bytes);
    return sizer;
  }

  private static Block finished(Writer writer) {
    return Objects.requireNonNull(writer.finish());
  }

  private static String refused(Executable write) {
    return assertThrows(NativeDataException.class, write).getMessage();
  }

  /** Leaves blocks behind, so that the next ones of that size are not zero by chance. */
  private static void soil(int bytes) {
    Memory[] blocks = new Memory[20];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = new Memory(bytes);
      blocks[i].setMemory(0, bytes, (byte) 0xA5);
    }
    for (Memory block : blocks) {
      block.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotWrittenIsZero(Mode mode) {
    mode.run(
        () -> {
          for (int bytes : new int[] {8, 64, 1000, 5000}) {
            soil(bytes);
            try (Writer writer = Writer.allocate(measured(bytes))) {
              int at = writer.take(bytes);
              writer.memory().put(at + bytes - 1, (byte) 1);
              try (Block block = finished(writer)) {
                byte[] expected = new byte[bytes];
                expected[bytes - 1] = 1;
                assertArrayEquals(expected, block.getByteArray(0, bytes));
              }
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void everythingTakenIsAligned(Mode mode) {
    mode.run(
        () -> {
          try (Writer writer = Writer.allocate(measured(1000))) {
            for (int bytes : new int[] {1, 8, 9, 3, 16, 0, 2}) {
              assertEquals(0, writer.address(writer.take(bytes)) % 8);
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatWasWrittenIsReadBack(Mode mode) {
    mode.run(
        () -> {
          Sizer sizer = new Sizer();
          sizer.block(64);
          sizer.wide("wide \uD800");
          sizer.text("gr\u00FCn", StringEncoding.UTF_8);
          sizer.text("ascii", StringEncoding.ANSI);
          sizer.text("wide", StringEncoding.UTF_16);
          sizer.array(3, 4);
          sizer.array(100, 8);
          sizer.array(200, 2);
          try (Writer writer = Writer.allocate(sizer)) {
            int at = writer.take(64);
            writer.address(at, writer.wide("wide \uD800", "A"));
            writer.address(at + 8, writer.text("gr\u00FCn", StringEncoding.UTF_8, "B"));
            writer.address(at + 16, writer.text("ascii", StringEncoding.ANSI, "C"));
            writer.address(at + 24, writer.text("wide", StringEncoding.UTF_16, "D"));
            writer.address(at + 32, writer.ints(new int[] {1, -2, 3}, false));
            writer.address(at + 40, writer.longs(new long[100], false));
            char[] chars = "ab".repeat(100).toCharArray();
            writer.address(at + 48, writer.chars(chars, false));
            try (Block block = finished(writer);
                Reader reader = Reader.of(Source.region(block, block.size()))) {
              assertEquals("wide \uD800", reader.wide(block.getLong(0), "A"));
              assertEquals("gr\u00FCn", reader.text(block.getLong(8), StringEncoding.UTF_8, "B"));
              assertEquals("ascii", reader.text(block.getLong(16), StringEncoding.ANSI, "C"));
              assertEquals("wide", reader.wide(block.getLong(24), "D"));
              assertArrayEquals(new int[] {1, -2, 3}, reader.ints(block.getLong(32), 3));
              assertArrayEquals(new long[100], reader.longs(block.getLong(40), 100));
              assertArrayEquals(chars, reader.chars(block.getLong(48), 200));
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void arraysOfAllTypesComeBack(Mode mode) {
    mode.run(
        () -> {
          for (int n : new int[] {1, 9, 100}) {
            Sizer sizer = new Sizer();
            for (int size : new int[] {1, 2, 4, 4, 8}) {
              sizer.array(n, size);
            }
            byte[] bytes = new byte[n];
            short[] shorts = new short[n];
            int[] ints = new int[n];
            float[] floats = new float[n];
            double[] doubles = new double[n];
            for (int i = 0; i < n; i++) {
              bytes[i] = (byte) (i + 1);
              shorts[i] = (short) (i + 1000);
              ints[i] = i + 100_000;
              floats[i] = i + 0.5f;
              doubles[i] = i + 0.1;
            }
            try (Writer writer = Writer.allocate(sizer)) {
              Pointer b = new Pointer(writer.bytes(bytes, false));
              Pointer s = new Pointer(writer.shorts(shorts, false));
              Pointer i = new Pointer(writer.ints(ints, false));
              Pointer f = new Pointer(writer.floats(floats, false));
              Pointer d = new Pointer(writer.doubles(doubles, false));
              try (Block block = finished(writer)) {
                assertTrue(block.valid());
                assertArrayEquals(bytes, b.getByteArray(0, n));
                assertArrayEquals(shorts, s.getShortArray(0, n));
                assertArrayEquals(ints, i.getIntArray(0, n));
                assertArrayEquals(floats, f.getFloatArray(0, n));
                assertArrayEquals(doubles, d.getDoubleArray(0, n));
              }
            }
          }
        });
  }

  @Test
  void nullAndEmptyDifferOnlyWhereNullIsAllowed() {
    try (Writer writer = Writer.allocate(measured(16))) {
      writer.take(16);
      assertEquals(0, writer.wide(null, "A"));
      assertEquals(0, writer.text(null, StringEncoding.UTF_8, "A"));
      assertEquals(0, writer.bytes(null, true));
      assertEquals(0, writer.bytes(new byte[0], false));
      assertEquals(0, writer.doubles(new double[0], false));
      assertEquals(-1, writer.array(0, 8, false));
      try (Block block = finished(writer)) {
        long start = Pointer.nativeValue(block);
        for (long address :
            List.of(
                writer.bytes(new byte[0], true),
                writer.longs(new long[0], true),
                writer.address(writer.array(0, 8, true)))) {
          assertTrue(address >= start && address < start + block.size());
        }
      }
    }
  }

  @Test
  void aStringHasNoNulInside() {
    Sizer sizer = new Sizer();
    sizer.wide("a\0b");
    sizer.text("a\0b", StringEncoding.UTF_8);
    try (Writer writer = Writer.allocate(sizer)) {
      String expected = "Name: a NUL at index 1 would end the string for whoever reads it";
      assertEquals(expected, refused(() -> writer.wide("a\0b", "Name")));
      assertEquals(expected, refused(() -> writer.text("a\0b", StringEncoding.UTF_8, "Name")));
    }
  }

  @Test
  void charactersThatAnEncodingDoesNotKnowAreRefused() {
    try (Writer writer = Writer.allocate(measured(100))) {
      assertEquals(
          "Name: the lone surrogate at index 1 does not exist in UTF-8",
          refused(() -> writer.text("a\uD800", StringEncoding.UTF_8, "Name")));
      assertEquals(
          "Name: the lone surrogate at index 0 does not exist in UTF-32LE",
          refused(() -> writer.text("\uDC00x", StringEncoding.named("UTF-32LE"), "Name")));
      assertEquals(
          "Name: the character at index 2 does not exist in windows-1252",
          refused(() -> writer.text("ab\u4E2D", StringEncoding.named("windows-1252"), "Name")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void encodingsByNameAreWritten(Mode mode) {
    mode.run(
        () -> {
          for (String name :
              List.of("windows-1252", "Shift_JIS", "ISO-2022-JP", "UTF-16BE", "UTF-32", "UTF-8")) {
            StringEncoding encoding = StringEncoding.named(name);
            for (String text : List.of("", "plain", name.startsWith("w") ? "\u20AC" : "\u3042a")) {
              Sizer sizer = new Sizer();
              sizer.text(text, encoding);
              try (Writer writer = Writer.allocate(sizer)) {
                long address = writer.text(text, encoding, "Name");
                try (Block block = finished(writer);
                    Reader reader = Reader.of(Source.region(block, block.size()))) {
                  assertEquals(text, reader.text(address, encoding, "Name"), name);
                }
              }
            }
          }
        });
  }

  @Test
  void aValueThatGrowsWhileItIsWrittenIsRefused() {
    try (Writer writer = Writer.allocate(measured(16))) {
      writer.take(9);
      assertEquals(
          "the value changed while it was written: more room needed than was measured",
          refused(() -> writer.take(1)));
      refused(() -> writer.take(-1));
      refused(() -> writer.array(Integer.MAX_VALUE, Integer.MAX_VALUE, false));
    }
  }

  @Test
  void moreThanAGibibyteIsRefusedBeforeItIsAllocated() {
    Sizer sizer = measured((1L << 30) + 1);
    assertEquals(
        "the values need more than the 1073741824 bytes that a block can have",
        refused(() -> Writer.allocate(sizer)));
    for (int i = 0; i < 100; i++) {
      sizer.array(Integer.MAX_VALUE, Integer.MAX_VALUE);
      sizer.block(Long.MAX_VALUE);
    }
    assertTrue(sizer.total() > 1L << 30, "the measure does not overflow");
  }

  @Test
  void depthIsLimited() {
    Sizer sizer = new Sizer(Limits.DEFAULT.withDepth(2));
    assertTrue(sizer.enter());
    assertTrue(sizer.enter());
    assertFalse(sizer.enter());
    sizer.leave();
    sizer.leave();
    assertTrue(sizer.enter());
    try (Writer writer = Writer.allocate(sizer)) {
      writer.enter("a");
      writer.enter("b");
      writer.leave();
      writer.enter("b");
      assertEquals(
          "c: nested deeper than the limit of 2 structs (Limits.withDepth)",
          refused(() -> writer.enter("c")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theCallersMemoryIsWrittenAsFarAsItIsNeeded(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(64)) {
            memory.setMemory(0, 64, (byte) 0xA5);
            try (Writer writer = Writer.into(memory, measured(40))) {
              int at = writer.take(40);
              assertEquals(Pointer.nativeValue(memory), writer.address(at));
              writer.memory().putInt(at, 7);
              assertNull(writer.finish());
            }
            assertEquals(7, memory.getInt(0));
            assertEquals(0, memory.getInt(36));
            assertEquals((byte) 0xA5, memory.getByte(40));
            assertTrue(memory.valid());
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void theCallersMemoryIsNotFreedMeanwhile(Mode mode) {
    mode.run(
        () -> {
          Memory memory = new Memory(64);
          Writer writer = Writer.into(memory, measured(40));
          memory.close();
          assertThrows(IllegalStateException.class, writer::finish);
        });
  }

  @Test
  void theCallersMemoryIsLargeEnough() {
    try (Memory memory = new Memory(39)) {
      assertEquals(
          "40 bytes needed, the memory has 39",
          assertThrows(IllegalArgumentException.class, () -> Writer.into(memory, measured(40)))
              .getMessage());
    }
  }

  @Test
  void aFinishedBlockIsTheCallers() {
    Block block;
    try (Writer writer = Writer.allocate(measured(8))) {
      block = finished(writer);
    }
    assertTrue(block.valid());
    block.close();
    assertFalse(block.valid());
    block.close();
    assertFalse(block.valid());
  }

  @Test
  void whatABlockPointsToLivesAsLongAsTheBlock() {
    Block block;
    WeakReference<Object> pointer;
    WeakReference<Object> callback;
    try (Writer writer = Writer.allocate(measured(16))) {
      int at = writer.take(16);
      pointer = putPointer(writer, at);
      callback = putCallback(writer, at + 8);
      block = finished(writer);
    }
    System.gc();
    assertNotNull(pointer.get());
    assertNotNull(callback.get());
    assertNotEquals(0, block.getLong(0));
    assertNotEquals(0, block.getLong(8));
    block.close();
    assertNull(Garbage.collected(pointer));
    assertNull(Garbage.collected(callback));
  }

  private static WeakReference<Object> putPointer(Writer writer, int at) {
    Memory memory = new Memory(8);
    writer.address(at, writer.pointer(memory, "f"));
    return new WeakReference<>(memory);
  }

  /** A callback as users have them. */
  public interface Handler extends Callback {
    /**
     * Called back.
     *
     * @param code anything
     */
    void handle(int code);
  }

  private static WeakReference<Object> putCallback(Writer writer, int at) {
    int[] codes = new int[1];
    Handler handler = code -> codes[0] = code;
    writer.address(at, writer.callback(handler));
    return new WeakReference<>(handler);
  }

  @Test
  void noPointerIsNull() {
    try (Writer writer = Writer.allocate(measured(8))) {
      assertEquals(0, writer.pointer(null, "f"));
      assertEquals(0, writer.callback(null));
      assertEquals(0x1234, writer.pointer(new Pointer(0x1234), "f"));
    }
  }

  @Test
  void noPointerIsCut() {
    Pointer wide = new Pointer(0x1_8000_2000L);
    try (Writer writer = Writer.allocate(measured(8))) {
      if (Host.POINTER_SIZE == 8) {
        assertEquals(0x1_8000_2000L, writer.pointer(wide, "f"));
      } else {
        assertEquals(
            "f: 0x180002000 does not fit a pointer of this machine",
            refused(() -> writer.pointer(wide, "f")));
      }
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatCouldNotBeWrittenIsFreedAtOnce() throws IOException {
    long mebibytes16 = 16L << 20;
    long before = virtualMemory();
    for (int i = 0; i < 64; i++) {
      assertThrows(
          NativeDataException.class,
          () -> {
            try (Writer writer = Writer.allocate(measured(mebibytes16))) {
              writer.wide("a\0", "Name");
            }
          });
    }
    assertTrue(virtualMemory() - before < 20 * mebibytes16, "64 blocks were lost");
  }

  private static long virtualMemory() throws IOException {
    return Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ", 2)[0]) * 4096;
  }

  @Test
  void aBlockIsAlignedToWhatAnyStructInItDemands() {
    for (int round = 0; round < 50; round++) {
      Sizer size = new Sizer();
      size.block(12);
      size.align(256);
      size.align(16);
      size.block(3);
      size.block(300);
      Writer out = Writer.allocate(size);
      List<Long> addresses = new ArrayList<>();
      for (int bytes : new int[] {12, 3, 300}) {
        addresses.add(out.address(out.take(bytes)));
      }
      try (Block block = out.finish()) {
        assertEquals(addresses.get(0), Pointer.nativeValue(block));
        assertEquals(size.total(), block.size());
        for (long address : addresses) {
          assertEquals(0, address % 256);
        }
      }
    }
  }
}

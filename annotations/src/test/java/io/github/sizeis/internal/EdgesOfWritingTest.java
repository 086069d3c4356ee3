package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Memory;
import io.github.sizeis.internal.jna.Block;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Neighbours in a block, and what ends a string or an array. */
class EdgesOfWritingTest {

  private static String refused(Executable write) {
    return assertThrows(NativeDataException.class, write).getMessage();
  }

  private static Block finished(Writer writer) {
    return Objects.requireNonNull(writer.finish());
  }

  @ParameterizedTest
  @EnumSource
  void wideStringsOfAllLengthsLieSideBySide(Mode mode) {
    mode.run(
        () -> {
          String all = "The quick brown f\u00F6x \u2192 there";
          Sizer sizer = new Sizer();
          for (int n = 0; n <= all.length(); n++) {
            sizer.wide(all.substring(0, n));
          }
          try (Writer writer = Writer.allocate(sizer)) {
            long[] at = new long[all.length() + 1];
            for (int n = 0; n <= all.length(); n++) {
              at[n] = writer.wide(all.substring(0, n), "F");
            }
            try (Block block = finished(writer);
                Reader reader = Reader.of(Source.region(block, block.size()))) {
              for (int n = 0; n <= all.length(); n++) {
                assertEquals(all.substring(0, n), reader.wide(at[n], "F"));
              }
            }
          }
        });
  }

  @Test
  void aNulIsFoundWhereverItStands() {
    for (int n = 1; n <= 12; n++) {
      for (int nul = 0; nul < n; nul++) {
        String text = "x".repeat(nul) + '\0' + "x".repeat(n - nul - 1);
        Sizer sizer = new Sizer();
        sizer.block(100);
        try (Writer writer = Writer.allocate(sizer)) {
          assertEquals(
              "F: a NUL at index " + nul + " would end the string for whoever reads it",
              refused(() -> writer.wide(text, "F")));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void stringsThatFollowEachOtherComeBack(Mode mode) {
    mode.run(
        () -> {
          List<String> strings = List.of("one", "fourteen chars", "gr\u00FCn");
          Sizer sizer = new Sizer();
          sizer.block(Strings.multiWideSize(strings));
          sizer.block(Strings.multiTextSize(strings, StringEncoding.UTF_8));
          try (Writer writer = Writer.allocate(sizer)) {
            long wide = writer.multiWide(strings, "W");
            long text = writer.multiText(strings, StringEncoding.UTF_8, "T");
            try (Block block = finished(writer);
                Reader reader = Reader.of(Source.region(block, block.size()))) {
              assertEquals(strings, reader.multiWide(wide, "W"));
              assertEquals(strings, reader.multiText(text, StringEncoding.UTF_8, "T"));
            }
          }
        });
  }

  @Test
  void anEmptyStringWouldEndTheOthers() {
    Sizer sizer = new Sizer();
    sizer.block(100);
    try (Writer writer = Writer.allocate(sizer)) {
      refused(() -> writer.multiText(List.of("one", ""), StringEncoding.UTF_8, "T"));
      refused(() -> writer.multiWide(List.of("one", ""), "T"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anArrayIsEndedBehindItsLastElement(Mode mode) {
    mode.run(
        () -> {
          Sizer sizer = new Sizer();
          sizer.block(24);
          sizer.block(8);
          try (Writer writer = Writer.allocate(sizer)) {
            int at = writer.terminated(5, 4);
            for (int i = 0; i < 5; i++) {
              writer.memory().putInt(at + 4 * i, i);
            }
            refused(() -> writer.end(at, 5, 4, 0, "A"));
            writer.memory().putInt(at, 9);
            writer.end(at, 5, 4, -1, "A");
            int next = writer.take(8);
            assertEquals(at + 24, next);
            try (Block block = finished(writer)) {
              assertArrayEquals(new int[] {9, 1, 2, 3, 4, -1}, block.getIntArray(0, 6));
            }
          }
        });
  }

  private static void assertSideBySide(int size, boolean floating, ToLongFunction<Writer> array) {
    Sizer sizer = new Sizer();
    sizer.array(5, size);
    sizer.array(5, size);
    try (Writer writer = Writer.allocate(sizer)) {
      long first = array.applyAsLong(writer);
      long second = array.applyAsLong(writer);
      assertEquals((5L * size + 7) / 8 * 8, second - first);
      try (Block block = finished(writer)) {
        byte[] one = block.getByteArray(0, 5 * size);
        assertArrayEquals(one, block.getByteArray(second - first, 5 * size));
        ByteBuffer last = ByteBuffer.wrap(one).order(ByteOrder.nativeOrder());
        assertEquals(5, last(last, size, floating));
      }
    }
  }

  private static long last(ByteBuffer m, int size, boolean floating) {
    int at = 4 * size;
    return switch (size) {
      case 1 -> m.get(at);
      case 2 -> m.getShort(at);
      case 4 -> floating ? (long) m.getFloat(at) : m.getInt(at);
      default -> floating ? (long) m.getDouble(at) : m.getLong(at);
    };
  }

  @ParameterizedTest
  @EnumSource
  void arraysOfAllTypesLieSideBySide(Mode mode) {
    mode.run(
        () -> {
          assertSideBySide(1, false, w -> w.bytes(new byte[] {1, 2, 3, 4, 5}, false));
          assertSideBySide(2, false, w -> w.shorts(new short[] {1, 2, 3, 4, 5}, false));
          assertSideBySide(2, false, w -> w.chars(new char[] {1, 2, 3, 4, 5}, false));
          assertSideBySide(4, false, w -> w.ints(new int[] {1, 2, 3, 4, 5}, false));
          assertSideBySide(8, false, w -> w.longs(new long[] {1, 2, 3, 4, 5}, false));
          assertSideBySide(4, true, w -> w.floats(new float[] {1, 2, 3, 4, 5}, false));
          assertSideBySide(8, true, w -> w.doubles(new double[] {1, 2, 3, 4, 5}, false));
        });
  }

  @Test
  void roomForAnArrayIsThatOfItsElements() {
    Sizer sizer = new Sizer();
    sizer.array(3, 8);
    sizer.array(3, 8);
    try (Writer writer = Writer.allocate(sizer)) {
      assertEquals(24, -writer.array(3, 8, false) + writer.array(3, 8, false));
    }
  }

  @Test
  void anEmptyArrayOfNumbersIsNullOnlyWhereThatMeansEmpty() {
    Sizer sizer = new Sizer();
    sizer.block(16);
    try (Writer writer = Writer.allocate(sizer)) {
      assertEquals(0, writer.doubles(null, true));
      assertEquals(0, writer.doubles(new double[0], false));
      assertEquals(writer.address(writer.take(0)), writer.doubles(new double[0], true));
    }
  }

  @Test
  void theCallersMemoryMayBeJustLargeEnoughAndNoBlockIsTooLarge() {
    Sizer sizer = new Sizer();
    sizer.block(16);
    try (Memory memory = new Memory(16);
        Writer writer = Writer.into(memory, sizer)) {
      writer.take(16);
    }
    Sizer large = new Sizer();
    large.block(Sizer.MOST_BYTES + 1);
    try (Memory memory = new Claimed(Sizer.MOST_BYTES + 8)) {
      refused(() -> Writer.into(memory, large));
    }
  }

  /** Says that it is larger than it is. */
  private static final class Claimed extends Memory {
    Claimed(long bytes) {
      super(8);
      this.size = bytes;
    }
  }

  @Test
  void charactersInPlaceEndBeforeTheArrayDoes() {
    ByteBuffer m = ByteBuffer.allocate(16).order(ByteOrder.nativeOrder());
    InPlaceText.putText(m, 0, "abc", 8, StringEncoding.UTF_16, "F");
    assertEquals(
        "abc", InPlaceText.text(Reader.of(Source.memory()), m, 0, 8, StringEncoding.UTF_16, "F"));
    assertEquals("abc", m.slice().order(m.order()).asCharBuffer().subSequence(0, 3).toString());
    refused(() -> InPlaceText.putText(m, 0, "abcd", 8, StringEncoding.UTF_16, "F"));
    refused(() -> InPlaceText.putWide(m, 0, "\0a", 4, "F"));
    InPlaceText.putText(m, 0, "\u00E4b", 4, StringEncoding.UTF_8, "F");
    assertEquals("\u00E4b\0", new String(m.array(), 0, 4, StandardCharsets.UTF_8));
    refused(() -> InPlaceText.putText(m, 0, "\u00E4bc", 4, StringEncoding.UTF_8, "F"));
  }
}

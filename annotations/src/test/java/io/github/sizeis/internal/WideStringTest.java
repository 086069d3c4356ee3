package io.github.sizeis.internal;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WideStringTest {

  private static final List<String> ALPHABETS =
      List.of("abcdefg", "\u00E4\u00FF\u0080x", "a\u0100b", "\u4E2D\u6587", "ab\uD83D\uDE00");

  private static String cut(String alphabet, int length) {
    return alphabet.repeat(length / alphabet.length() + 1).substring(0, length);
  }

  private static void put(long address, String v) {
    Pointer p = new Pointer(address);
    for (int i = 0; i < v.length(); i++) {
      p.setShort(2L * i, (short) v.charAt(i));
    }
    p.setShort(2L * v.length(), (short) 0);
  }

  private static NativeDataException refused(Source source, long address) {
    try (Reader reader = Reader.of(source)) {
      return assertThrows(NativeDataException.class, () -> reader.wide(address, "Name"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void stringsOfAllLengthsAreReadAtAllAlignments(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(256);
              Reader reader = Reader.of(Source.memory())) {
            for (String alphabet : ALPHABETS) {
              for (int length = 0; length <= 40; length++) {
                String expected = cut(alphabet, length);
                for (int offset = 0; offset < 16; offset++) {
                  memory.setMemory(0, 256, (byte) 0x55);
                  long address = Pointer.nativeValue(memory) + offset;
                  put(address, expected);
                  assertEquals(expected, reader.wide(address, "Name"));
                }
              }
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  @EnabledOnOs(OS.LINUX)
  void nothingIsTouchedBehindAStringAtAPagesEnd(Mode mode) {
    mode.run(
        () -> {
          try (GuardedPages pages = GuardedPages.beforeNothing(2);
              Reader reader = Reader.of(Source.memory())) {
            for (String alphabet : ALPHABETS) {
              for (int length = 0; length <= 40; length++) {
                String expected = cut(alphabet, length);
                long address = pages.end() - 2L * length - 2;
                put(address, expected);
                assertEquals(expected, reader.wide(address, "Name"));
              }
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  @EnabledOnOs(OS.LINUX)
  void stringsCrossPages(Mode mode) {
    mode.run(
        () -> {
          try (GuardedPages pages = GuardedPages.beforeNothing(3);
              Reader reader = Reader.of(Source.memory())) {
            for (int before = 0; before <= 40; before++) {
              long address = pages.start() + GuardedPages.SIZE - before;
              String expected = cut("crossing", 18);
              put(address, expected);
              assertEquals(expected, reader.wide(address, "Name"));
            }
            String twoPages = cut("\u00E4b", (2 * GuardedPages.SIZE - 4) / 2);
            put(pages.end() - 2 * GuardedPages.SIZE, twoPages);
            assertEquals(twoPages, reader.wide(pages.end() - 2 * GuardedPages.SIZE, "Name"));
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void stringsLongerThanTheScratchAreRead(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(100_000);
              Reader reader = Reader.of(Source.memory())) {
            for (String alphabet : ALPHABETS) {
              for (int length : new int[] {2046, 2047, 2048, 2049, 2051, 5000, 40_001}) {
                String expected = cut(alphabet, length);
                put(Pointer.nativeValue(memory) + 1, expected);
                assertEquals(expected, reader.wide(Pointer.nativeValue(memory) + 1, "Name"));
              }
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void theFirstUnitThatIsNotLatin1MayStandAnywhere(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(64);
              Reader reader = Reader.of(Source.memory())) {
            for (int at = 0; at < 20; at++) {
              for (char c : new char[] {0x100, 0xFF00, 0x0130, 0xFFFF, 0x8000}) {
                String expected = "a".repeat(at) + c + "b".repeat(20 - at);
                put(Pointer.nativeValue(memory), expected);
                assertEquals(expected, reader.wide(Pointer.nativeValue(memory), "Name"));
              }
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void loneSurrogatesAreKept(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(64);
              Reader reader = Reader.of(Source.memory())) {
            for (String lone : List.of("\uD800", "x\uDC00y", "\uDC00\uD800", "abc\uDBFF")) {
              put(Pointer.nativeValue(memory), lone);
              assertEquals(lone, reader.wide(Pointer.nativeValue(memory), "Name"));
              assertEquals(
                  lone, reader.text(Pointer.nativeValue(memory), StringEncoding.UTF_16, "Name"));
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void aStringMayEndWithItsRegion(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(128)) {
            for (int length = 0; length <= 40; length++) {
              String expected = cut("region", length);
              put(Pointer.nativeValue(memory), expected);
              Source exact = Source.region(memory, 2L * length + 2, 0x10000);
              try (Reader reader = Reader.of(exact)) {
                assertEquals(expected, reader.wide(0x10000, "Name"));
              }
              if (length > 0) {
                Source withoutNul = Source.region(memory, 2L * length, 0x10000);
                assertEquals(
                    "Name: no NUL before the end of " + withoutNul,
                    refused(withoutNul, 0x10000).getMessage());
                Source halfANul = Source.region(memory, 2L * length + 1, 0x10000);
                assertEquals("Name", refused(halfANul, 0x10000).path());
              }
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void aStringOutsideItsRegionIsRefused(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(64)) {
            Source source = Source.region(memory, 64, 0x10000);
            for (long address : new long[] {1, 0xFFFF, 0x10040, -1, Long.MIN_VALUE}) {
              assertEquals("Name", refused(source, address).path());
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void stringsAreReadFromImages(Mode mode) {
    mode.run(
        () -> {
          ByteBuffer image = ByteBuffer.wrap("xImage\0Ende\0".getBytes(UTF_16LE));
          try (Reader reader = Reader.of(Source.image(image, 0x10000))) {
            assertEquals("Image", reader.wide(0x10002, "Name"));
            assertEquals("Ende", reader.wide(0x1000E, "Name"));
            assertEquals("", reader.wide(0x10016, "Name"));
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void aStringLongerThanTheLimitIsRefused(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(64)) {
            put(Pointer.nativeValue(memory), "12345");
            Limits limits = Limits.DEFAULT.withStringLength(5);
            try (Reader reader = Reader.of(Source.memory().withLimits(limits))) {
              assertEquals("12345", reader.wide(Pointer.nativeValue(memory), "Name"));
            }
            Source four = Source.memory().withLimits(limits.withStringLength(4));
            assertEquals(
                "Name: no NUL within the limit of 4 units (Limits.withStringLength)",
                refused(four, Pointer.nativeValue(memory)).getMessage());
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void nullIsAnErrorOrNull(Mode mode) {
    mode.run(
        () -> {
          assertEquals("Name: NULL pointer", refused(Source.memory(), 0).getMessage());
          try (Reader reader = Reader.of(Source.memory())) {
            assertNull(reader.wideOrNull(0, "Name"));
          }
        });
  }
}

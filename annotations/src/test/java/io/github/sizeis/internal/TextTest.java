package io.github.sizeis.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextTest {

  private static final List<String> ALPHABETS =
      List.of("abcdefg", "\u00E4x", "abcdefgh\u20AC", "\uD83D\uDE00", "a\uFFFDb");

  private static String cut(String alphabet, int codePoints) {
    String endless = alphabet.repeat(codePoints + 1);
    return endless.substring(0, endless.offsetByCodePoints(0, codePoints));
  }

  private static void put(Pointer p, byte[] bytes, int unit) {
    p.write(0, bytes, 0, bytes.length);
    p.setMemory(bytes.length, unit, (byte) 0);
  }

  private static String read(byte[] bytes, StringEncoding encoding) {
    try (Memory memory = new Memory(bytes.length + 8L)) {
      memory.setMemory(0, memory.size(), (byte) 0x55);
      put(memory, bytes, encoding.unit());
      try (Reader reader = Reader.of(Source.memory())) {
        return reader.text(Pointer.nativeValue(memory), encoding, "Name");
      }
    }
  }

  private static NativeDataException refused(byte[] bytes, StringEncoding encoding) {
    return assertThrows(NativeDataException.class, () -> read(bytes, encoding));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
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
                for (int offset = 0; offset < 8; offset++) {
                  memory.setMemory(0, 256, (byte) 0x55);
                  Pointer p = memory.share(offset);
                  put(p, expected.getBytes(UTF_8), 1);
                  assertEquals(
                      expected, reader.text(Pointer.nativeValue(p), StringEncoding.UTF_8, "Name"));
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
            for (String name : List.of("UTF-8", "UTF-16LE", "UTF-32LE", "UTF-32BE")) {
              StringEncoding encoding = StringEncoding.named(name);
              for (String alphabet : ALPHABETS) {
                for (int length = 0; length <= 40; length++) {
                  String expected = cut(alphabet, length);
                  byte[] bytes = (expected + "\0").getBytes(Charset.forName(name));
                  pages.put(pages.end() - bytes.length, bytes);
                  assertEquals(expected, reader.text(pages.end() - bytes.length, encoding, "Name"));
                }
              }
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void longStringsAreRead(Mode mode) {
    mode.run(
        () -> {
          for (String alphabet : ALPHABETS) {
            for (int length : new int[] {2047, 2048, 2049, 9000}) {
              String expected = cut(alphabet, length);
              assertEquals(expected, read(expected.getBytes(UTF_8), StringEncoding.UTF_8));
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void malformedUtf8IsAnErrorWhereverItStands(Mode mode) {
    mode.run(
        () -> {
          for (byte[] bad :
              List.of(
                  bytes(0xFF),
                  bytes(0x80),
                  bytes(0xC3),
                  bytes(0xC0, 0x80),
                  bytes(0xE2, 0x82),
                  bytes(0xED, 0xA0, 0x80),
                  bytes(0xF4, 0x90, 0x80, 0x80))) {
            for (int before = 0; before < 12; before++) {
              byte[] text = new byte[before + bad.length];
              java.util.Arrays.fill(text, (byte) 'a');
              System.arraycopy(bad, 0, text, before, bad.length);
              assertEquals(
                  "Name: bytes that are not UTF-8",
                  refused(text, StringEncoding.UTF_8).getMessage());
            }
          }
        });
  }

  @Test
  void aReplacementCharacterThatMemoryHoldsIsNoError() {
    assertEquals("a\uFFFD", read("a\uFFFD".getBytes(UTF_8), StringEncoding.UTF_8));
  }

  @Test
  void unitsOfSeveralBytesEndWithANulOfTheirOwnWidth() {
    for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      String text = "a\u0100\u4E00\u0001";
      assertEquals(
          text, read(text.getBytes(Charset.forName(name)), StringEncoding.named(name)), name);
    }
  }

  @Test
  void encodingsByNameAreReadStrictly() {
    assertEquals("\u20ACx", read(bytes(0x80, 'x'), StringEncoding.named("windows-1252")));
    assertEquals(
        "Name: bytes that are not windows-1252",
        refused(bytes(0x81), StringEncoding.named("windows-1252")).getMessage());
    assertEquals("\u3042", read(bytes(0x82, 0xA0), StringEncoding.named("Shift_JIS")));
    assertEquals("\u00E4", read(bytes(0xE4), StringEncoding.named("ISO-8859-1")));
    assertEquals("abc", read(bytes(0x81, 0x82, 0x83), StringEncoding.named("IBM037")));
    assertEquals("Name", refused(bytes('a', 0x80), StringEncoding.named("US-ASCII")).path());
    assertEquals("Name", refused(bytes(0, 0xD8), StringEncoding.named("UTF-16LE")).path());
  }

  @Test
  void encodingsAreKnownByAnyOfTheirNames() {
    assertSame(StringEncoding.UTF_8, StringEncoding.named("utf8"));
    assertSame(StringEncoding.UTF_16, StringEncoding.named("UTF-16"));
    assertSame(StringEncoding.ANSI, StringEncoding.named("ANSI"));
    assertEquals(4, StringEncoding.named("UTF-32").unit());
    assertEquals(
        HostOrder.IS_LITTLE ? "UTF-32LE" : "UTF-32BE", StringEncoding.named("UTF-32").toString());
    assertThrows(IllegalArgumentException.class, () -> StringEncoding.named("UTF-9"));
  }

  @Test
  void theSystemsCodePageReadsAscii() {
    assertEquals("plain", read("plain".getBytes(UTF_8), StringEncoding.ANSI));
  }

  @ParameterizedTest
  @EnumSource
  void aStringMustEndInItsRegion(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(16)) {
            memory.setMemory(0, 16, (byte) 'a');
            Source source = Source.region(memory, 16, 0x10000);
            for (String name : List.of("UTF-8", "UTF-16LE", "UTF-32LE")) {
              try (Reader reader = Reader.of(source)) {
                NativeDataException e =
                    assertThrows(
                        NativeDataException.class,
                        () -> reader.text(0x10000, StringEncoding.named(name), "Name"));
                assertTrue(e.detail().startsWith("no NUL before the end of"), e.detail());
              }
            }
            memory.setByte(15, (byte) 0);
            try (Reader reader = Reader.of(source)) {
              assertEquals("a".repeat(15), reader.text(0x10000, StringEncoding.UTF_8, "Name"));
            }
          }
        });
  }

  @Test
  void theLimitCountsUnits() {
    Source source = Source.memory().withLimits(Limits.DEFAULT.withStringLength(3));
    for (String name : List.of("UTF-8", "UTF-16LE", "UTF-32LE")) {
      StringEncoding encoding = StringEncoding.named(name);
      try (Memory memory = new Memory(32);
          Reader reader = Reader.of(source)) {
        put(memory, "abc".getBytes(Charset.forName(name)), 4);
        assertEquals("abc", reader.text(Pointer.nativeValue(memory), encoding, "Name"));
        put(memory, "abcd".getBytes(Charset.forName(name)), 4);
        assertEquals(
            "Name: no NUL within the limit of 3 units (Limits.withStringLength)",
            assertThrows(
                    NativeDataException.class,
                    () -> reader.text(Pointer.nativeValue(memory), encoding, "Name"))
                .getMessage());
      }
    }
  }

  @Test
  void nullIsAnErrorOrNull() {
    try (Reader reader = Reader.of(Source.memory())) {
      assertNull(reader.textOrNull(0, StringEncoding.UTF_8, "Name"));
      assertEquals(
          "Name: NULL pointer",
          assertThrows(
                  NativeDataException.class, () -> reader.text(0, StringEncoding.UTF_8, "Name"))
              .getMessage());
    }
  }

  @Test
  void measuresAreNeverTooSmall() {
    for (String name :
        List.of("UTF-8", "UTF-16LE", "UTF-32BE", "Shift_JIS", "ISO-2022-JP", "windows-1252")) {
      StringEncoding encoding = StringEncoding.named(name);
      for (String text : List.of("", "plain", "\u00E4\u3042", "\uD83D\uDE00", "a\u3042b")) {
        int needed = text.getBytes(Charset.forName(name)).length;
        assertTrue(encoding.sizeOf(text) >= needed, name);
      }
    }
    assertEquals(1 + 2 + 3 + 4, StringEncoding.UTF_8.sizeOf("a\u00E4\u20AC\uD83D\uDE00"));
  }
}

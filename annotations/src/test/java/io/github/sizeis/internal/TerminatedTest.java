package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.internal.jna.Block;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Arrays and lists of strings that say themselves where they end. */
class TerminatedTest {

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static String refused(Source source, long address, int size, long sentinel) {
    try (Reader reader = Reader.of(source)) {
      return assertThrows(
              NativeDataException.class, () -> reader.terminated(address, size, sentinel, "Data"))
          .getMessage();
    }
  }

  @ParameterizedTest
  @EnumSource
  @EnabledOnOs(OS.LINUX)
  void nothingIsTouchedBehindTheSentinelAtAPagesEnd(Mode mode) {
    mode.run(
        () -> {
          for (int size : new int[] {1, 2, 4, 8, 12, 24}) {
            for (int n : new int[] {0, 1, 7, 300}) {
              try (GuardedPages pages = GuardedPages.beforeNothing(2);
                  Reader reader = Reader.of(Source.memory())) {
                byte[] elements = new byte[(n + 1) * size];
                Arrays.fill(elements, 0, n * size, (byte) 0x11);
                long at = pages.end() - elements.length;
                pages.put(at, elements);
                assertEquals(n, reader.terminated(at, size, 0, "Data"));
                Arrays.fill(elements, n * size, elements.length, (byte) -1);
                pages.put(at, elements);
                if (size <= 8) {
                  assertEquals(n, reader.terminated(at, size, -1, "Data"));
                }
              }
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  @EnabledOnOs(OS.LINUX)
  void nothingIsTouchedBehindAListOfStringsAtAPagesEnd(Mode mode) {
    mode.run(
        () -> {
          try (GuardedPages pages = GuardedPages.beforeNothing(2);
              Reader reader = Reader.of(Source.memory())) {
            byte[] wide = "one\0three\0\0".getBytes(HostOrder.UTF_16);
            pages.put(pages.end() - wide.length, wide);
            List<String> expected = Arrays.asList("one", "three");
            assertEquals(expected, reader.multiWide(pages.end() - wide.length, "Names"));
            byte[] narrow = "one\0three\0\0".getBytes(StandardCharsets.UTF_8);
            pages.put(pages.end() - narrow.length, narrow);
            assertEquals(
                expected,
                reader.multiText(pages.end() - narrow.length, StringEncoding.UTF_8, "Names"));
            assertEquals(Collections.emptyList(), reader.multiWide(pages.end() - 2, "Names"));
            assertEquals(
                Collections.emptyList(),
                reader.multiText(pages.end() - 1, StringEncoding.UTF_8, "Names"));
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void theSentinelMustLieInTheRegion(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(16)) {
            memory.write(0, bytes(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0), 0, 16);
            long at = Pointer.nativeValue(memory);
            try (Reader reader = Reader.of(Source.region(memory, 16))) {
              assertEquals(15, reader.terminated(at, 1, 0, "Data"));
            }
            String message = refused(Source.region(memory, 15), at, 1, 0);
            assertTrue(
                message.startsWith("Data: no end after 15 elements, before the end of"), message);
            message = refused(Source.region(memory, 16), at, 4, 0);
            assertTrue(message.startsWith("Data: no end after 4 elements"), message);
            message = refused(Source.region(memory, 16), at, 24, 0);
            assertTrue(message.startsWith("Data: no end after 0 elements"), message);
            message = refused(Source.region(memory, 16), at + 100, 1, 0);
            assertTrue(message.contains("not inside"), message);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void limitsApply(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(1000)) {
            memory.setMemory(0, 1000, (byte) 1);
            memory.setInt(996, 0);
            long at = Pointer.nativeValue(memory);
            Source source = Source.region(memory, 1000);
            assertEquals(
                "Data: no end within the limit of 10 elements (Limits.withElements)",
                refused(source.withLimits(Limits.DEFAULT.withElements(10)), at, 4, 0));
            String message = refused(source.withLimits(Limits.DEFAULT.withBytes(100)), at, 4, 0);
            assertTrue(message.contains("the 100 bytes that one conversion may read"), message);
          }
        });
  }

  @Test
  void theSentinelOfAListOfStringsMustLieInTheRegion() {
    byte[] names = "one\0two\0".getBytes(HostOrder.UTF_16);
    try (Memory memory = new Memory(names.length)) {
      memory.write(0, names, 0, names.length);
      try (Reader reader = Reader.of(Source.region(memory, names.length))) {
        NativeDataException e =
            assertThrows(
                NativeDataException.class,
                () -> reader.multiWide(Pointer.nativeValue(memory), "Names"));
        assertEquals("Names[2]", e.path());
      }
      Limits one = Limits.DEFAULT.withElements(1);
      Source limited = Source.region(memory, names.length).withLimits(one);
      try (Reader reader = Reader.of(limited)) {
        NativeDataException e =
            assertThrows(
                NativeDataException.class,
                () -> reader.multiWide(Pointer.nativeValue(memory), "Names"));
        assertEquals(
            "Names[1]: count 2 is above the limit of 1 elements (Limits.withElements)",
            e.getMessage());
      }
    }
  }

  @Test
  void whatWouldEndAnArrayIsRefusedOnWriting() {
    Sizer size = new Sizer();
    size.terminated(3, 4);
    try (Writer out = Writer.allocate(size)) {
      int at = out.terminated(3, 4);
      out.memory().putInt(at, 5).putInt(at + 4, -1).putInt(at + 8, 7);
      NativeDataException e =
          assertThrows(NativeDataException.class, () -> out.end(at, 3, 4, -1, "Data"));
      assertEquals("Data[1]: it is what ends the array for whoever reads it", e.getMessage());
      out.end(at, 3, 4, 0xFFFF_FFF0L, "Data");
      assertEquals(0xFFFF_FFF0, out.memory().getInt(at + 12));
    }
  }

  private static byte[] written(List<String> names, StringEncoding encoding) {
    Sizer size = new Sizer();
    size.multiText(names, encoding);
    Writer out = Writer.allocate(size);
    try {
      long address = out.multiText(names, encoding, "Names");
      Block block = out.finish();
      assertEquals(Pointer.nativeValue(block), address);
      return block.getByteArray(0, (int) Math.min(block.size(), size.total()));
    } finally {
      out.close();
    }
  }

  @Test
  void listsOfStringsEndWithTwoNuls() {
    assertArrayEquals(
        bytes('a', 0, 'b', 'c', 0, 0), written(Arrays.asList("a", "bc"), StringEncoding.UTF_8));
    assertArrayEquals(new byte[2], written(Collections.emptyList(), StringEncoding.UTF_8));
    assertArrayEquals(
        "a\0bc\0\0".getBytes(HostOrder.UTF_16),
        written(Arrays.asList("a", "bc"), StringEncoding.UTF_16));
    assertEquals(
        "Names[1]: an empty string would end the list for whoever reads it",
        assertThrows(
                NativeDataException.class,
                () -> written(Arrays.asList("a", ""), StringEncoding.UTF_16))
            .getMessage());
    assertEquals(
        "Names[0]: a NUL at index 1 would end the string for whoever reads it",
        assertThrows(
                NativeDataException.class,
                () -> written(Collections.singletonList("a\0b"), StringEncoding.UTF_8))
            .getMessage());
    assertEquals(
        "Names[0]: a NUL at index 1 would end the string for whoever reads it",
        assertThrows(
                NativeDataException.class,
                () -> written(Collections.singletonList("a\0b"), StringEncoding.UTF_16))
            .getMessage());
  }

  @ParameterizedTest
  @EnumSource
  void aCountedStringIsReadToItsEndAndNoFurther(Mode mode) {
    mode.run(
        () -> {
          byte[] text = "a\0é€".getBytes(StandardCharsets.UTF_8);
          try (Memory memory = new Memory(text.length)) {
            memory.write(0, text, 0, text.length);
            long at = Pointer.nativeValue(memory);
            Source source = Source.region(memory, text.length);
            try (Reader reader = Reader.of(source)) {
              int n = reader.count(at, text.length, 1, "Name");
              assertEquals("a\0é€", reader.textRun(at, n, StringEncoding.UTF_8, "Name"));
              assertEquals("", reader.textRun(0, 0, StringEncoding.UTF_8, "Name"));
              assertEquals("", reader.wideRun(0, 0));
              NativeDataException e =
                  assertThrows(
                      NativeDataException.class,
                      () -> reader.textRun(at, n - 1, StringEncoding.UTF_8, "Name"));
              assertEquals("Name: bytes that are not UTF-8", e.getMessage());
              assertThrows(
                  NativeDataException.class,
                  () -> reader.textRun(at, n + 1, StringEncoding.UTF_8, "Name"));
            }
          }
        });
  }

  @Test
  void theUnitsOfAStringAreCountedAsTheyAreWritten() {
    for (String text : new String[] {"", "abc", "a\0b", "é€", "\uD83D\uDE00"}) {
      assertEquals(text.length(), StringEncoding.UTF_16.units(text, "Name"));
      assertEquals(
          text.getBytes(StandardCharsets.UTF_8).length, StringEncoding.UTF_8.units(text, "Name"));
      assertEquals(
          text.codePointCount(0, text.length()),
          StringEncoding.named("UTF-32").units(text, "Name"));
    }
    assertEquals(0, StringEncoding.UTF_8.units(null, "Name"));
    assertEquals(
        "Name: the lone surrogate at index 1 does not exist in UTF-8",
        assertThrows(NativeDataException.class, () -> StringEncoding.UTF_8.units("a\uD800", "Name"))
            .getMessage());
  }
}

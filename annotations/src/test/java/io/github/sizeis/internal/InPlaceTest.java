package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class InPlaceTest {

  private final Reader in = Reader.of(Source.memory());

  private static ByteBuffer dirty() {
    byte[] bytes = new byte[600];
    java.util.Arrays.fill(bytes, (byte) 0xA5);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static String refused(Executable write) {
    return assertThrows(NativeDataException.class, write).getMessage();
  }

  @Test
  void aStringEndsAtItsFirstNulOrFillsItsArray() {
    ByteBuffer m = dirty();
    byte[] bytes = "abc\0xyz".getBytes(StandardCharsets.UTF_16LE);
    m.put(4, bytes);
    assertEquals("abc", InPlaceText.wide(in, m, 4, 7));
    assertEquals("abc", InPlaceText.wide(in, m, 4, 4));
    assertEquals("abc", InPlaceText.wide(in, m, 4, 3));
    assertEquals("ab", InPlaceText.wide(in, m, 4, 2));
    assertEquals("", InPlaceText.wide(in, m, 4, 0));
    assertEquals("xyz", InPlaceText.wide(in, m, 12, 3));
    m.put(4, "gr\u00FCn\0".getBytes(StandardCharsets.UTF_8));
    assertEquals("gr\u00FCn", InPlaceText.text(in, m, 4, 16, StringEncoding.UTF_8, "Name"));
    assertEquals("gr\u00FCn", InPlaceText.text(in, m, 4, 5, StringEncoding.UTF_8, "Name"));
    assertEquals(
        "Name: bytes that are not UTF-8",
        refused(() -> InPlaceText.text(in, m, 4, 3, StringEncoding.UTF_8, "Name")));
  }

  @Test
  void aWrittenStringIsFollowedByZerosOnly() {
    ByteBuffer m = dirty();
    InPlaceText.putWide(m, 2, "abc", 8, "Name");
    for (int i = 8; i < 18; i++) {
      assertEquals(0, m.get(i));
    }
    assertEquals((byte) 0xA5, m.get(1));
    assertEquals((byte) 0xA5, m.get(18));
    assertEquals("abc", InPlaceText.wide(in, m, 2, 8));
    InPlaceText.putText(m, 30, "gr\u00FCn", 16, StringEncoding.UTF_8, "Name");
    assertEquals("gr\u00FCn", InPlaceText.text(in, m, 30, 16, StringEncoding.UTF_8, "Name"));
    for (int i = 35; i < 46; i++) {
      assertEquals(0, m.get(i));
    }
    assertEquals((byte) 0xA5, m.get(46));
    InPlaceText.putText(m, 46, "abc", 8, StringEncoding.UTF_8, "Name");
    for (int i = 49; i < 54; i++) {
      assertEquals(0, m.get(i));
    }
    assertEquals((byte) 0xA5, m.get(54));
  }

  @Test
  void aWrittenStringNeedsRoomForItsNul() {
    ByteBuffer m = dirty();
    InPlaceText.putWide(m, 0, "1234567", 8, "Name");
    assertEquals("1234567", InPlaceText.wide(in, m, 0, 8));
    assertEquals(
        "Name: a string of 8 units and its NUL of 1 for an array of 8",
        refused(() -> InPlaceText.putWide(m, 0, "12345678", 8, "Name")));
    InPlaceText.putText(m, 0, "1234567", 8, StringEncoding.UTF_8, "Name");
    assertEquals("1234567", InPlaceText.text(in, m, 0, 8, StringEncoding.UTF_8, "Name"));
    assertEquals(0, m.get(7));
    assertEquals(
        "Name: a string of 8 bytes and its NUL of 1 for an array of 8",
        refused(() -> InPlaceText.putText(m, 0, "12345678", 8, StringEncoding.UTF_8, "Name")));
    assertEquals(
        "Name: a string of 8 bytes and its NUL of 1 for an array of 8",
        refused(() -> InPlaceText.putText(m, 0, "gr\u00FCn678", 8, StringEncoding.UTF_8, "Name")));
    assertEquals(
        "Name: a string of 8 bytes and its NUL of 4 for an array of 11",
        refused(
            () -> InPlaceText.putText(m, 0, "ab", 11, StringEncoding.named("UTF-32LE"), "Name")));
  }

  @Test
  void aWrittenStringHasNoNulInside() {
    ByteBuffer m = dirty();
    assertEquals(
        "Name: a NUL at index 1 would end the string for whoever reads it",
        refused(() -> InPlaceText.putWide(m, 0, "a\0b", 8, "Name")));
    assertEquals(
        "Name: a NUL at index 0 would end the string for whoever reads it",
        refused(() -> InPlaceText.putText(m, 0, "\0", 8, StringEncoding.UTF_8, "Name")));
  }

  @Test
  void utf16TextIsWide() {
    ByteBuffer m = dirty();
    InPlaceText.putText(m, 0, "a\uD800", 8, StringEncoding.UTF_16, "Name");
    assertEquals("a\uD800", InPlaceText.text(in, m, 0, 8, StringEncoding.UTF_16, "Name"));
    assertEquals("a\uD800", InPlaceText.wide(in, m, 0, 4));
  }

  @Test
  void arraysOfAllTypesComeBack() {
    for (int n : new int[] {0, 1, 7, 8, 9, 16, 17, 33, 65}) {
      ByteBuffer m = dirty();
      byte[] bytes = new byte[n];
      short[] shorts = new short[n];
      char[] chars = new char[n];
      int[] ints = new int[n];
      long[] longs = new long[n];
      float[] floats = new float[n];
      double[] doubles = new double[n];
      for (int i = 0; i < n; i++) {
        bytes[i] = (byte) (-i - 1);
        shorts[i] = (short) (-300 * i - 1);
        chars[i] = (char) (0xFFFF - i);
        ints[i] = -70_000 * i - 1;
        longs[i] = -5_000_000_000L * i - 1;
        floats[i] = -i - 0.5f;
        doubles[i] = -i - 0.1;
      }
      InPlaceNumbers.putBytes(m, 3, bytes, n, "A");
      assertArrayEquals(bytes, InPlaceNumbers.bytes(m, 3, n));
      InPlaceNumbers.putShorts(m, 3, shorts, n, "A");
      assertArrayEquals(shorts, InPlaceNumbers.shorts(m, 3, n));
      InPlaceNumbers.putChars(m, 3, chars, n, "A");
      assertArrayEquals(chars, InPlaceNumbers.chars(m, 3, n));
      InPlaceNumbers.putInts(m, 3, ints, n, "A");
      assertArrayEquals(ints, InPlaceNumbers.ints(m, 3, n));
      InPlaceNumbers.putLongs(m, 3, longs, n, "A");
      assertArrayEquals(longs, InPlaceNumbers.longs(m, 3, n));
      InPlaceNumbers.putFloats(m, 3, floats, n, "A");
      assertArrayEquals(floats, InPlaceNumbers.floats(m, 3, n));
      InPlaceNumbers.putDoubles(m, 3, doubles, n, "A");
      assertArrayEquals(doubles, InPlaceNumbers.doubles(m, 3, n));
      assertEquals((byte) 0xA5, m.get(2));
      assertEquals((byte) 0xA5, m.get(3 + 8 * n));
    }
  }

  @Test
  void aFixedArrayHasExactlyItsLength() {
    ByteBuffer m = dirty();
    assertEquals(
        "Mac: 5 elements for an array that always has 6",
        refused(() -> InPlaceNumbers.putBytes(m, 0, new byte[5], 6, "Mac")));
    refused(() -> InPlaceNumbers.putShorts(m, 0, new short[7], 6, "A"));
    refused(() -> InPlaceNumbers.putChars(m, 0, new char[7], 6, "A"));
    refused(() -> InPlaceNumbers.putInts(m, 0, new int[7], 6, "A"));
    refused(() -> InPlaceNumbers.putLongs(m, 0, new long[7], 6, "A"));
    refused(() -> InPlaceNumbers.putFloats(m, 0, new float[7], 6, "A"));
    refused(() -> InPlaceNumbers.putDoubles(m, 0, new double[7], 6, "A"));
    assertEquals((byte) 0xA5, m.get(0));
  }
}

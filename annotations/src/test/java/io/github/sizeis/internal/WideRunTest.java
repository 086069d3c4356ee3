package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-16 of a known length, Latin-1 or not, read and written in both byte orders. */
class WideRunTest {

  private final Reader in = Reader.of(Source.memory());

  private void assertKept(String expected, ByteOrder order) {
    ByteBuffer memory = ByteBuffer.allocate(2 * expected.length() + 6).order(order);
    memory.putChar(0, 'x');
    for (int i = 0; i < expected.length(); i++) {
      memory.putChar(2 + 2 * i, expected.charAt(i));
    }
    memory.putChar(2 + 2 * expected.length(), '\uFFFF');
    assertEquals(expected, InPlaceText.wideRun(in, memory, 2, expected.length()));
    ByteBuffer written = ByteBuffer.allocate(memory.capacity()).order(order);
    written.putChar(0, 'x');
    InPlaceText.putWideRun(written, 2, expected);
    written.putChar(2 + 2 * expected.length(), '\uFFFF');
    assertEquals(memory, written);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 4, 5, 8, 11, 2047, 2048, 2049, 5000})
  void latin1WithNulsInside(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) (i % 256));
    }
    assertKept(text.toString(), ByteOrder.LITTLE_ENDIAN);
    assertKept(text.toString(), ByteOrder.BIG_ENDIAN);
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u0100', '\u4E00', '\uD800', '\uDC00', '\uFFFF'})
  void anotherUnitAtEachPlace(char unit) {
    for (int length = 1; length < 12; length++) {
      for (int i = 0; i < length; i++) {
        StringBuilder text = new StringBuilder("abcdefghijkl".substring(0, length));
        text.setCharAt(i, unit);
        assertKept(text.toString(), ByteOrder.LITTLE_ENDIAN);
        assertKept(text.toString(), ByteOrder.BIG_ENDIAN);
      }
    }
  }
}

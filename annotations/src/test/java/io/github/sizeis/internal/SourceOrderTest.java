package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Memory;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceOrderTest {

  private static final long BASE = 0x10000;

  private static final ByteOrder OTHER =
      ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN
          ? ByteOrder.BIG_ENDIAN
          : ByteOrder.LITTLE_ENDIAN;

  private static Source image(byte[] bytes, ByteOrder order) {
    return Source.image(ByteBuffer.wrap(bytes), BASE).withAbi(Abi.SYSV64).withOrder(order);
  }

  /** UTF-16 with lone surrogates as they are. */
  private static byte[] units(String text, ByteOrder order) {
    ByteBuffer units = ByteBuffer.allocate(2 * text.length()).order(order);
    text.chars().forEach(c -> units.putChar((char) c));
    return units.array();
  }

  @Test
  void anImageIsLittleEndianUntilItIsSaidToBeBigEndian() {
    ByteBuffer bytes = ByteBuffer.allocate(8).putLong(0, 0x0102030405060708L);
    Source image = Source.image(bytes, BASE).withAbi(Abi.SYSV64);
    assertEquals(ByteOrder.LITTLE_ENDIAN, image.order());
    assertSame(image, image.withOrder(ByteOrder.LITTLE_ENDIAN));
    Source big = image.withOrder(ByteOrder.BIG_ENDIAN).withLimits(Limits.DEFAULT);
    assertEquals(ByteOrder.BIG_ENDIAN, big.order());
    try (Reader reader = Reader.of(big)) {
      assertEquals(0x0102030405060708L, reader.open(BASE, 8).getLong(reader.position()));
    }
    try (Reader reader = Reader.of(image)) {
      assertEquals(0x0807060504030201L, reader.open(BASE, 8).getLong(reader.position()));
    }
    assertEquals("Source[0x10000 to 0x10008, SYSV64, big-endian]", big.toString());
  }

  @Test
  void memoryOfThisProcessIsInTheHostsOrder() {
    try (Memory memory = new Memory(8)) {
      for (Source source : List.of(Source.memory(), Source.region(memory, 8))) {
        assertEquals(ByteOrder.nativeOrder(), source.order());
        assertSame(source, source.withOrder(ByteOrder.nativeOrder()));
        IllegalArgumentException refused =
            assertThrows(IllegalArgumentException.class, () -> source.withOrder(OTHER));
        assertEquals(
            "The memory of this process is "
                + ByteOrder.nativeOrder()
                + "; use Source.image for other byte orders",
            refused.getMessage());
      }
    }
  }

  @Test
  void windowsAndI386AreNeverBigEndian() {
    Source image = image(new byte[8], ByteOrder.BIG_ENDIAN);
    assertEquals(Abi.ARM32, image.withAbi(Abi.ARM32).abi());
    for (Abi abi : List.of(Abi.WIN64, Abi.WIN32, Abi.I386)) {
      Source little = image(new byte[8], ByteOrder.LITTLE_ENDIAN).withAbi(abi);
      String message =
          "No machine of "
              + abi
              + " is big-endian; say first which machine it was, as in withAbi(Abi.SYSV64)";
      assertEquals(
          message,
          assertThrows(IllegalArgumentException.class, () -> little.withOrder(ByteOrder.BIG_ENDIAN))
              .getMessage());
      assertEquals(
          message,
          assertThrows(IllegalArgumentException.class, () -> image.withAbi(abi)).getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"abcdefg", "\u00E4\u00FF\u0080x", "a\u0100b", "\u4E2D", "ab\uD83D\uDE00"})
  void stringsOfAllLengthsAreReadInTheOrderOfTheImage(String alphabet) {
    for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      for (int length = 0; length <= 40; length++) {
        String text = alphabet.repeat(length / alphabet.length() + 1).substring(0, length);
        byte[] bytes = units(text + "\0tail", order);
        try (Reader reader = Reader.of(image(bytes, order))) {
          assertEquals(text, reader.wide(BASE, "Name"));
          assertEquals(text, reader.wideRun(BASE, length));
          assertEquals(text, InPlaceText.wide(reader, reader.open(BASE, 2L * length), 0, length));
        }
      }
    }
  }

  @Test
  void bytesOfTextHaveNoOrder() {
    String text = "as ASCII has it, and longer than a few words";
    byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
    for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      try (Reader reader = Reader.of(image(bytes, order))) {
        assertEquals(text, reader.text(BASE, StringEncoding.UTF_8, "Name"));
      }
    }
  }

  @Test
  void anEncodingThatNamesItsOrderKeepsIt() {
    byte[] bytes = units("\u20AC\0", ByteOrder.BIG_ENDIAN);
    for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      try (Reader reader = Reader.of(image(bytes, order))) {
        assertEquals("\u20AC", reader.text(BASE, StringEncoding.named("UTF-16BE"), "Name"));
      }
    }
  }

  @Test
  void whatIsNoTextIsNamedAfterTheOrderOfTheImage() {
    byte[] bytes = {0, 0x11, 0, 0, 0, 0, 0, 0};
    try (Reader reader = Reader.of(image(bytes, ByteOrder.BIG_ENDIAN))) {
      NativeDataException refused =
          assertThrows(
              NativeDataException.class,
              () -> reader.text(BASE, StringEncoding.named("UTF-32"), "Name"));
      assertEquals("Name: bytes that are not UTF-32BE", refused.getMessage());
    }
  }
}

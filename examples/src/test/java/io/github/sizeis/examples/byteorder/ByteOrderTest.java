package io.github.sizeis.examples.byteorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Pointer;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One source of C, compiled for machines of both byte orders, has the same values in Java. */
class ByteOrderTest {

  private static final long BASE = 0x10000;

  private static byte[] resource(String name) {
    try (InputStream in = ByteOrderTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source bigEndian() {
    return Source.image(ByteBuffer.wrap(resource("/byteorder/s390x.bin")), BASE)
        .withAbi(Abi.SYSV64)
        .withOrder(ByteOrder.BIG_ENDIAN);
  }

  private static Source littleEndian() {
    return Source.image(ByteBuffer.wrap(resource("/byteorder/x86_64.bin")), BASE)
        .withAbi(Abi.SYSV64);
  }

  private static Everything read(Source source) {
    return EverythingConverter.converter().read(new Pointer(BASE), source);
  }

  /** The text says what mixed.c says, field by field. */
  @Test
  void imagesOfBothOrdersHaveTheSameValues() {
    String expected =
        new String(resource("/byteorder/mixed.txt"), StandardCharsets.UTF_8)
            .lines()
            .collect(Collectors.joining(" "));
    assertEquals(expected, read(littleEndian()).toString());
    assertEquals(expected, read(bigEndian()).toString());
    assertEquals(read(littleEndian()), read(bigEndian()));
  }

  /** Seen as one, three numbers of which two are bytes have no order that C would know. */
  @Test
  void aNumberOfFieldsOfSeveralWidthsIsRefusedInBigEndianMemory() {
    byte[] memory = {1, 2, 3, 4, 0, 0, 0, 0};
    Source image = Source.image(ByteBuffer.wrap(memory), BASE).withAbi(Abi.SYSV64);
    assertEquals(
        new Uneven(Instant.ofEpochSecond(0x04030201)),
        UnevenConverter.converter().read(new Pointer(BASE), image));
    NativeDataException refused =
        assertThrows(
            NativeDataException.class,
            () ->
                UnevenConverter.converter()
                    .read(new Pointer(BASE), image.withOrder(ByteOrder.BIG_ENDIAN)));
    assertEquals(
        "uneven.time: fields of several widths make no number in big-endian memory:"
            + " the adapter must be an Adapter.OfBytes",
        refused.getMessage());
  }

  /** A value of another machine's memory is written as this one has it. */
  @Test
  void whatWasReadInOneOrderIsWrittenInTheHosts() {
    for (Source source : new Source[] {littleEndian(), bigEndian()}) {
      Everything read = read(source);
      try (MixedNative.everything written = EverythingConverter.toNative(read)) {
        assertEquals(read, EverythingConverter.fromNative(written));
      }
    }
  }
}

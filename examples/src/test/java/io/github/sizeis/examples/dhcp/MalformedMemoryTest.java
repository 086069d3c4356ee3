package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.Bindings;
import io.github.sizeis.examples.OracleImage;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever memory holds, reading gives a value or a {@link NativeDataException}. */
@Tag("little-endian")
class MalformedMemoryTest {

  private static final long SEED = 4_811;

  static Stream<OracleImage> arrays() {
    return OracleImage.ofThisMachine()
        .filter(i -> i.rootType().equals("DHCPV4_FAILOVER_CLIENT_INFO_ARRAY"));
  }

  @ParameterizedTest
  @MethodSource("arrays")
  void everyPrefixOfAnImageIsAValueOrAnError(OracleImage image) {
    assertPrefixes(image, Dhcpv4FailoverClientInfoArrayConverter.converter()::read);
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.OracleImage#ofThisMachine()")
  void everyPrefixOfAnImageIsARawValueOrAnError(OracleImage image) {
    assertPrefixes(image, (root, source) -> Bindings.readRaw(image, root, source));
  }

  /** What lies behind the prefix must not matter: it is read twice, with other bytes there. */
  private static void assertPrefixes(OracleImage image, BiFunction<Pointer, Source, ?> reader) {
    byte[] data = image.file().data();
    int step = data.length < 20_000 ? 1 : data.length / 400;
    try (Memory zeros = image.load(data);
        Memory ones = image.load(data)) {
      for (int length = data.length; length >= 0; length -= step) {
        zeros.setMemory(length, data.length - length, (byte) 0);
        ones.setMemory(length, data.length - length, (byte) -1);
        assertEquals(outcome(image, reader, zeros, length), outcome(image, reader, ones, length));
      }
    }
  }

  private static Object outcome(
      OracleImage image, BiFunction<Pointer, Source, ?> reader, Memory memory, int length) {
    try {
      return reader.apply(image.root(), Source.region(memory, length, image.file().base()));
    } catch (NativeDataException e) {
      assertTrue(e.path().startsWith(image.rootType()), e.getMessage());
      return e.getMessage();
    }
  }

  @Test
  void flippedBitsGiveAValueOrAnError() {
    Random random = new Random(SEED);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      DamagedImage image = new DamagedImage(OracleImage.linked("failover-three"));
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        image.flip(random.nextInt(image.length() * Byte.SIZE));
      }
      try {
        image.read();
      } catch (NativeDataException e) {
        refused++;
      }
    }
    assertTrue(refused > 1_000, "only " + refused + " of 20,000 were refused");
  }

  @Test
  void pointersToAnywhereInsideGiveAValueOrAnError() {
    OracleImage three = OracleImage.linked("failover-three");
    for (int pointer : three.file().pointers()) {
      for (int target = 0; target < new DamagedImage(three).length(); target++) {
        try {
          new DamagedImage(three).point(pointer, target).read();
        } catch (NativeDataException e) {
          assertTrue(e.path().startsWith("DHCPV4_FAILOVER_CLIENT_INFO_ARRAY"), e.getMessage());
        }
      }
    }
  }
}

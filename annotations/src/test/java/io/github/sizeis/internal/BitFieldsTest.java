package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sizeis.runtime.NativeDataException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitFieldsTest {

  private static ByteBuffer memory(byte[] bytes, boolean little) {
    return ByteBuffer.wrap(bytes).order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
  }

  /** The same by arithmetic over the whole memory as one number. */
  private static long expected(byte[] bytes, boolean little, int at, int bit, int width) {
    byte[] whole = bytes.clone();
    int first = 8 * at + bit;
    if (little) {
      for (int i = 0; i < whole.length; i++) {
        whole[i] = bytes[bytes.length - 1 - i];
      }
    } else {
      first = 8 * bytes.length - first - width;
    }
    BigInteger mask = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
    return new BigInteger(1, whole).shiftRight(first).and(mask).longValue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsEveryWidthAtEveryBitAndNothingBehindIt(boolean little) {
    Random random = new Random(3);
    for (int width = 1; width <= 64; width++) {
      for (int bit = 0; bit < 8; bit++) {
        // the field's last byte is the last that there is
        byte[] bytes = new byte[2 + (bit + width + 7) / 8];
        random.nextBytes(bytes);
        ByteBuffer memory = memory(bytes, little);
        long raw = expected(bytes, little, 2, bit, width);
        assertEquals(raw, BitFields.unsigned(memory, 2, bit, width));
        long signed = raw << (64 - width) >> (64 - width);
        assertEquals(signed, BitFields.signed(memory, 2, bit, width));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void writesEveryWidthAtEveryBitAndLeavesTheRest(boolean little) {
    Random random = new Random(4);
    for (int width = 1; width <= 64; width++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] bytes = new byte[2 + (bit + width + 7) / 8];
        random.nextBytes(bytes);
        byte[] before = bytes.clone();
        long old = expected(bytes, little, 2, bit, width);
        long value = random.nextLong() >>> (64 - width);
        BitFields.put(memory(bytes, little), 2, bit, width, value);
        assertEquals(value, expected(bytes, little, 2, bit, width));
        BitFields.put(memory(bytes, little), 2, bit, width, old);
        assertArrayEquals(before, bytes);
      }
    }
  }

  @Test
  void refusesWhatDoesNotFit() {
    byte[] bytes = new byte[9];
    ByteBuffer memory = memory(bytes, true);
    BitFields.putUnsigned(memory, 0, 3, 3, 7, "f");
    BitFields.putSigned(memory, 0, 3, 3, -4, "f");
    BitFields.putSigned(memory, 0, 7, 64, Long.MIN_VALUE, "f");
    BitFields.putUnsigned(memory, 0, 7, 64, -1, "f");
    byte[] before = bytes.clone();
    assertMessage(
        "f: the value 8 does not fit 3 bits, it is from 0 to 7",
        () -> BitFields.putUnsigned(memory, 0, 3, 3, 8, "f"));
    assertMessage(
        "f: the value -1 does not fit 1 bit, it is from 0 to 1",
        () -> BitFields.putUnsigned(memory, 0, 3, 1, -1, "f"));
    assertMessage(
        "f: the value 4 does not fit 3 bits, it is from -4 to 3",
        () -> BitFields.putSigned(memory, 0, 3, 3, 4, "f"));
    assertMessage(
        "f: the value 1 does not fit 1 bit, it is from -1 to 0",
        () -> BitFields.putSigned(memory, 0, 3, 1, 1, "f"));
    assertEquals(Arrays.toString(before), Arrays.toString(bytes));
  }

  private static void assertMessage(
      String message, org.junit.jupiter.api.function.Executable executable) {
    assertEquals(message, assertThrows(NativeDataException.class, executable).getMessage());
  }
}

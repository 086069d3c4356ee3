package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/**
 * C has the numbers 0x…1, 0x…2, … in fields of one width; the adapter sees the first one lowest.
 */
class StructNumberTest {

  private static final ByteOrder[] ORDERS = {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN};

  @Test
  void theFirstFieldHasTheLowestBitsInEitherOrder() {
    for (ByteOrder order : ORDERS) {
      ByteBuffer m = ByteBuffer.allocate(8).order(order);
      m.putInt(0, 0x11111111).putInt(4, 0x22222222);
      assertEquals(0x2222222211111111L, StructNumber.getLong(m, 0, 4, "f"));
      assertEquals(0x11111111, StructNumber.getInt(m, 0, 4, "f"));
      m.putShort(0, (short) 0x1101).putShort(2, (short) 0x2202);
      m.putShort(4, (short) 0x3303).putShort(6, (short) 0x4404);
      assertEquals(0x4404330322021101L, StructNumber.getLong(m, 0, 2, "f"));
      assertEquals(0x22021101, StructNumber.getInt(m, 0, 2, "f"));
      m.put(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
      assertEquals(0x0807060504030201L, StructNumber.getLong(m, 0, 1, "f"));
      assertEquals(0x04030201, StructNumber.getInt(m, 0, 1, "f"));
      m.putLong(0, 0x123456789ABCDEF0L);
      assertEquals(0x123456789ABCDEF0L, StructNumber.getLong(m, 0, 8, "f"));
    }
  }

  @Test
  void whatIsWrittenIsRead() {
    for (ByteOrder order : ORDERS) {
      ByteBuffer m = ByteBuffer.allocate(8).order(order);
      for (int field = 1; field <= 8; field *= 2) {
        StructNumber.putLong(m, 0, 0x123456789ABCDEF0L, field, "f");
        assertEquals(0x123456789ABCDEF0L, StructNumber.getLong(m, 0, field, "f"));
      }
      for (int field = 1; field <= 4; field *= 2) {
        StructNumber.putInt(m, 0, 0x12345678, field, "f");
        assertEquals(0x12345678, StructNumber.getInt(m, 0, field, "f"));
      }
    }
  }

  @Test
  void fieldsOfSeveralWidthsAreNoNumberInBigEndianMemory() {
    ByteBuffer m = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(0, 5);
    assertEquals(5, StructNumber.getLong(m, 0, 0, "f"));
    m.order(ByteOrder.BIG_ENDIAN);
    NativeDataException refused =
        assertThrows(NativeDataException.class, () -> StructNumber.getLong(m, 0, 0, "f"));
    assertEquals(
        "f: fields of several widths make no number in big-endian memory:"
            + " the adapter must be an Adapter.OfBytes",
        refused.getMessage());
    assertThrows(NativeDataException.class, () -> StructNumber.getInt(m, 0, 0, "f"));
    assertThrows(NativeDataException.class, () -> StructNumber.putLong(m, 0, 5, 0, "f"));
    assertThrows(NativeDataException.class, () -> StructNumber.putInt(m, 0, 5, 0, "f"));
  }
}

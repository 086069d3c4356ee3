package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class NetworkOrderTest {

  private static final ByteOrder[] ORDERS = {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN};

  /** Eight bytes of memory in one order, and the same bytes as networks have them. */
  private static ByteBuffer network(ByteBuffer memory) {
    return memory.duplicate().order(ByteOrder.BIG_ENDIAN);
  }

  @Test
  void numbersAreInNetworkOrderWhateverTheMemorysIs() {
    for (ByteOrder order : ORDERS) {
      ByteBuffer m = ByteBuffer.allocate(8).order(order);
      network(m).putShort(0, (short) 0x1234);
      assertEquals(0x1234, NetworkOrder.getShort(m, 0));
      network(m).putInt(0, 0x12345678);
      assertEquals(0x12345678, NetworkOrder.getInt(m, 0));
      network(m).putLong(0, 0x123456789ABCDEF0L);
      assertEquals(0x123456789ABCDEF0L, NetworkOrder.getLong(m, 0));
      network(m).putFloat(0, 1.5f);
      assertEquals(1.5f, NetworkOrder.getFloat(m, 0));
      network(m).putDouble(0, -2.5);
      assertEquals(-2.5, NetworkOrder.getDouble(m, 0));
    }
  }

  @Test
  void numbersAreWrittenInNetworkOrderWhateverTheMemorysIs() {
    for (ByteOrder order : ORDERS) {
      ByteBuffer m = ByteBuffer.allocate(8).order(order);
      NetworkOrder.putShort(m, 0, (short) 0x1234);
      assertEquals(0x1234, network(m).getShort(0));
      NetworkOrder.putInt(m, 0, 0x12345678);
      assertEquals(0x12345678, network(m).getInt(0));
      NetworkOrder.putLong(m, 0, 0x123456789ABCDEF0L);
      assertEquals(0x123456789ABCDEF0L, network(m).getLong(0));
      NetworkOrder.putFloat(m, 0, 1.5f);
      assertEquals(1.5f, network(m).getFloat(0));
      NetworkOrder.putDouble(m, 0, -2.5);
      assertEquals(-2.5, network(m).getDouble(0));
    }
  }

  @Test
  void aSignallingNanKeepsItsBits() {
    ByteBuffer m = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    network(m).putInt(0, 0x0000A07F); // turned round, the bits of a signalling NaN
    assertEquals(0x0000A07F, Float.floatToRawIntBits(NetworkOrder.getFloat(m, 0)));
  }
}

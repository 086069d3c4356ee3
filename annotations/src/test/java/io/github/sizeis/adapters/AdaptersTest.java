package io.github.sizeis.adapters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sizeis.runtime.Adapter;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdaptersTest {

  private static Inet4Address ip(int a, int b, int c, int d) throws UnknownHostException {
    return (Inet4Address)
        InetAddress.getByAddress(new byte[] {(byte) a, (byte) b, (byte) c, (byte) d});
  }

  private static <T> void assertBothWays(Adapter.OfInt<T> adapter, int raw, T value) {
    assertEquals(value, adapter.fromInt(raw));
    assertEquals(raw, adapter.toInt(value));
  }

  private static <T> void assertBothWays(Adapter.OfLong<T> adapter, long raw, T value) {
    assertEquals(value, adapter.fromLong(raw));
    assertEquals(raw, adapter.toLong(value));
  }

  @Test
  void anAddressInHostOrderReadsAsItIsSpelled() throws UnknownHostException {
    Ipv4Adapter adapter = new Ipv4Adapter();
    assertBothWays(adapter, 0x0A000001, ip(10, 0, 0, 1));
    assertBothWays(adapter, 0, ip(0, 0, 0, 0));
    assertBothWays(adapter, -1, ip(255, 255, 255, 255));
    assertBothWays(adapter, 0xC0A80180, ip(192, 168, 1, 128));
  }

  @Test
  void anAddressInNetworkOrderHasItsFirstNumberFirstInMemory() throws UnknownHostException {
    Ipv4NetworkOrderAdapter adapter = new Ipv4NetworkOrderAdapter();
    for (byte[] memory : new byte[][] {{10, 0, 0, 1}, {-1, -1, -1, 0}, {127, 0, 0, 1}}) {
      int raw = ByteBuffer.wrap(memory).order(ByteOrder.nativeOrder()).getInt(0);
      assertBothWays(adapter, raw, (Inet4Address) InetAddress.getByAddress(memory));
    }
  }

  @Test
  void fileTimesCountFrom1601() {
    FileTimeAdapter adapter = new FileTimeAdapter();
    assertBothWays(adapter, 0, Instant.parse("1601-01-01T00:00:00Z"));
    assertBothWays(adapter, 1, Instant.parse("1601-01-01T00:00:00.000000100Z"));
    assertBothWays(adapter, 116_444_736_000_000_000L, Instant.EPOCH);
    assertBothWays(
        adapter, 0x01D9_0000_0000_0000L, Instant.parse("2022-11-24T12:26:38.414028800Z"));
    assertBothWays(adapter, Long.MAX_VALUE, Instant.parse("+30828-09-14T02:48:05.477580700Z"));
    assertBothWays(adapter, Long.MIN_VALUE, Instant.parse("+30828-09-14T02:48:05.477580800Z"));
    assertBothWays(adapter, -1, Instant.parse("+60056-05-28T05:36:10.955161500Z"));
  }

  @Test
  void instantsThatNoFileTimeHoldsAreRefused() {
    FileTimeAdapter adapter = new FileTimeAdapter();
    for (Instant none :
        new Instant[] {
          Instant.parse("1600-12-31T23:59:59.999999900Z"),
          adapter.fromLong(-1).plusNanos(100),
          adapter.fromLong(-1).plusNanos(1),
          Instant.MAX,
          Instant.MIN
        }) {
      assertThrows(IllegalArgumentException.class, () -> adapter.toLong(none));
    }
    assertEquals(
        "1970-01-01T00:00:00.000000001Z is finer than the 100 ns of a FILETIME: truncate it first",
        assertThrows(
                IllegalArgumentException.class, () -> adapter.toLong(Instant.EPOCH.plusNanos(1)))
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, Integer.MIN_VALUE, 0xFFFF_FFFFL, -31557014167219200L})
  void unixSecondsCountFrom1970(long raw) {
    assertBothWays(new UnixSecondsAdapter(), raw, Instant.EPOCH.plusSeconds(raw));
  }

  @Test
  void secondsThatAreNoInstantAreRefused() {
    UnixSecondsAdapter adapter = new UnixSecondsAdapter();
    assertThrows(IllegalArgumentException.class, () -> adapter.fromLong(Long.MAX_VALUE));
    assertThrows(IllegalArgumentException.class, () -> adapter.fromLong(Long.MIN_VALUE));
    assertEquals(
        "1970-01-01T00:00:00.500Z is finer than a second: truncate it first",
        assertThrows(
                IllegalArgumentException.class, () -> adapter.toLong(Instant.ofEpochMilli(500)))
            .getMessage());
  }

  @Test
  void aGuidIsSpelledAsWindowsSpellsIt() {
    GuidAdapter adapter = new GuidAdapter();
    byte[] memory = {
      0x33,
      0x22,
      0x11,
      0x00,
      0x55,
      0x44,
      0x77,
      0x66,
      (byte) 0x88,
      (byte) 0x99,
      (byte) 0xAA,
      (byte) 0xBB,
      (byte) 0xCC,
      (byte) 0xDD,
      (byte) 0xEE,
      (byte) 0xFF
    };
    UUID spelled = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    assertEquals(spelled, adapter.fromBytes(memory));
    assertArrayEquals(memory, adapter.toBytes(spelled));
    for (UUID uuid : new UUID[] {new UUID(0, 0), new UUID(-1, -1), new UUID(Long.MIN_VALUE, 1)}) {
      assertEquals(uuid, adapter.fromBytes(adapter.toBytes(uuid)));
    }
    assertThrows(IllegalArgumentException.class, () -> adapter.fromBytes(new byte[15]));
  }

  @Test
  void adaptersThatLookAtTheOrderOfMemoryGiveTheSameInEither() throws UnknownHostException {
    Ipv4NetworkOrderAdapter address = new Ipv4NetworkOrderAdapter();
    UUID id = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    GuidAdapter guid = new GuidAdapter();
    for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      int raw = ByteBuffer.wrap(new byte[] {10, 0, 0, 1}).order(order).getInt(0);
      assertEquals(ip(10, 0, 0, 1), address.fromInt(raw, order));
      assertEquals(raw, address.toInt(ip(10, 0, 0, 1), order));
      ByteBuffer memory = ByteBuffer.allocate(16).order(order);
      memory.putInt(0x00112233).putShort((short) 0x4455).putShort((short) 0x6677);
      memory.order(ByteOrder.BIG_ENDIAN).putLong(0x8899AABBCCDDEEFFL);
      assertEquals(id, guid.fromBytes(memory.array(), order));
      assertArrayEquals(memory.array(), guid.toBytes(id, order));
    }
  }

  /** All others: a number is a number, however it lay in memory. */
  @Test
  void anAdapterNeedNotKnowTheOrder() {
    FileTimeAdapter time = new FileTimeAdapter();
    assertEquals(time.fromLong(1), time.fromLong(1, ByteOrder.BIG_ENDIAN));
    assertEquals(1, time.toLong(time.fromLong(1), ByteOrder.BIG_ENDIAN));
    Ipv4Adapter address = new Ipv4Adapter();
    assertEquals(address.fromInt(1), address.fromInt(1, ByteOrder.BIG_ENDIAN));
    assertEquals(1, address.toInt(address.fromInt(1), ByteOrder.BIG_ENDIAN));
  }
}

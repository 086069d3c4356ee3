package io.github.sizeis.examples.iphelper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Memory;
import io.github.sizeis.runtime.NativeDataException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that end with as many rows as they say. */
class IpHelperTest {

  private static Inet4Address address(int a, int b, int c, int d) {
    try {
      byte[] bytes = {(byte) a, (byte) b, (byte) c, (byte) d};
      return (Inet4Address) InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  private static MibIpaddrrowXp row(int last) {
    return MibIpaddrrowXp.builder()
        .dwAddr(address(192, 0, 2, last))
        .dwMask(address(255, 255, 255, 0))
        .dwIndex(last)
        .build();
  }

  /** As GetIpAddrTable does: the caller's buffer is as long as the rows need, and no longer. */
  @Test
  void aTableIsReadFromABufferOfItsTrueSize() {
    MibIpaddrtable table = new MibIpaddrtable(List.of(row(1), row(2), row(3)));
    assertEquals(4 + 3 * 24, MibIpaddrtableConverter.extentOf(table));
    try (Memory buffer = new Memory(MibIpaddrtableConverter.extentOf(table))) {
      MibIpaddrtableConverter.converter().writeTo(table, buffer);
      assertEquals(table, MibIpaddrtableConverter.fromNative(buffer));
    }
  }

  @Test
  void aTableWithoutRowsIsShorterThanItsType() {
    try (Memory buffer = new Memory(MibIpaddrtableConverter.MIN_SIZE)) {
      buffer.setInt(0, 0);
      assertEquals(List.of(), MibIpaddrtableConverter.fromNative(buffer).table());
    }
  }

  @Test
  void aRowThatIsOneByteShortIsNotRead() {
    MibIpaddrtable table = new MibIpaddrtable(List.of(row(1), row(2)));
    try (Memory buffer = new Memory(MibIpaddrtableConverter.extentOf(table))) {
      MibIpaddrtableConverter.converter().writeTo(table, buffer);
      NativeDataException e =
          assertThrows(
              NativeDataException.class,
              () -> MibIpaddrtableConverter.fromNative(buffer.share(0, buffer.size() - 1)));
      assertEquals("MIB_IPADDRTABLE.table", e.path());
    }
  }
}

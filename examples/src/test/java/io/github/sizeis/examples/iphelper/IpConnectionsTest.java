package io.github.sizeis.examples.iphelper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.Allocations;
import io.github.sizeis.examples.iphelper.IpConnections.MIB_TCP_STATE;
import io.github.sizeis.runtime.NativeCallException;
import io.github.sizeis.runtime.NativeDataException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tables of connections, which grow while one asks for them. */
class IpConnectionsTest {

  private static final int TOO_SMALL = 122;
  private static final Inet6Address LOOPBACK = (Inet6Address) parse("::1");

  private static InetAddress parse(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  private static MibTcptableOwnerPid tcp(int count) {
    return new MibTcptableOwnerPid(
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    new MibTcprowOwnerPid(
                        MIB_TCP_STATE.MIB_TCP_STATE_ESTAB,
                        (Inet4Address) parse("192.0.2.7"),
                        new Port(443),
                        (Inet4Address) parse("198.51.100." + i % 250),
                        new Port(49_152 + i),
                        1_000 + i))
            .toList());
  }

  private static final MibTcp6TableOwnerPid TCP6 =
      new MibTcp6TableOwnerPid(
          List.of(
              new MibTcp6RowOwnerPid(
                  LOOPBACK,
                  0,
                  new Port(135),
                  LOOPBACK,
                  0,
                  new Port(0),
                  MIB_TCP_STATE.MIB_TCP_STATE_LISTEN,
                  4)));
  private static final MibUdptableOwnerPid UDP =
      new MibUdptableOwnerPid(
          List.of(new MibUdprowOwnerPid((Inet4Address) parse("127.0.0.1"), new Port(1900), 5)));
  private static final MibUdp6TableOwnerPid UDP6 =
      new MibUdp6TableOwnerPid(List.of(new MibUdp6RowOwnerPid(LOOPBACK, 3, new Port(5353), 6)));

  /** IP Helper with these tables; the one of TCP over IPv4 grows with each call. */
  private static final class Windows implements IpConnectionsNative.Library {
    private final List<Integer> rooms = new ArrayList<>();
    private int connections = 10;

    @Override
    public int GetExtendedTcpTable(
        Pointer table, Pointer size, int order, int family, int tableClass, int reserved) {
      if (family == IpConnections.AF_INET6) {
        return fill(table, size, MibTcp6TableOwnerPidConverter.toNative(TCP6).getPointer(), 60);
      }
      rooms.add(size.getInt(0));
      MibTcptableOwnerPid now = tcp(connections);
      connections += connections < 30 ? 10 : 0;
      try (IpConnectionsNative.MIB_TCPTABLE_OWNER_PID all =
          MibTcptableOwnerPidConverter.toNative(now)) {
        return fill(table, size, all.getPointer(), MibTcptableOwnerPidConverter.extentOf(now));
      }
    }

    @Override
    public int GetExtendedUdpTable(
        Pointer table, Pointer size, int order, int family, int tableClass, int reserved) {
      return family == IpConnections.AF_INET6
          ? fill(table, size, MibUdp6TableOwnerPidConverter.toNative(UDP6).getPointer(), 32)
          : fill(table, size, MibUdptableOwnerPidConverter.toNative(UDP).getPointer(), 16);
    }

    private static int fill(Pointer table, Pointer size, Pointer all, long extent) {
      int room = size.getInt(0);
      size.setInt(0, (int) extent);
      if (room < extent) {
        return TOO_SMALL;
      }
      table.write(0, all.getByteArray(0, (int) extent), 0, (int) extent);
      return 0;
    }
  }

  @Test
  void aTableThatGrowsBetweenTwoCallsIsReadWhole() {
    Windows windows = new Windows();
    assertEquals(tcp(30), IpConnectionsClient.over(windows).getTcpTable());
    assertEquals(List.of(0, 4 + 10 * 24, 4 + 20 * 24, 4 + 30 * 24), windows.rooms);
  }

  @Test
  void allConnectionsAreListed() {
    List<Connection> all = Connection.all(IpConnectionsClient.over(new Windows()));
    assertEquals(33, all.size());
    assertEquals(
        new Connection(
            "tcp4",
            new InetSocketAddress("192.0.2.7", 443),
            new InetSocketAddress("198.51.100.0", 49_152),
            MIB_TCP_STATE.MIB_TCP_STATE_ESTAB,
            1_000),
        all.get(0));
    assertEquals(
        new Connection("udp6", new InetSocketAddress(LOOPBACK, 5353), null, null, 6), all.get(32));
  }

  @Test
  void aFailureIsAnException() {
    IpConnectionsNative.Library denied =
        new IpConnectionsNative.Library() {
          @Override
          public int GetExtendedTcpTable(
              Pointer table, Pointer size, int order, int family, int tableClass, int reserved) {
            return 5;
          }

          @Override
          public int GetExtendedUdpTable(
              Pointer table, Pointer size, int order, int family, int tableClass, int reserved) {
            return 5;
          }
        };
    IpConnectionsClient ip = IpConnectionsClient.over(denied);
    NativeCallException e = assertThrows(NativeCallException.class, () -> Connection.all(ip));
    assertEquals(5, e.code());
  }

  /** As {@code tcpmib.h} lays a table out, with junk where Windows promises nothing. */
  @Test
  @Tag("little-endian")
  void memoryIsReadAsWindowsWritesIt() {
    ByteBuffer bytes = ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(1).putInt(5); // dwNumEntries, MIB_TCP_STATE_ESTAB
    bytes.put(new byte[] {(byte) 192, 0, 2, 7}).put(new byte[] {1, (byte) 0xBB, 0x55, 0x66});
    bytes.put(new byte[] {(byte) 198, 51, 100, 0}).put(new byte[] {(byte) 0xC0, 0, 0, 0});
    bytes.putInt(1_000);
    try (Memory memory = new Memory(28)) {
      memory.write(0, bytes.array(), 0, 28);
      assertEquals(tcp(1), MibTcptableOwnerPidConverter.fromNative(memory));
      assertEquals(tcp(1), TcpTableByHand.read(memory));
    }
  }

  @Test
  void aCountThatIsTooLargeIsAnErrorWithItsPath() {
    try (Memory memory = new Memory(28)) {
      memory.clear();
      memory.setInt(0, 2);
      NativeDataException e =
          assertThrows(
              NativeDataException.class, () -> MibTcptableOwnerPidConverter.fromNative(memory));
      assertEquals("MIB_TCPTABLE_OWNER_PID.table", e.path());
    }
  }

  /** The figures of {@code docs/from-jna.md}; by hand, each row is a structure of JNA's. */
  @Test
  void aReadAllocatesAFractionOfWhatItDoesByHand() {
    MibTcptableOwnerPid table = tcp(200);
    try (IpConnectionsNative.MIB_TCPTABLE_OWNER_PID structure =
        MibTcptableOwnerPidConverter.toNative(table)) {
      Pointer memory = structure.getPointer();
      assertEquals(table, TcpTableByHand.read(memory));
      long generated = Allocations.of(() -> MibTcptableOwnerPidConverter.fromNative(memory));
      long byHand = Allocations.of(() -> TcpTableByHand.read(memory));
      System.out.println("200 connections: " + generated + " bytes, by hand " + byHand);
      assertTrue(generated * 2 < byHand, generated + " bytes, by hand " + byHand);
    }
  }
}

package io.github.sizeis.examples.iphelper;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import io.github.sizeis.examples.iphelper.IpConnections.MIB_TCP_STATE;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** A {@code MIB_TCPTABLE_OWNER_PID} as a user of JNA reads it: with structures by hand. */
public final class TcpTableByHand {

  private static final int ROWS = 4;

  /** The states in the order of their numbers, which begin with 1. */
  private static final MIB_TCP_STATE[] STATES = MIB_TCP_STATE.values();

  private TcpTableByHand() {}

  /** The row as a user of JNA declares it. */
  @FieldOrder({
    "dwState",
    "dwLocalAddr",
    "dwLocalPort",
    "dwRemoteAddr",
    "dwRemotePort",
    "dwOwningPid"
  })
  public static class Row extends Structure {
    public int dwState;
    public int dwLocalAddr;
    public int dwLocalPort;
    public int dwRemoteAddr;
    public int dwRemotePort;
    public int dwOwningPid;

    /** For JNA. */
    public Row() {}

    Row(Pointer memory) {
      super(memory);
    }
  }

  /** Reads the table, into the same values as the converter does. */
  public static MibTcptableOwnerPid read(Pointer table) {
    int count = table.getInt(0);
    List<MibTcprowOwnerPid> rows = new ArrayList<>(count);
    if (count > 0) {
      for (Structure each : new Row(table.share(ROWS)).toArray(count)) {
        each.read();
        rows.add(value((Row) each));
      }
    }
    return new MibTcptableOwnerPid(rows);
  }

  private static MibTcprowOwnerPid value(Row row) {
    return new MibTcprowOwnerPid(
        STATES[row.dwState - 1],
        address(row.dwLocalAddr),
        port(row.dwLocalPort),
        address(row.dwRemoteAddr),
        port(row.dwRemotePort),
        row.dwOwningPid);
  }

  private static Port port(int raw) {
    return new Port(Short.toUnsignedInt(Short.reverseBytes((short) raw)));
  }

  private static Inet4Address address(int raw) {
    byte[] bytes = {(byte) raw, (byte) (raw >> 8), (byte) (raw >> 16), (byte) (raw >> 24)};
    try {
      return (Inet4Address) InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new AssertionError("four bytes are an address", e);
    }
  }
}

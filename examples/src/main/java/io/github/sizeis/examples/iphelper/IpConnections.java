package io.github.sizeis.examples.iphelper;

import io.github.sizeis.CName;
import io.github.sizeis.CValue;
import io.github.sizeis.Const;
import io.github.sizeis.Grow;
import io.github.sizeis.Idl;
import io.github.sizeis.InOut;
import io.github.sizeis.Inline;
import io.github.sizeis.Of;
import io.github.sizeis.Out;
import io.github.sizeis.Ptr;
import io.github.sizeis.Room;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.Typedef;
import io.github.sizeis.examples.iphelper.IpHelper.IPAddr;
import io.github.sizeis.examples.iphelper.Winsock.IN6_ADDR;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.ULONG;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.util.List;

/**
 * The connections of TCP and the sockets of UDP on Windows, with the processes that own them: the
 * tables of {@code tcpmib.h} and {@code udpmib.h}, and the functions of {@code iphlpapi.h}.
 */
@Idl(library = "iphlpapi", convention = Idl.Convention.STDCALL)
@Status(value = "return == 0", code = Status.Code.RETURNED_WINDOWS)
public interface IpConnections {

  /** The family of IPv4 addresses. */
  int AF_INET = 2;

  /** The family of IPv6 addresses. */
  int AF_INET6 = 23;

  /** All connections and listening sockets, with their processes. */
  int TCP_TABLE_OWNER_PID_ALL = 5;

  /** All sockets, with their processes. */
  int UDP_TABLE_OWNER_PID = 1;

  /** A port in network order. */
  @Typedef(value = DWORD.class, adapter = PortAdapter.class)
  @Target(ElementType.TYPE_USE)
  @interface PORT {}

  /** The state of a connection. */
  enum MIB_TCP_STATE {
    /** Closed. */
    @CValue(1)
    MIB_TCP_STATE_CLOSED,
    /** Waits for a connection. */
    @CValue(2)
    MIB_TCP_STATE_LISTEN,
    /** Has asked for a connection. */
    @CValue(3)
    MIB_TCP_STATE_SYN_SENT,
    /** Was asked for a connection, and has answered. */
    @CValue(4)
    MIB_TCP_STATE_SYN_RCVD,
    /** Open. */
    @CValue(5)
    MIB_TCP_STATE_ESTAB,
    /** Has closed, and waits for the other side's acknowledgement. */
    @CValue(6)
    MIB_TCP_STATE_FIN_WAIT1,
    /** Has closed, and waits for the other side to close. */
    @CValue(7)
    MIB_TCP_STATE_FIN_WAIT2,
    /** The other side has closed. */
    @CValue(8)
    MIB_TCP_STATE_CLOSE_WAIT,
    /** Both sides have closed at the same time. */
    @CValue(9)
    MIB_TCP_STATE_CLOSING,
    /** Waits for the last acknowledgement. */
    @CValue(10)
    MIB_TCP_STATE_LAST_ACK,
    /** Waits until no packet of the connection can arrive. */
    @CValue(11)
    MIB_TCP_STATE_TIME_WAIT,
    /** Is being deleted. */
    @CValue(12)
    MIB_TCP_STATE_DELETE_TCB,
    /** Reserved. */
    @CValue(100)
    MIB_TCP_STATE_RESERVED
  }

  /** A connection of TCP over IPv4. */
  @Struct(size = 24, size32 = 24)
  interface MIB_TCPROW_OWNER_PID {
    /** Its state. */
    MIB_TCP_STATE dwState();

    /** The address on this machine. */
    @IPAddr
    Inet4Address dwLocalAddr();

    /** The port on this machine. */
    @PORT
    Port dwLocalPort();

    /** The other machine. */
    @IPAddr
    Inet4Address dwRemoteAddr();

    /** The port there. It means nothing while the state is LISTEN. */
    @PORT
    Port dwRemotePort();

    /** The process. */
    @DWORD
    int dwOwningPid();
  }

  /** All connections of TCP over IPv4. */
  @Struct(size = 28, size32 = 28)
  interface MIB_TCPTABLE_OWNER_PID {
    /** How many there are. */
    @DWORD
    int dwNumEntries();

    /** The connections. */
    @SizeIs("dwNumEntries")
    @Inline
    List<MIB_TCPROW_OWNER_PID> table();
  }

  /** A connection of TCP over IPv6. */
  @Struct(size = 56, size32 = 56)
  interface MIB_TCP6ROW_OWNER_PID {
    /** The address on this machine. */
    @Of(IN6_ADDR.class)
    Inet6Address ucLocalAddr();

    /** The zone of a local address that is valid on one link only. */
    @DWORD
    int dwLocalScopeId();

    /** The port on this machine. */
    @PORT
    Port dwLocalPort();

    /** The other machine. */
    @Of(IN6_ADDR.class)
    Inet6Address ucRemoteAddr();

    /** The zone of the other machine's address. */
    @DWORD
    int dwRemoteScopeId();

    /** The port there. */
    @PORT
    Port dwRemotePort();

    /** Its state. */
    MIB_TCP_STATE dwState();

    /** The process. */
    @DWORD
    int dwOwningPid();
  }

  /** All connections of TCP over IPv6. */
  @Struct(size = 60, size32 = 60)
  interface MIB_TCP6TABLE_OWNER_PID {
    /** How many there are. */
    @DWORD
    int dwNumEntries();

    /** The connections. */
    @SizeIs("dwNumEntries")
    @Inline
    List<MIB_TCP6ROW_OWNER_PID> table();
  }

  /** A socket of UDP over IPv4. */
  @Struct(size = 12, size32 = 12)
  interface MIB_UDPROW_OWNER_PID {
    /** The address on this machine. */
    @IPAddr
    Inet4Address dwLocalAddr();

    /** The port on this machine. */
    @PORT
    Port dwLocalPort();

    /** The process. */
    @DWORD
    int dwOwningPid();
  }

  /** All sockets of UDP over IPv4. */
  @Struct(size = 16, size32 = 16)
  interface MIB_UDPTABLE_OWNER_PID {
    /** How many there are. */
    @DWORD
    int dwNumEntries();

    /** The sockets. */
    @SizeIs("dwNumEntries")
    @Inline
    List<MIB_UDPROW_OWNER_PID> table();
  }

  /** A socket of UDP over IPv6. */
  @Struct(size = 28, size32 = 28)
  interface MIB_UDP6ROW_OWNER_PID {
    /** The address on this machine. */
    @Of(IN6_ADDR.class)
    Inet6Address ucLocalAddr();

    /** The zone of an address that is valid on one link only. */
    @DWORD
    int dwLocalScopeId();

    /** The port on this machine. */
    @PORT
    Port dwLocalPort();

    /** The process. */
    @DWORD
    int dwOwningPid();
  }

  /** All sockets of UDP over IPv6. */
  @Struct(size = 32, size32 = 32)
  interface MIB_UDP6TABLE_OWNER_PID {
    /** How many there are. */
    @DWORD
    int dwNumEntries();

    /** The sockets. */
    @SizeIs("dwNumEntries")
    @Inline
    List<MIB_UDP6ROW_OWNER_PID> table();
  }

  /**
   * Gives all connections of TCP over IPv4. The table may grow between two calls, so the function
   * is called until the room was large enough.
   *
   * <pre>
   * DWORD GetExtendedTcpTable(PVOID pTcpTable, PDWORD pdwSize, BOOL bOrder, ULONG ulAf,
   *     TCP_TABLE_CLASS TableClass, ULONG Reserved);
   * </pre>
   */
  @CName("GetExtendedTcpTable")
  int GetTcpTable(
      @Out @Room(bytes = "pdwSize") @Ptr MIB_TCPTABLE_OWNER_PID pTcpTable,
      @InOut @Grow(when = "return == 122") @DWORD int pdwSize,
      @Const(0) int bOrder,
      @Const(AF_INET) @ULONG int ulAf,
      @Const(TCP_TABLE_OWNER_PID_ALL) int TableClass,
      @Const(0) @ULONG int Reserved);

  /** Gives all connections of TCP over IPv6. */
  @CName("GetExtendedTcpTable")
  int GetTcp6Table(
      @Out @Room(bytes = "pdwSize") @Ptr MIB_TCP6TABLE_OWNER_PID pTcpTable,
      @InOut @Grow(when = "return == 122") @DWORD int pdwSize,
      @Const(0) int bOrder,
      @Const(AF_INET6) @ULONG int ulAf,
      @Const(TCP_TABLE_OWNER_PID_ALL) int TableClass,
      @Const(0) @ULONG int Reserved);

  /**
   * Gives all sockets of UDP over IPv4.
   *
   * <pre>
   * DWORD GetExtendedUdpTable(PVOID pUdpTable, PDWORD pdwSize, BOOL bOrder, ULONG ulAf,
   *     UDP_TABLE_CLASS TableClass, ULONG Reserved);
   * </pre>
   */
  @CName("GetExtendedUdpTable")
  int GetUdpTable(
      @Out @Room(bytes = "pdwSize") @Ptr MIB_UDPTABLE_OWNER_PID pUdpTable,
      @InOut @Grow(when = "return == 122") @DWORD int pdwSize,
      @Const(0) int bOrder,
      @Const(AF_INET) @ULONG int ulAf,
      @Const(UDP_TABLE_OWNER_PID) int TableClass,
      @Const(0) @ULONG int Reserved);

  /** Gives all sockets of UDP over IPv6. */
  @CName("GetExtendedUdpTable")
  int GetUdp6Table(
      @Out @Room(bytes = "pdwSize") @Ptr MIB_UDP6TABLE_OWNER_PID pUdpTable,
      @InOut @Grow(when = "return == 122") @DWORD int pdwSize,
      @Const(0) int bOrder,
      @Const(AF_INET6) @ULONG int ulAf,
      @Const(UDP_TABLE_OWNER_PID) int TableClass,
      @Const(0) @ULONG int Reserved);
}

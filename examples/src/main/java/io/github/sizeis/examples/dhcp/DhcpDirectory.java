package io.github.sizeis.examples.dhcp;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.Const;
import io.github.sizeis.Idl;
import io.github.sizeis.Ignore;
import io.github.sizeis.Out;
import io.github.sizeis.Ptr;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_ADDRESS;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import java.net.Inet4Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** DHCP server management, {@code dhcpsapi.h}: the servers that the directory allows to serve. */
@Idl(library = "dhcpsapi", prefix = "Dhcp", convention = Idl.Convention.STDCALL, deepFree = true)
@Status(value = "return == 0", names = DhcpError.class, code = Status.Code.RETURNED_WINDOWS)
public interface DhcpDirectory {

  /** A server that the directory allows to serve. */
  @Struct(size = 48, size32 = 28)
  interface DHCPDS_SERVER {
    /** Zero for now. */
    @DWORD
    int Version();

    /** Its host name. */
    @LPWSTR
    @Nullable String ServerName();

    /** Its address. */
    @DHCP_IP_ADDRESS
    Inet4Address ServerAddress();

    /** Zero for now. */
    @DWORD
    int Flags();

    /** Zero for now. */
    @DWORD
    int State();

    /** Where in the directory it stands; NULL for now. */
    @LPWSTR
    @Nullable String DsLocation();

    /** Zero for now. */
    @DWORD
    int DsLocType();
  }

  /** The servers that the directory allows to serve. */
  @Struct(size = 16, size32 = 12)
  interface DHCPDS_SERVERS {
    /** Zero for now. */
    @DWORD
    int Flags();

    /** How many servers there are. */
    @DWORD
    int NumElements();

    /** The servers. */
    @SizeIs("NumElements")
    List<DHCPDS_SERVER> Servers();
  }

  /**
   * Connects this process with the directory; to be called before the other functions of this
   * container.
   */
  int DhcpDsInit();

  /** Undoes {@code DhcpDsInit}; to be called once, at the end. */
  void DhcpDsCleanup();

  /** Lists the servers that the directory allows to serve. */
  int DhcpEnumServers(
      @Const(0) @DWORD int Flags,
      @Ignore @Nullable Pointer IdInfo,
      @Out @Allocated(free = "DhcpRpcFreeMemory(Servers)", deep = true) @Ptr DHCPDS_SERVERS Servers,
      @Ignore @Nullable Pointer CallbackFn,
      @Ignore @Nullable Pointer CallbackData);

  /** Has the directory allow a server to serve. */
  int DhcpAddServer(
      @Const(0) @DWORD int Flags,
      @Ignore @Nullable Pointer IdInfo,
      @Ptr DHCPDS_SERVER NewServer,
      @Ignore @Nullable Pointer CallbackFn,
      @Ignore @Nullable Pointer CallbackData);

  /** Has the directory allow a server no more. */
  int DhcpDeleteServer(
      @Const(0) @DWORD int Flags,
      @Ignore @Nullable Pointer IdInfo,
      @Ptr DHCPDS_SERVER NewServer,
      @Ignore @Nullable Pointer CallbackFn,
      @Ignore @Nullable Pointer CallbackData);

  /**
   * Says what the calls of this thread leave alone: with bit 0 the directory, with bit 1 the
   * server.
   */
  int DhcpSetThreadOptions(@DWORD int Flags, @Ignore @Nullable Pointer Reserved);

  /**
   * Asks what the calls of this thread leave alone: with bit 0 the directory, with bit 1 the
   * server.
   */
  int DhcpGetThreadOptions(@Out @DWORD int pFlags, @Ignore @Nullable Pointer Reserved);

  /**
   * Frees a block of memory that a function of this library has allocated: one block, and none that
   * lies behind its pointers.
   */
  void DhcpRpcFreeMemory(@Nullable Pointer BufferPointer);
}

package io.github.sizeis.examples.dhcp;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.Idl;
import io.github.sizeis.Out;
import io.github.sizeis.Ptr;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_ADDRESS;
import io.github.sizeis.examples.dhcp.Dhcpsapi.FILE_TIME;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import io.github.sizeis.windows.ULONG;
import java.net.Inet4Address;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DHCP server management, {@code dhcpsapi.h}: what a server has counted since it started, and how
 * many addresses of each subnet are leased.
 *
 * <p>{@code ServerIpAddress} is the address or the name of the server; {@code null} is this
 * machine.
 */
@Idl(library = "dhcpsapi", prefix = "Dhcp", convention = Idl.Convention.STDCALL, deepFree = true)
@Status(value = "return == 0", names = DhcpError.class, code = Status.Code.RETURNED_WINDOWS)
public interface DhcpStatistics {

  /** The figures of a subnet. */
  @Struct(size = 16, size32 = 16)
  interface SCOPE_MIB_INFO {
    /** The address of the subnet. */
    @DHCP_IP_ADDRESS
    Inet4Address Subnet();

    /** How many of its addresses are leased. */
    @DWORD
    long NumAddressesInuse();

    /** How many of its addresses are free. */
    @DWORD
    long NumAddressesFree();

    /** How many of its addresses are offered and not taken yet. */
    @DWORD
    long NumPendingOffers();
  }

  /** The figures of a server since it started. */
  @Struct(size = 48, size32 = 44)
  interface DHCP_MIB_INFO {
    /** How many DISCOVER packets came. */
    @DWORD
    long Discovers();

    /** How many OFFER packets went. */
    @DWORD
    long Offers();

    /** How many REQUEST packets came. */
    @DWORD
    long Requests();

    /** How many ACK packets went. */
    @DWORD
    long Acks();

    /** How many NAK packets went. */
    @DWORD
    long Naks();

    /** How many DECLINE packets came. */
    @DWORD
    long Declines();

    /** How many RELEASE packets came. */
    @DWORD
    long Releases();

    /** When the server started. */
    @FILE_TIME
    Instant ServerStartTime();

    /** How many subnets there are. */
    @DWORD
    int Scopes();

    /** The figures of each subnet. */
    @SizeIs("Scopes")
    List<SCOPE_MIB_INFO> ScopeInfo();
  }

  /** The figures of a subnet, with its clients' health. */
  @Struct(size = 40, size32 = 40)
  interface SCOPE_MIB_INFO_VQ {
    /** The address of the subnet. */
    @DHCP_IP_ADDRESS
    Inet4Address Subnet();

    /** How many of its addresses are leased. */
    @DWORD
    long NumAddressesInuse();

    /** How many of its addresses are free. */
    @DWORD
    long NumAddressesFree();

    /** How many of its addresses are offered and not taken yet. */
    @DWORD
    long NumPendingOffers();

    /** How many leases there are of clients that do not have full access. */
    @DWORD
    long QtnNumLeases();

    /** Their share of all leases, in percent. */
    @DWORD
    long QtnPctQtnLeases();

    /** How many leases there are of clients on probation. */
    @DWORD
    long QtnProbationLeases();

    /** How many leases there are of clients with full access. */
    @DWORD
    long QtnNonQtnLeases();

    /** How many leases there are of clients that are not asked for their health. */
    @DWORD
    long QtnExemptLeases();

    /** How many clients can tell about their health. */
    @DWORD
    long QtnCapableClients();
  }

  /**
   * The figures of a server since it started, with its clients' health: from Windows Server 2008
   * on.
   */
  @Struct(size = 80, size32 = 72)
  interface DHCP_MIB_INFO_VQ {
    /** How many DISCOVER packets came. */
    @DWORD
    long Discovers();

    /** How many OFFER packets went. */
    @DWORD
    long Offers();

    /** How many REQUEST packets came. */
    @DWORD
    long Requests();

    /** How many ACK packets went. */
    @DWORD
    long Acks();

    /** How many NAK packets went. */
    @DWORD
    long Naks();

    /** How many DECLINE packets came. */
    @DWORD
    long Declines();

    /** How many RELEASE packets came. */
    @DWORD
    long Releases();

    /** When the server started. */
    @FILE_TIME
    Instant ServerStartTime();

    /** How many leases there are of clients that do not have full access. */
    @DWORD
    long QtnNumLeases();

    /** Their share of all leases, in percent. */
    @DWORD
    long QtnPctQtnLeases();

    /** How many leases there are of clients on probation. */
    @DWORD
    long QtnProbationLeases();

    /** How many leases there are of clients with full access. */
    @DWORD
    long QtnNonQtnLeases();

    /** How many leases there are of clients that are not asked for their health. */
    @DWORD
    long QtnExemptLeases();

    /** How many clients can tell about their health. */
    @DWORD
    long QtnCapableClients();

    /** How often the server that judges health could not be asked. */
    @DWORD
    long QtnIASErrors();

    /** How many subnets there are. */
    @DWORD
    int Scopes();

    /** The figures of each subnet. */
    @SizeIs("Scopes")
    List<SCOPE_MIB_INFO_VQ> ScopeInfo();
  }

  /** The figures of a subnet, as they go with {@link DHCP_MIB_INFO_V5}. */
  @Struct(size = 16, size32 = 16)
  interface SCOPE_MIB_INFO_V5 {
    /** The address of the subnet. */
    @DHCP_IP_ADDRESS
    Inet4Address Subnet();

    /** How many of its addresses are leased. */
    @DWORD
    long NumAddressesInuse();

    /** How many of its addresses are free. */
    @DWORD
    long NumAddressesFree();

    /** How many of its addresses are offered and not taken yet. */
    @DWORD
    long NumPendingOffers();
  }

  /**
   * The figures of a server since it started, with delayed offers: from Windows Server 2008 R2 on.
   */
  @Struct(size = 88, size32 = 80)
  interface DHCP_MIB_INFO_V5 {
    /** How many DISCOVER packets came. */
    @DWORD
    long Discovers();

    /** How many OFFER packets went. */
    @DWORD
    long Offers();

    /** How many REQUEST packets came. */
    @DWORD
    long Requests();

    /** How many ACK packets went. */
    @DWORD
    long Acks();

    /** How many NAK packets went. */
    @DWORD
    long Naks();

    /** How many DECLINE packets came. */
    @DWORD
    long Declines();

    /** How many RELEASE packets came. */
    @DWORD
    long Releases();

    /** When the server started. */
    @FILE_TIME
    Instant ServerStartTime();

    /** How many leases there are of clients that do not have full access. */
    @DWORD
    long QtnNumLeases();

    /** Their share of all leases, in percent. */
    @DWORD
    long QtnPctQtnLeases();

    /** How many leases there are of clients on probation. */
    @DWORD
    long QtnProbationLeases();

    /** How many leases there are of clients with full access. */
    @DWORD
    long QtnNonQtnLeases();

    /** How many leases there are of clients that are not asked for their health. */
    @DWORD
    long QtnExemptLeases();

    /** How many clients can tell about their health. */
    @DWORD
    long QtnCapableClients();

    /** How often the server that judges health could not be asked. */
    @DWORD
    long QtnIASErrors();

    /** How many OFFER packets wait for their time. */
    @DWORD
    long DelayedOffers();

    /** How many subnets delay theirs. */
    @DWORD
    long ScopesWithDelayedOffers();

    /** How many subnets there are. */
    @DWORD
    int Scopes();

    /** The figures of each subnet. */
    @SizeIs("Scopes")
    List<SCOPE_MIB_INFO_V5> ScopeInfo();
  }

  /** The counters of a server, as the performance monitor has them. */
  @Struct(size = 76, size32 = 76)
  interface DHCP_PERF_STATS {
    /** Packets that came. */
    @ULONG
    long dwNumPacketsReceived();

    /** Packets that were dropped because they were there twice. */
    @ULONG
    long dwNumPacketsDuplicate();

    /** Packets that were dropped because they had waited for too long. */
    @ULONG
    long dwNumPacketsExpired();

    /** Milliseconds that were spent on packets. */
    @ULONG
    long dwNumMilliSecondsProcessed();

    /** Packets that wait to be processed. */
    @ULONG
    long dwNumPacketsInActiveQueue();

    /** Packets that wait for the answer to a ping. */
    @ULONG
    long dwNumPacketsInPingQueue();

    /** DISCOVER packets that came. */
    @ULONG
    long dwNumDiscoversReceived();

    /** OFFER packets that went. */
    @ULONG
    long dwNumOffersSent();

    /** REQUEST packets that came. */
    @ULONG
    long dwNumRequestsReceived();

    /** INFORM packets that came. */
    @ULONG
    long dwNumInformsReceived();

    /** ACK packets that went. */
    @ULONG
    long dwNumAcksSent();

    /** NAK packets that went. */
    @ULONG
    long dwNumNacksSent();

    /** DECLINE packets that came. */
    @ULONG
    long dwNumDeclinesReceived();

    /** RELEASE packets that came. */
    @ULONG
    long dwNumReleasesReceived();

    /** OFFER packets that wait for their time. */
    @ULONG
    long dwNumDelayedOfferInQueue();

    /** Packets that were processed. */
    @ULONG
    long dwNumPacketsProcessed();

    /** Packets that wait to have a client's health judged. */
    @ULONG
    long dwNumPacketsInQuarWaitingQueue();

    /** Packets whose clients are ready to be judged. */
    @ULONG
    long dwNumPacketsInQuarReadyQueue();

    /** Packets that wait for the judgement. */
    @ULONG
    long dwNumPacketsInQuarDecisionQueue();
  }

  /** Asks for the figures of a server. */
  int DhcpGetMibInfo(
      @LPWSTR @Nullable String ServerIpAddress,
      @Out @Allocated(free = "DhcpRpcFreeMemory(MibInfo)", deep = true) @Ptr DHCP_MIB_INFO MibInfo);

  /** Asks for the figures of a server, with delayed offers. */
  int DhcpGetMibInfoV5(
      @LPWSTR @Nullable String ServerIpAddress,
      @Out @Allocated(free = "DhcpRpcFreeMemory(MibInfo)", deep = true) @Ptr
          DHCP_MIB_INFO_V5 MibInfo);

  /**
   * Frees a block of memory that a function of this library has allocated: one block, and none that
   * lies behind its pointers.
   */
  void DhcpRpcFreeMemory(@Nullable Pointer BufferPointer);
}

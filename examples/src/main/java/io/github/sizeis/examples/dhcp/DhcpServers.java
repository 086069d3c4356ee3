package io.github.sizeis.examples.dhcp;

import io.github.sizeis.CValue;
import io.github.sizeis.Idl;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_ADDRESS;
import io.github.sizeis.examples.dhcp.Dhcpsapi.FILE_TIME;
import io.github.sizeis.runtime.Flags;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import io.github.sizeis.windows.ULONG;
import java.net.Inet4Address;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DHCP server management, {@code dhcpsapi.h}: a server as a whole, its configuration and its
 * figures, and the servers that the directory knows.
 */
@Idl(library = "dhcpsapi", prefix = "Dhcp")
public interface DhcpServers {

  /** What a server can be managed over; {@code DHCP_SERVER_USE_RPC_OVER_*} in the header. */
  enum ServerProtocol {
    /** RPC over TCP. */
    @CValue(1)
    DHCP_SERVER_USE_RPC_OVER_TCPIP,
    /** RPC over named pipes. */
    @CValue(2)
    DHCP_SERVER_USE_RPC_OVER_NP,
    /** RPC on the machine itself. */
    @CValue(4)
    DHCP_SERVER_USE_RPC_OVER_LPC
  }

  /** The configuration of a server. */
  @Struct(size = 56, size32 = 36)
  interface DHCP_SERVER_CONFIG_INFO {
    /** Over which protocols the server can be managed. */
    @DWORD
    Flags<ServerProtocol> APIProtocolSupport();

    /** The file name of the database. */
    @LPWSTR
    @Nullable String DatabaseName();

    /** The folder of the database. */
    @LPWSTR
    @Nullable String DatabasePath();

    /** The folder for backups. */
    @LPWSTR
    @Nullable String BackupPath();

    /** The minutes between backups. */
    @DWORD
    long BackupInterval();

    /** Whether changes are logged first; a {@code DWORD} in the header that is 0 or 1. */
    @BOOL
    boolean DatabaseLoggingFlag();

    /**
     * Whether the database is to be restored when the server starts; a {@code DWORD} in the header
     * that is 0 or 1.
     */
    @BOOL
    boolean RestoreFlag();

    /** The minutes between cleanings of the database. */
    @DWORD
    long DatabaseCleanupInterval();

    /** What the server writes into its trace: bits for its developers. */
    @DWORD
    int DebugFlag();
  }

  /** The names of the classes that a server has without being told. */
  @Struct(size = 16, size32 = 8)
  interface DHCP_SERVER_SPECIFIC_STRINGS {
    /** The vendors' class. */
    @LPWSTR
    @Nullable String DefaultVendorClassName();

    /** The users' class. */
    @LPWSTR
    @Nullable String DefaultUserClassName();
  }

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

  /** A network adapter of a server's machine, and whether the server listens on it. */
  @Struct(size = 40, size32 = 28)
  interface DHCP_BIND_ELEMENT {
    /** 1 where the adapter can neither be bound nor let go. */
    @ULONG
    int Flags();

    /** Whether the server listens on it. */
    @BOOL
    boolean fBoundToDHCPServer();

    /** Its address. */
    @DHCP_IP_ADDRESS
    Inet4Address AdapterPrimaryAddress();

    /** The address of its subnet. */
    @DHCP_IP_ADDRESS
    Inet4Address AdapterSubnetAddress();

    /** What it is called. */
    @LPWSTR
    @Nullable String IfDescription();

    /** The length of {@code IfId} in bytes. */
    @ULONG
    int IfIdSize();

    /** What the machine knows it by, a GUID mostly. */
    @SizeIs("IfIdSize")
    byte[] IfId();
  }

  /** Adapters, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_BIND_ELEMENT_ARRAY {
    /** How many adapters there are. */
    @DWORD
    int NumElements();

    /** The adapters. */
    @SizeIs("NumElements")
    List<DHCP_BIND_ELEMENT> Elements();
  }

  /**
   * What has to be mended where the database and the registry say different things of an address.
   */
  enum DHCP_SCAN_FLAG {
    /** The registry. */
    DhcpRegistryFix,
    /** The database. */
    DhcpDatabaseFix
  }

  /** An address of which the database and the registry say different things. */
  @Struct(size = 8, size32 = 8)
  interface DHCP_SCAN_ITEM {
    /** The address. */
    @DHCP_IP_ADDRESS
    Inet4Address IpAddress();

    /** Which of the two has to be mended. */
    DHCP_SCAN_FLAG ScanFlag();
  }

  /** What a scan of the database found. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_SCAN_LIST {
    /** How many addresses there are. */
    @DWORD
    int NumScanItems();

    /** The addresses. */
    @SizeIs("NumScanItems")
    List<DHCP_SCAN_ITEM> ScanItems();
  }

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
}

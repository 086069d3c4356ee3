package io.github.sizeis.examples.dhcp;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.CValue;
import io.github.sizeis.Const;
import io.github.sizeis.Idl;
import io.github.sizeis.InOut;
import io.github.sizeis.Of;
import io.github.sizeis.Out;
import io.github.sizeis.Ptr;
import io.github.sizeis.Redacted;
import io.github.sizeis.Resume;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.Total;
import io.github.sizeis.Typedef;
import io.github.sizeis.adapters.FileTimeAdapter;
import io.github.sizeis.adapters.Ipv4Adapter;
import io.github.sizeis.adapters.UnixSecondsAdapter;
import io.github.sizeis.examples.dhcp.DhcpClients.DHCP_SEARCH_INFO;
import io.github.sizeis.runtime.Flags;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.BYTE;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import io.github.sizeis.windows.ULONGLONG;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.net.Inet4Address;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DHCP server management, {@code dhcpsapi.h}: what all of it is made of, and the failover family,
 * which Windows Server has from 2012 on. The containers beside this one hold the other families.
 *
 * <p>Types, fields and constants have the names that they have in the header, and stand in its
 * order.
 *
 * <p>{@code ServerIpAddress} is the address or the name of the server; {@code null} is this
 * machine.
 */
@Idl(
    library = "dhcpsapi",
    prefix = "Dhcp",
    convention = Idl.Convention.STDCALL,
    dumps = true,
    deepFree = true)
@Status(value = "return == 0", names = DhcpError.class, code = Status.Code.RETURNED_WINDOWS)
public interface Dhcpsapi {

  /**
   * {@code typedef DWORD DHCP_IP_ADDRESS}: an IPv4 address in host order, 10.0.0.1 is 167772161.
   */
  @Typedef(value = DWORD.class, adapter = Ipv4Adapter.class)
  @Target(ElementType.TYPE_USE)
  @interface DHCP_IP_ADDRESS {}

  /** {@code typedef DWORD DHCP_IP_MASK}: a subnet mask in host order, 255.255.255.0 is a /24. */
  @Typedef(value = DWORD.class, adapter = SubnetMaskAdapter.class)
  @Target(ElementType.TYPE_USE)
  @interface DHCP_IP_MASK {}

  /** A {@code DATE_TIME} that is always an instant, such as when a server started. */
  @Typedef(value = DATE_TIME.class, adapter = FileTimeAdapter.class)
  @Target(ElementType.TYPE_USE)
  @interface FILE_TIME {}

  /** A {@code DWORD} with the seconds since 1970-01-01 UTC; the header has no name for it. */
  @Typedef(value = DWORD.class, adapter = UnixSecondsAdapter.class)
  @Target(ElementType.TYPE_USE)
  @interface UNIX_SECONDS {}

  /** What Network Access Protection thinks of a client's health. */
  enum QuarantineStatus {
    /** Compliant: full access. */
    NOQUARANTINE,
    /** Not compliant: access to a restricted network. */
    RESTRICTEDACCESS,
    /** Not compliant: its packets are dropped. */
    DROPPACKET,
    /** Not compliant yet: full access until the probation ends. */
    PROBATION,
    /** Not asked: full access. */
    EXEMPT,
    /** The server's default, which is set elsewhere. */
    DEFAULTQUARSETTING,
    /** Nothing is known. */
    NOQUARINFO
  }

  /** What may stand in the way of a deletion. */
  enum DHCP_FORCE_FLAG {
    /** Nothing: what is in use goes too, and DNS forgets it. */
    DhcpFullForce,
    /** What is in use stays. */
    DhcpNoForce,
    /** What is in use goes too, and DNS keeps it, for a partner has it as well. */
    DhcpFailoverForce
  }

  /** How the two servers of a relationship share the work. */
  enum DHCP_FAILOVER_MODE {
    /** Both lease addresses; {@code Percentage} is the share of this server. */
    LoadBalance,
    /** One leases addresses; {@code Percentage} is what the other keeps in reserve. */
    HotStandby
  }

  /** Which of the two servers of a relationship a server is. */
  enum DHCP_FAILOVER_SERVER {
    /** The one that {@code PrimaryServer} names. */
    PrimaryServer,
    /** The one that {@code SecondaryServer} names. */
    SecondaryServer
  }

  /** Where a server is in the protocol of a relationship. */
  enum FSM_STATE {
    /** No relationship. */
    NO_STATE,
    /** Just configured. */
    INIT,
    /** Started, and looking for its partner. */
    STARTUP,
    /** Both servers work and talk. */
    NORMAL,
    /** The partner cannot be reached, and may still be working. */
    COMMUNICATION_INT,
    /** The partner is known to be down: this server leases all addresses. */
    PARTNER_DOWN,
    /** Both servers may have leased the same addresses. */
    POTENTIAL_CONFLICT,
    /** The primary has sorted a conflict out. */
    CONFLICT_DONE,
    /** The partner was lost while a conflict was sorted out. */
    RESOLUTION_INT,
    /** Fetching from the partner what was missed. */
    RECOVER,
    /** Waiting until leases that it does not know of have run out. */
    RECOVER_WAIT,
    /** Recovered, and waiting for its partner. */
    RECOVER_DONE,
    /** Stopped for a short time. */
    PAUSED,
    /** Stopped for a long time. */
    SHUTDOWN
  }

  /** A time in steps of 100 ns since 1601-01-01 UTC, as two halves; see {@link LeaseEnd}. */
  @Struct(adapter = LeaseEndAdapter.class, size = 8, size32 = 8)
  interface DATE_TIME {
    /** The lower 32 bits. */
    @DWORD
    int dwLowDateTime();

    /** The upper 32 bits. */
    @DWORD
    int dwHighDateTime();
  }

  /** Bytes and how many there are: {@code DHCP_CLIENT_UID} is one, a hardware address mostly. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_BINARY_DATA {
    /** The length of {@code Data} in bytes. */
    @DWORD
    int DataLength();

    /** The bytes; 6 for an Ethernet address. */
    @SizeIs("DataLength")
    byte[] Data();
  }

  /** IPv4 addresses, such as the scopes of a relationship. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_IP_ARRAY {
    /** How many addresses there are. */
    @DWORD
    int NumElements();

    /** The addresses. */
    @SizeIs("NumElements")
    List<@DHCP_IP_ADDRESS Inet4Address> Elements();
  }

  /** A range of addresses. */
  @Struct(size = 8, size32 = 8)
  interface DHCP_IP_RANGE {
    /** The first address. */
    @DHCP_IP_ADDRESS
    Inet4Address StartAddress();

    /** The last address; it belongs to the range. */
    @DHCP_IP_ADDRESS
    Inet4Address EndAddress();
  }

  /** Ranges of addresses, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_IP_RANGE_ARRAY {
    /** How many ranges there are. */
    @DWORD
    int NumElements();

    /** The ranges. */
    @SizeIs("NumElements")
    List<DHCP_IP_RANGE> Elements();
  }

  /** An IPv6 address, as the two numbers that its halves are in host order. */
  @Struct(byValue = true, adapter = DhcpIpv6Adapter.class, size = 16, size32 = 16)
  interface DHCP_IPV6_ADDRESS {
    /** The first 8 bytes of the address. */
    @ULONGLONG
    long HighOrderBits();

    /** The last 8 bytes of the address. */
    @ULONGLONG
    long LowOrderBits();
  }

  /** A DHCP server. */
  @Struct(size = 24, size32 = 12)
  interface DHCP_HOST_INFO {
    /** The address; 0.0.0.0 when it is not known. */
    @DHCP_IP_ADDRESS
    Inet4Address IpAddress();

    /** The NetBIOS name. */
    @LPWSTR
    @Nullable String NetBiosName();

    /** The name in DNS. */
    @LPWSTR
    @Nullable String HostName();
  }

  /** An IPv4 client that a server of a failover relationship leased an address to. */
  @Struct(size = 136, size32 = 100)
  interface DHCPV4_FAILOVER_CLIENT_INFO {
    /** The leased address. */
    @DHCP_IP_ADDRESS
    Inet4Address ClientIpAddress();

    /** The mask of the subnet that the address is in. */
    @DHCP_IP_MASK
    SubnetMask SubnetMask();

    /** The client's identifier, which is its hardware address unless it sent another one. */
    @Of(DHCP_BINARY_DATA.class)
    byte[] ClientHardwareAddress();

    /** The client's name, as it sent it or as it was reserved. */
    @LPWSTR
    @Nullable String ClientName();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String ClientComment();

    /** When the lease ends; never for a reservation that is not in use. */
    @Of(DATE_TIME.class)
    LeaseEnd ClientLeaseExpires();

    /** The server that leased the address. */
    DHCP_HOST_INFO OwnerHost();

    /**
     * What the client speaks: 1 DHCP, 2 BOOTP, 3 both, 0 not said, 100 neither; 4 is added where
     * the address is reserved for it.
     */
    @BYTE
    int bClientType();

    /**
     * Bits 0 and 1 are an {@link AddressState}, bits 2 and 3 tell how the name is protected in DNS,
     * bits 4 to 7 which DNS updates are still to be made.
     */
    @BYTE
    int AddressState();

    /** The client's health. */
    QuarantineStatus Status();

    /** When the probation ends, of a client that is on probation. */
    @Of(DATE_TIME.class)
    LeaseEnd ProbationEnds();

    /** Whether the client can tell about its health at all. */
    @BOOL
    boolean QuarantineCapable();

    /** Until when this server told its partner that it might extend the lease. */
    @UNIX_SECONDS
    Instant SentPotExpTime();

    /** Until when the partner agreed that this server might extend the lease. */
    @UNIX_SECONDS
    Instant AckPotExpTime();

    /** Until when the partner told this server that it might extend the lease. */
    @UNIX_SECONDS
    Instant RecvPotExpTime();

    /** Since when the lease has been in its present state. */
    @UNIX_SECONDS
    Instant StartTime();

    /** When the client last talked to a server. */
    @UNIX_SECONDS
    Instant CltLastTransTime();

    /** When the partner last sent an update of the lease. */
    @UNIX_SECONDS
    Instant LastBndUpdTime();

    /** Reserved, yet not always zero: all 32 bits are kept. */
    @DWORD
    int BndMsgStatus();

    /** The policy through which the client got its address. */
    @LPWSTR
    @Nullable String PolicyName();

    /** Reserved, yet not always zero: from 0 to 255. */
    @BYTE
    int Flags();
  }

  /** Clients, each behind a pointer of its own. No function of Windows returns it itself. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCPV4_FAILOVER_CLIENT_INFO_ARRAY {
    /** How many clients there are. */
    @DWORD
    int NumElements();

    /** The clients. */
    @SizeIs("NumElements")
    List<@Ptr DHCPV4_FAILOVER_CLIENT_INFO> Clients();
  }

  /** A {@code DHCPV4_FAILOVER_CLIENT_INFO} and more bits of state. */
  @Struct(size = 136, size32 = 104)
  interface DHCPV4_FAILOVER_CLIENT_INFO_EX {
    /** The leased address. */
    @DHCP_IP_ADDRESS
    Inet4Address ClientIpAddress();

    /** The mask of the subnet that the address is in. */
    @DHCP_IP_MASK
    SubnetMask SubnetMask();

    /** The client's identifier, which is its hardware address unless it sent another one. */
    @Of(DHCP_BINARY_DATA.class)
    byte[] ClientHardwareAddress();

    /** The client's name, as it sent it or as it was reserved. */
    @LPWSTR
    @Nullable String ClientName();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String ClientComment();

    /** When the lease ends; never for a reservation that is not in use. */
    @Of(DATE_TIME.class)
    LeaseEnd ClientLeaseExpires();

    /** The server that leased the address. */
    DHCP_HOST_INFO OwnerHost();

    /**
     * What the client speaks: 1 DHCP, 2 BOOTP, 3 both, 0 not said, 100 neither; 4 is added where
     * the address is reserved for it.
     */
    @BYTE
    int bClientType();

    /**
     * Bits 0 and 1 are an {@link AddressState}, bits 2 and 3 tell how the name is protected in DNS,
     * bits 4 to 7 which DNS updates are still to be made.
     */
    @BYTE
    int AddressState();

    /** The client's health. */
    QuarantineStatus Status();

    /** When the probation ends, of a client that is on probation. */
    @Of(DATE_TIME.class)
    LeaseEnd ProbationEnds();

    /** Whether the client can tell about its health at all. */
    @BOOL
    boolean QuarantineCapable();

    /** Until when this server told its partner that it might extend the lease. */
    @UNIX_SECONDS
    Instant SentPotExpTime();

    /** Until when the partner agreed that this server might extend the lease. */
    @UNIX_SECONDS
    Instant AckPotExpTime();

    /** Until when the partner told this server that it might extend the lease. */
    @UNIX_SECONDS
    Instant RecvPotExpTime();

    /** Since when the lease has been in its present state. */
    @UNIX_SECONDS
    Instant StartTime();

    /** When the client last talked to a server. */
    @UNIX_SECONDS
    Instant CltLastTransTime();

    /** When the partner last sent an update of the lease. */
    @UNIX_SECONDS
    Instant LastBndUpdTime();

    /** Reserved, yet not always zero: all 32 bits are kept. */
    @DWORD
    int BndMsgStatus();

    /** The policy through which the client got its address. */
    @LPWSTR
    @Nullable String PolicyName();

    /** Reserved, yet not always zero: from 0 to 255. */
    @BYTE
    int Flags();

    /** More bits of state, of which the header names none: all 32 are kept. */
    @DWORD
    int AddressStateEx();
  }

  /** Two DHCP servers that stand in for each other. */
  @Struct(size = 80, size32 = 56)
  interface DHCP_FAILOVER_RELATIONSHIP {
    /** The address of the primary server. */
    @DHCP_IP_ADDRESS
    Inet4Address PrimaryServer();

    /** The address of the secondary server. */
    @DHCP_IP_ADDRESS
    Inet4Address SecondaryServer();

    /** How the two share the work. */
    DHCP_FAILOVER_MODE Mode();

    /** Which of the two this server is. */
    DHCP_FAILOVER_SERVER ServerType();

    /** Where this server is in the protocol. */
    FSM_STATE State();

    /** Where it was before. */
    FSM_STATE PrevState();

    /**
     * The maximum client lead time in seconds: by how much one server may extend a lease beyond
     * what the other knows.
     */
    @DWORD
    long Mclt();

    /**
     * The seconds in {@code COMMUNICATION_INT} after which a server takes its partner for down; 0
     * where an administrator must say so.
     */
    @DWORD
    long SafePeriod();

    /** The name of the relationship, by which functions find it. */
    @LPWSTR
    @Nullable String RelationshipName();

    /** The host name of the primary server. */
    @LPWSTR
    @Nullable String PrimaryServerName();

    /** The host name of the secondary server. */
    @LPWSTR
    @Nullable String SecondaryServerName();

    /** The subnets that the relationship is for. */
    @Of(DHCP_IP_ARRAY.class)
    @Ptr
    @Nullable List<Inet4Address> pScopes();

    /** From 0 to 100; of what, {@code Mode} tells. */
    @BYTE
    int Percentage();

    /** What the two sign their messages with. */
    @Redacted
    @LPWSTR
    @Nullable String SharedSecret();
  }

  /** Relationships, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_FAILOVER_RELATIONSHIP_ARRAY {
    /** How many relationships there are. */
    @DWORD
    int NumElements();

    /** The relationships. */
    @SizeIs("NumElements")
    List<DHCP_FAILOVER_RELATIONSHIP> pRelationships();
  }

  /** The addresses of a scope that belongs to a relationship, counted. */
  @Struct(size = 28, size32 = 28)
  interface DHCP_FAILOVER_STATISTICS {
    /** All addresses of the scope. */
    @DWORD
    long NumAddr();

    /** Those that are free. */
    @DWORD
    long AddrFree();

    /** Those that are leased. */
    @DWORD
    long AddrInUse();

    /** Those that are free and the partner's to lease. */
    @DWORD
    long PartnerAddrFree();

    /** Those that are free and this server's to lease. */
    @DWORD
    long ThisAddrFree();

    /** Those that the partner leased. */
    @DWORD
    long PartnerAddrInUse();

    /** Those that this server leased. */
    @DWORD
    long ThisAddrInUse();
  }

  /** The parts of a relationship that a call is to change. */
  enum RelationshipField {
    /** {@code Mclt}. */
    @CValue(1)
    MCLT,
    /** {@code SafePeriod}. */
    @CValue(2)
    SAFEPERIOD,
    /** {@code State}. */
    @CValue(4)
    CHANGESTATE,
    /** {@code Percentage}. */
    @CValue(8)
    PERCENTAGE,
    /** {@code Mode}. */
    @CValue(16)
    MODE,
    /** {@code PrevState}. */
    @CValue(32)
    PREVSTATE
  }

  /**
   * Creates a relationship between two servers. It is to be created on both, and each time with the
   * {@code ServerType} that the server has in it.
   */
  int DhcpV4FailoverCreateRelationship(
      @LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_FAILOVER_RELATIONSHIP pRelationship);

  /** Changes a relationship; {@code Flags} tells which of its parts. */
  @SuppressWarnings("VariableNameSameAsType") // the parameter has its name from C
  int DhcpV4FailoverSetRelationship(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD Flags<RelationshipField> Flags,
      @Ptr DHCP_FAILOVER_RELATIONSHIP pRelationship);

  /** Deletes a relationship, with all the scopes that are in it. */
  int DhcpV4FailoverDeleteRelationship(
      @LPWSTR @Nullable String ServerIpAddress, @LPWSTR String pRelationshipName);

  /** Finds a relationship by its name. */
  int DhcpV4FailoverGetRelationship(
      @LPWSTR @Nullable String ServerIpAddress,
      @LPWSTR String pRelationshipName,
      @Out @Allocated(free = "DhcpRpcFreeMemory(pRelationship)", deep = true) @Ptr
          DHCP_FAILOVER_RELATIONSHIP pRelationship);

  /** Lists the relationships of a server. */
  int DhcpV4FailoverEnumRelationship(
      @LPWSTR @Nullable String ServerIpAddress,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(1000) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(pRelationship)", deep = true)
          @Of(DHCP_FAILOVER_RELATIONSHIP_ARRAY.class)
          @Ptr
          @Nullable List<DHCP_FAILOVER_RELATIONSHIP> pRelationship,
      @Out @DWORD int RelationshipRead,
      @Out @Total(remaining = true) @DWORD int RelationshipTotal);

  /** Adds the scopes that {@code pScopes} lists to the relationship of that name. */
  int DhcpV4FailoverAddScopeToRelationship(
      @LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_FAILOVER_RELATIONSHIP pRelationship);

  /** Takes the scopes that {@code pScopes} lists out of the relationship of that name. */
  int DhcpV4FailoverDeleteScopeFromRelationship(
      @LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_FAILOVER_RELATIONSHIP pRelationship);

  /** Finds the relationship that a scope is in. */
  int DhcpV4FailoverGetScopeRelationship(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address ScopeId,
      @Out @Allocated(free = "DhcpRpcFreeMemory(pRelationship)", deep = true) @Ptr
          DHCP_FAILOVER_RELATIONSHIP pRelationship);

  /** Counts the addresses of a scope that is in a relationship. */
  int DhcpV4FailoverGetScopeStatistics(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address ScopeId,
      @Out @Allocated(free = "DhcpRpcFreeMemory(pStats)", deep = true) @Ptr
          DHCP_FAILOVER_STATISTICS pStats);

  /** Finds a client of a scope that is in a relationship. */
  int DhcpV4FailoverGetClientInfo(
      @LPWSTR @Nullable String ServerIpAddress,
      @Ptr DHCP_SEARCH_INFO SearchInfo,
      @Out @Allocated(free = "DhcpRpcFreeMemory(ClientInfo)", deep = true) @Ptr
          DHCPV4_FAILOVER_CLIENT_INFO ClientInfo);

  /** Asks a server for its time, and by how many seconds its partner's may differ from it. */
  int DhcpV4FailoverGetSystemTime(
      @LPWSTR @Nullable String ServerIpAddress,
      @Out @UNIX_SECONDS Instant pTime,
      @Out @DWORD long pMaxAllowedDeltaTime);

  /**
   * Asks what becomes of an address: whether the primary or the secondary server leases it, or
   * nobody because it is excluded or reserved. The header has it go in too, the server does not
   * look at it.
   */
  int DhcpV4FailoverGetAddressStatus(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @Out @DWORD int pStatus);

  /** Shares the free addresses out again between the servers of a relationship. */
  int DhcpV4FailoverTriggerAddrAllocation(
      @LPWSTR @Nullable String ServerIpAddress, @LPWSTR String pFailRelName);

  /**
   * Frees a block of memory that a function of this library has allocated: one block, and none that
   * lies behind its pointers.
   */
  void DhcpRpcFreeMemory(@Nullable Pointer BufferPointer);
}

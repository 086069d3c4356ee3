package io.github.sizeis.examples.dhcp;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.CValue;
import io.github.sizeis.Case;
import io.github.sizeis.Const;
import io.github.sizeis.Idl;
import io.github.sizeis.InOut;
import io.github.sizeis.Of;
import io.github.sizeis.Out;
import io.github.sizeis.Ptr;
import io.github.sizeis.Resume;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.SwitchIs;
import io.github.sizeis.Total;
import io.github.sizeis.Union;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DATE_TIME;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_BINARY_DATA;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_FORCE_FLAG;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IPV6_ADDRESS;
import io.github.sizeis.examples.dhcp.Dhcpsapi.FILE_TIME;
import io.github.sizeis.runtime.Flags;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import io.github.sizeis.windows.ULONG;
import io.github.sizeis.windows.ULONGLONG;
import io.github.sizeis.windows.USHORT;
import java.net.Inet6Address;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DHCP server management, {@code dhcpsapi.h}: all that a server has for IPv6, from Windows Server
 * 2008 on.
 *
 * <p>{@code ServerIpAddress} is the address or the name of the server; {@code null} is this
 * machine.
 */
@Idl(library = "dhcpsapi", prefix = "Dhcp", convention = Idl.Convention.STDCALL, deepFree = true)
@Status(value = "return == 0", names = DhcpError.class, code = Status.Code.RETURNED_WINDOWS)
public interface DhcpV6 {

  /** A range of IPv6 addresses. */
  @Struct(size = 32, size32 = 32)
  interface DHCP_IP_RANGE_V6 {
    /** The first address. */
    @Of(DHCP_IPV6_ADDRESS.class)
    Inet6Address StartAddress();

    /** The last address; it belongs to the range. */
    @Of(DHCP_IPV6_ADDRESS.class)
    Inet6Address EndAddress();
  }

  /** IPv6 addresses, such as the prefixes of a server. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCPV6_IP_ARRAY {
    /** How many addresses there are. */
    @DWORD
    int NumElements();

    /** The addresses. */
    @SizeIs("NumElements")
    List<@Of(DHCP_IPV6_ADDRESS.class) Inet6Address> Elements();
  }

  /** A DHCP server. */
  @Struct(size = 32, size32 = 24)
  interface DHCP_HOST_INFO_V6 {
    /** The address; :: when it is not known. */
    @Of(DHCP_IPV6_ADDRESS.class)
    Inet6Address IpAddress();

    /** The NetBIOS name. */
    @LPWSTR
    @Nullable String NetBiosName();

    /** The name in DNS. */
    @LPWSTR
    @Nullable String HostName();
  }

  /** A prefix that a server leases addresses of. */
  @Struct(size = 48, size32 = 40)
  interface DHCP_SUBNET_INFO_V6 {
    /** The prefix, filled up with zeros. */
    @Of(DHCP_IPV6_ADDRESS.class)
    Inet6Address SubnetAddress();

    /** The length of the prefix in bits. */
    @ULONG
    long Prefix();

    /** The preference that the server tells clients: the higher, the sooner they take it. */
    @USHORT
    int Preference();

    /** The name that an administrator gave it. */
    @LPWSTR
    @Nullable String SubnetName();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String SubnetComment();

    /** Whether addresses are leased, as a {@code DHCP_SUBNET_STATE}; all bits are kept. */
    @DWORD
    int State();

    /** The number by which the server knows the prefix. */
    @DWORD
    long ScopeId();
  }

  /** The figures of a prefix. */
  @Struct(size = 40, size32 = 40)
  interface SCOPE_MIB_INFO_V6 {
    /** The prefix. */
    @Of(DHCP_IPV6_ADDRESS.class)
    Inet6Address Subnet();

    /** How many of its addresses are leased; unsigned. */
    @ULONGLONG
    long NumAddressesInuse();

    /** How many of its addresses are free; unsigned. */
    @ULONGLONG
    long NumAddressesFree();

    /** How many of its addresses are offered and not taken yet; unsigned. */
    @ULONGLONG
    long NumPendingAdvertises();
  }

  /** The figures of a server since it started. */
  @Struct(size = 64, size32 = 56)
  interface DHCP_MIB_INFO_V6 {
    /** How many SOLICIT messages came. */
    @DWORD
    long Solicits();

    /** How many ADVERTISE messages went. */
    @DWORD
    long Advertises();

    /** How many REQUEST messages came. */
    @DWORD
    long Requests();

    /** How many RENEW messages came. */
    @DWORD
    long Renews();

    /** How many REBIND messages came. */
    @DWORD
    long Rebinds();

    /** How many REPLY messages went. */
    @DWORD
    long Replies();

    /** How many CONFIRM messages came. */
    @DWORD
    long Confirms();

    /** How many DECLINE messages came. */
    @DWORD
    long Declines();

    /** How many RELEASE messages came. */
    @DWORD
    long Releases();

    /** How many INFORMATION-REQUEST messages came. */
    @DWORD
    long Informs();

    /** When the server started. */
    @FILE_TIME
    Instant ServerStartTime();

    /** How many prefixes there are. */
    @DWORD
    int Scopes();

    /** The figures of each prefix. */
    @SizeIs("Scopes")
    List<SCOPE_MIB_INFO_V6> ScopeInfo();
  }

  /** An address that is kept for one client. */
  @Struct(size = 32, size32 = 24)
  interface DHCP_IP_RESERVATION_V6 {
    /** The address. */
    @Of(DHCP_IPV6_ADDRESS.class)
    Inet6Address ReservedIpAddress();

    /** The client's DUID. */
    @Of(DHCP_BINARY_DATA.class)
    byte @Ptr [] ReservedForClient();

    /** The client's IAID: which of its interfaces the address is for. */
    @DWORD
    int InterfaceId();
  }

  /** What an element of a prefix is. */
  enum DHCP_SUBNET_ELEMENT_TYPE_V6 {
    /** A range to lease from; servers take the whole prefix instead. */
    Dhcpv6IpRanges,
    /** An address that is kept for one client. */
    Dhcpv6ReservedIps,
    /** A range that is never leased. */
    Dhcpv6ExcludedIpRanges
  }

  /** One of the things that a prefix is made of. */
  @Struct(size = 16, size32 = 8)
  interface DHCP_SUBNET_ELEMENT_DATA_V6 {
    /** What it is. */
    DHCP_SUBNET_ELEMENT_TYPE_V6 ElementType();

    /** The thing itself. */
    @SwitchIs("ElementType")
    DHCP_SUBNET_ELEMENT_UNION_V6 Element();

    /** What an element of a prefix can be. */
    @Union(size = 8, size32 = 4)
    interface DHCP_SUBNET_ELEMENT_UNION_V6 {
      /** Addresses to lease. */
      @Case("Dhcpv6IpRanges")
      @Ptr
      DHCP_IP_RANGE_V6 IpRange();

      /** An address that is kept for one client. */
      @Case("Dhcpv6ReservedIps")
      @Ptr
      DHCP_IP_RESERVATION_V6 ReservedIp();

      /** Addresses that are never leased. */
      @Case("Dhcpv6ExcludedIpRanges")
      @Ptr
      DHCP_IP_RANGE_V6 ExcludeIpRange();
    }
  }

  /** Elements of a prefix, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6 {
    /** How many elements there are. */
    @DWORD
    int NumElements();

    /** The elements. */
    @SizeIs("NumElements")
    List<DHCP_SUBNET_ELEMENT_DATA_V6> Elements();
  }

  /** An IPv6 client that has leased an address. */
  @Struct(size = 104, size32 = 80)
  interface DHCP_CLIENT_INFO_V6 {
    /** The leased address. */
    @Of(DHCP_IPV6_ADDRESS.class)
    Inet6Address ClientIpAddress();

    /** The client's DUID. */
    @Of(DHCP_BINARY_DATA.class)
    byte[] ClientDUID();

    /** 0 where the address is the client's for good, 1 where it is a temporary one. */
    @DWORD
    int AddressType();

    /** Which of its interfaces the client has the address for. */
    @DWORD
    int IAID();

    /** The client's name. */
    @LPWSTR
    @Nullable String ClientName();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String ClientComment();

    /** When the lease ends. */
    @Of(DATE_TIME.class)
    LeaseEnd ClientValidLeaseExpires();

    /** Until when the client should use the address for what is new. */
    @Of(DATE_TIME.class)
    LeaseEnd ClientPrefLeaseExpires();

    /** The server that leased the address. */
    DHCP_HOST_INFO_V6 OwnerHost();
  }

  /** Clients, each behind a pointer of its own. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_CLIENT_INFO_ARRAY_V6 {
    /** How many clients there are. */
    @DWORD
    int NumElements();

    /** The clients. */
    @SizeIs("NumElements")
    List<@Ptr DHCP_CLIENT_INFO_V6> Clients();
  }

  /** By what a client is looked for. */
  enum DHCP_SEARCH_INFO_TYPE_V6 {
    /** By its address. */
    Dhcpv6ClientIpAddress,
    /** By its DUID. */
    Dhcpv6ClientDUID,
    /** By its name. */
    Dhcpv6ClientName
  }

  /** What tells one client from all others. */
  // No size32: Windows has 24 bytes, and System V fewer, where i386 aligns 8-byte numbers to 4
  @Struct(size = 24)
  interface DHCP_SEARCH_INFO_V6 {
    /** By what it is looked for. */
    DHCP_SEARCH_INFO_TYPE_V6 SearchType();

    /** What is looked for. */
    @SwitchIs("SearchType")
    DHCP_CLIENT_SEARCH_UNION_V6 SearchInfo();

    /** What a client can be found by. */
    @Union(size = 16, size32 = 16)
    interface DHCP_CLIENT_SEARCH_UNION_V6 {
      /** Its address. */
      @Case("Dhcpv6ClientIpAddress")
      @Of(DHCP_IPV6_ADDRESS.class)
      Inet6Address ClientIpAddress();

      /** Its DUID. */
      @Case("Dhcpv6ClientDUID")
      @Of(DHCP_BINARY_DATA.class)
      byte[] ClientDUID();

      /** Its name. */
      @Case("Dhcpv6ClientName")
      @LPWSTR
      String ClientName();
    }
  }

  /** For whom an option is set. */
  enum DHCP_OPTION_SCOPE_TYPE6 {
    /** For nobody: its default. */
    DhcpDefaultOptions6,
    /** For the clients of a prefix. */
    DhcpScopeOptions6,
    /** For the one of a reservation. */
    DhcpReservedOptions6,
    /** For all clients of the server. */
    DhcpGlobalOptions6
  }

  /** A reservation as the place where options are set. */
  @Struct(size = 32, size32 = 32)
  interface DHCP_RESERVED_SCOPE6 {
    /** The address that is reserved. */
    @Of(DHCP_IPV6_ADDRESS.class)
    Inet6Address ReservedIpAddress();

    /** Its prefix. */
    @Of(DHCP_IPV6_ADDRESS.class)
    Inet6Address ReservedIpSubnetAddress();
  }

  /** Where options are set, and so for whom. */
  // No size32: Windows has 40 bytes, and System V fewer, where i386 aligns 8-byte numbers to 4
  @Struct(size = 40)
  interface DHCP_OPTION_SCOPE_INFO6 {
    /** What kind of place it is. */
    DHCP_OPTION_SCOPE_TYPE6 ScopeType();

    /** The place. */
    @SwitchIs("ScopeType")
    DHCP_OPTION_SCOPE_UNION6 ScopeInfo();

    /** Where options can be set. */
    @Union(size = 32, size32 = 32)
    interface DHCP_OPTION_SCOPE_UNION6 {
      /** Where defaults are, or at the server. */
      @Case({"DhcpDefaultOptions6", "DhcpGlobalOptions6"})
      void DefaultScopeInfo();

      /** At this prefix. */
      @Case("DhcpScopeOptions6")
      @Of(DHCP_IPV6_ADDRESS.class)
      Inet6Address SubnetScopeInfo();

      /** At a reservation. */
      @Case("DhcpReservedOptions6")
      DHCP_RESERVED_SCOPE6 ReservedScopeInfo();
    }
  }

  /** A class of clients that options can be set for. */
  @Struct(size = 40, size32 = 28)
  interface DHCP_CLASS_INFO_V6 {
    /** Its name. */
    @LPWSTR
    @Nullable String ClassName();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String ClassComment();

    /** The length of {@code ClassData} in bytes. */
    @DWORD
    int ClassDataLength();

    /** Whether clients tell it as their vendor's class; else as their user's. */
    @BOOL
    boolean IsVendor();

    /** The number that the vendor has from the IANA. */
    @DWORD
    long EnterpriseNumber();

    /** Zero for now. */
    @DWORD
    int Flags();

    /** What a client sends that is in the class. */
    @SizeIs("ClassDataLength")
    byte[] ClassData();
  }

  /** Classes, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_CLASS_INFO_ARRAY_V6 {
    /** How many classes there are. */
    @DWORD
    int NumElements();

    /** The classes. */
    @SizeIs("NumElements")
    List<DHCP_CLASS_INFO_V6> Classes();
  }

  /** What a server tells its IPv6 clients about themselves; all times are in seconds. */
  @Struct(size = 36, size32 = 36)
  interface DHCP_SERVER_CONFIG_INFO_V6 {
    /** Whether clients may send to the server's own address. */
    @BOOL
    boolean UnicastFlag();

    /** Whether two messages are enough where there are mostly four. */
    @BOOL
    boolean RapidCommitFlag();

    /** How long an address is for what is new. */
    @DWORD
    long PreferredLifetime();

    /** How long an address is leased. */
    @DWORD
    long ValidLifetime();

    /** After how long clients ask the server to renew a lease. */
    @DWORD
    long T1();

    /** After how long clients ask any server to. */
    @DWORD
    long T2();

    /** How long a temporary address is for what is new. */
    @DWORD
    long PreferredLifetimeIATA();

    /** How long a temporary address is leased. */
    @DWORD
    long ValidLifetimeIATA();

    /** Whether the server keeps an audit log. */
    @BOOL
    boolean fAuditLog();
  }

  /** A network adapter of a server's machine, and whether the server listens on it. */
  @Struct(size = 64, size32 = 56)
  interface DHCPV6_BIND_ELEMENT {
    /** 1 where the adapter can neither be bound nor let go. */
    @ULONG
    int Flags();

    /** Whether the server listens on it. */
    @BOOL
    boolean fBoundToDHCPServer();

    /** Its address. */
    @Of(DHCP_IPV6_ADDRESS.class)
    Inet6Address AdapterPrimaryAddress();

    /** The prefix of its address. */
    @Of(DHCP_IPV6_ADDRESS.class)
    Inet6Address AdapterSubnetAddress();

    /** What it is called. */
    @LPWSTR
    @Nullable String IfDescription();

    /** The index that the machine has for it. */
    @DWORD
    long IpV6IfIndex();

    /** The length of {@code IfId} in bytes. */
    @ULONG
    int IfIdSize();

    /** What the machine knows it by, a GUID mostly. */
    @SizeIs("IfIdSize")
    byte[] IfId();
  }

  /** Adapters, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCPV6_BIND_ELEMENT_ARRAY {
    /** How many adapters there are. */
    @DWORD
    int NumElements();

    /** The adapters. */
    @SizeIs("NumElements")
    List<DHCPV6_BIND_ELEMENT> Elements();
  }

  /** The parts of {@link DHCPV6_STATELESS_PARAMS} that a call is to change: flags. */
  enum DHCPV6_STATELESS_PARAM_TYPE {
    /** How long clients are remembered. */
    @CValue(1)
    DhcpStatelessPurgeInterval,
    /** Whether they are. */
    @CValue(2)
    DhcpStatelessStatus
  }

  /** What a server remembers of clients that take no address from it. */
  @Struct(size = 8, size32 = 8)
  interface DHCPV6_STATELESS_PARAMS {
    /** Whether it remembers them. */
    @BOOL
    boolean Status();

    /** For how many hours after it last heard of them. */
    @DWORD
    long PurgeInterval();
  }

  /** How many clients without an address a prefix has had. */
  @Struct(size = 32, size32 = 32)
  interface DHCPV6_STATELESS_SCOPE_STATS {
    /** The prefix. */
    @Of(DHCP_IPV6_ADDRESS.class)
    Inet6Address SubnetAddress();

    /** How many were remembered; unsigned. */
    @ULONGLONG
    long NumStatelessClientsAdded();

    /** How many were forgotten again; unsigned. */
    @ULONGLONG
    long NumStatelessClientsRemoved();
  }

  /** How many clients without an address a server has had. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCPV6_STATELESS_STATS {
    /** How many prefixes there are. */
    @DWORD
    int NumScopes();

    /** The figures of each prefix. */
    @SizeIs("NumScopes")
    List<DHCPV6_STATELESS_SCOPE_STATS> ScopeStats();
  }

  /** The settings that a call is to change, one at a time; {@code Set_*} in the header. */
  enum ServerConfigFieldV6 {
    /** Whether clients may send to the server's own address; servers leave it alone. */
    @CValue(0x1)
    Set_UnicastFlag,
    /** Whether two messages are enough; servers leave it alone. */
    @CValue(0x2)
    Set_RapidCommitFlag,
    /** How long an address is for what is new. */
    @CValue(0x4)
    Set_PreferredLifetime,
    /** How long an address is leased. */
    @CValue(0x8)
    Set_ValidLifetime,
    /** After how long clients ask the server to renew a lease. */
    @CValue(0x10)
    Set_T1,
    /** After how long clients ask any server to. */
    @CValue(0x20)
    Set_T2,
    /** How long a temporary address is for what is new. */
    @CValue(0x40)
    Set_PreferredLifetimeIATA,
    /** How long a temporary address is leased. */
    @CValue(0x80)
    Set_ValidLifetimeIATA
  }

  /** Creates a prefix to lease addresses of. */
  int DhcpCreateSubnetV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Of(DHCP_IPV6_ADDRESS.class) Inet6Address SubnetAddress,
      @Ptr DHCP_SUBNET_INFO_V6 SubnetInfo);

  /** Changes a prefix: its preference, its name, what is noted of it, its state. */
  int DhcpSetSubnetInfoV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Of(DHCP_IPV6_ADDRESS.class) Inet6Address SubnetAddress,
      @Ptr DHCP_SUBNET_INFO_V6 SubnetInfo);

  /** Asks for a prefix. */
  int DhcpGetSubnetInfoV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Of(DHCP_IPV6_ADDRESS.class) Inet6Address SubnetAddress,
      @Out @Allocated(free = "DhcpRpcFreeMemory(SubnetInfo)", deep = true) @Ptr
          DHCP_SUBNET_INFO_V6 SubnetInfo);

  /** Deletes a prefix. */
  int DhcpDeleteSubnetV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Of(DHCP_IPV6_ADDRESS.class) Inet6Address SubnetAddress,
      DHCP_FORCE_FLAG ForceFlag);

  /** Lists the prefixes of a server. */
  int DhcpEnumSubnetsV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(1000) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(EnumInfo)", deep = true)
          @Of(DHCPV6_IP_ARRAY.class)
          @Ptr
          @Nullable List<Inet6Address> EnumInfo,
      @Out @DWORD int ElementsRead,
      @Out @Total(remaining = true) @DWORD int ElementsTotal);

  /** Adds a reservation or an excluded range to a prefix. */
  int DhcpAddSubnetElementV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Of(DHCP_IPV6_ADDRESS.class) Inet6Address SubnetAddress,
      @Ptr DHCP_SUBNET_ELEMENT_DATA_V6 AddElementInfo);

  /** Lists the elements of a prefix that are of one type. */
  int DhcpEnumSubnetElementsV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Of(DHCP_IPV6_ADDRESS.class) Inet6Address SubnetAddress,
      DHCP_SUBNET_ELEMENT_TYPE_V6 EnumElementType,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(EnumElementInfo)", deep = true)
          @Of(DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6.class)
          @Ptr
          @Nullable List<DHCP_SUBNET_ELEMENT_DATA_V6> EnumElementInfo,
      @Out @DWORD int ElementsRead,
      @Out @Total @DWORD int ElementsTotal);

  /** Takes an element out of a prefix. */
  int DhcpRemoveSubnetElementV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Of(DHCP_IPV6_ADDRESS.class) Inet6Address SubnetAddress,
      @Ptr DHCP_SUBNET_ELEMENT_DATA_V6 RemoveElementInfo,
      DHCP_FORCE_FLAG ForceFlag);

  /**
   * Finds addresses of a prefix that nobody has: as many as are asked for, between two addresses;
   * {@code ::} for both is anywhere in the prefix.
   */
  int DhcpV6GetFreeIPAddress(
      @LPWSTR @Nullable String ServerIpAddress,
      @Of(DHCP_IPV6_ADDRESS.class) Inet6Address ScopeId,
      @Of(DHCP_IPV6_ADDRESS.class) Inet6Address StartIP,
      @Of(DHCP_IPV6_ADDRESS.class) Inet6Address EndIP,
      @DWORD long NumFreeAddrReq,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(IPAddrList)", deep = true)
          @Of(DHCPV6_IP_ARRAY.class)
          @Ptr
          List<Inet6Address> IPAddrList);

  /** Adds a client to the database. */
  int DhcpV6CreateClientInfo(
      @LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_CLIENT_INFO_V6 ClientInfo);

  /** Changes a client: the one with the address that is given. */
  int DhcpSetClientInfoV6(
      @LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_CLIENT_INFO_V6 ClientInfo);

  /** Finds a client. */
  int DhcpGetClientInfoV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Ptr DHCP_SEARCH_INFO_V6 SearchInfo,
      @Out @Allocated(free = "DhcpRpcFreeMemory(ClientInfo)", deep = true) @Ptr
          DHCP_CLIENT_INFO_V6 ClientInfo);

  /** Deletes a client, and so ends its lease. */
  int DhcpDeleteClientInfoV6(
      @LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_SEARCH_INFO_V6 ClientInfo);

  /** Lists the clients of a prefix. */
  int DhcpEnumSubnetClientsV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Of(DHCP_IPV6_ADDRESS.class) Inet6Address SubnetAddress,
      @InOut @Resume DHCP_IPV6_ADDRESS ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(ClientInfo)", deep = true)
          @Of(DHCP_CLIENT_INFO_ARRAY_V6.class)
          @Ptr
          @Nullable List<DHCP_CLIENT_INFO_V6> ClientInfo,
      @Out @DWORD int ClientsRead,
      @Out @Total @DWORD int ClientsTotal);

  /**
   * Changes what a server tells its clients about themselves, those of a prefix or all; {@code
   * FieldsToSet} has one bit, which tells what.
   */
  int DhcpServerSetConfigV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Ptr DHCP_OPTION_SCOPE_INFO6 ScopeInfo,
      @DWORD Flags<ServerConfigFieldV6> FieldsToSet,
      @Ptr DHCP_SERVER_CONFIG_INFO_V6 ConfigInfo);

  /** Asks what a server tells its clients about themselves, those of a prefix or all. */
  int DhcpServerGetConfigV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Ptr DHCP_OPTION_SCOPE_INFO6 ScopeInfo,
      @Out @Allocated(free = "DhcpRpcFreeMemory(ConfigInfo)", deep = true) @Ptr
          DHCP_SERVER_CONFIG_INFO_V6 ConfigInfo);

  /** Asks for the figures of a server. */
  int DhcpGetMibInfoV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Out @Allocated(free = "DhcpRpcFreeMemory(MibInfo)", deep = true) @Ptr
          DHCP_MIB_INFO_V6 MibInfo);

  /** Asks for the adapters that a server can listen on. */
  int DhcpGetServerBindingInfoV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Const(0) @ULONG int Flags,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(BindElementsInfo)", deep = true)
          @Of(DHCPV6_BIND_ELEMENT_ARRAY.class)
          @Ptr
          List<DHCPV6_BIND_ELEMENT> BindElementsInfo);

  /** Says which adapters a server listens on. */
  int DhcpSetServerBindingInfoV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Const(0) @ULONG int Flags,
      @Of(DHCPV6_BIND_ELEMENT_ARRAY.class) @Ptr List<DHCPV6_BIND_ELEMENT> BindElementInfo);

  /**
   * Says what a server remembers of clients that take no address from it: those of a prefix or,
   * with {@code fServerLevel}, all. {@code FieldModified} tells which parts are changed.
   */
  int DhcpV6SetStatelessStoreParams(
      @LPWSTR @Nullable String ServerIpAddress,
      @BOOL boolean fServerLevel,
      @Of(DHCP_IPV6_ADDRESS.class) Inet6Address SubnetAddress,
      @DWORD Flags<DHCPV6_STATELESS_PARAM_TYPE> FieldModified,
      @Ptr DHCPV6_STATELESS_PARAMS Params);

  /**
   * Asks what a server remembers of clients that take no address from it: those of a prefix or,
   * with {@code fServerLevel}, all.
   */
  int DhcpV6GetStatelessStoreParams(
      @LPWSTR @Nullable String ServerIpAddress,
      @BOOL boolean fServerLevel,
      @Of(DHCP_IPV6_ADDRESS.class) Inet6Address SubnetAddress,
      @Out @Allocated(free = "DhcpRpcFreeMemory(Params)", deep = true) @Ptr
          DHCPV6_STATELESS_PARAMS Params);

  /** Asks how many clients a server has had that take no address from it. */
  int DhcpV6GetStatelessStatistics(
      @LPWSTR @Nullable String ServerIpAddress,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(StatelessStats)", deep = true)
          @Of(DHCPV6_STATELESS_STATS.class)
          @Ptr
          List<DHCPV6_STATELESS_SCOPE_STATS> StatelessStats);

  /**
   * Frees a block of memory that a function of this library has allocated: one block, and none that
   * lies behind its pointers.
   */
  void DhcpRpcFreeMemory(@Nullable Pointer BufferPointer);
}

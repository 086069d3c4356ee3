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
import io.github.sizeis.examples.dhcp.DhcpPolicies.DHCP_PROPERTY;
import io.github.sizeis.examples.dhcp.DhcpPolicies.DHCP_PROPERTY_ARRAY;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DATE_TIME;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_BINARY_DATA;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_HOST_INFO;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_ADDRESS;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_MASK;
import io.github.sizeis.examples.dhcp.Dhcpsapi.QuarantineStatus;
import io.github.sizeis.runtime.Flags;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.BYTE;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import java.net.Inet4Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DHCP server management, {@code dhcpsapi.h}: the IPv4 clients of a server. Each version of Windows
 * added fields at the end, and functions of its own.
 *
 * <p>{@code ServerIpAddress} is the address or the name of the server; {@code null} is this
 * machine.
 */
@Idl(library = "dhcpsapi", prefix = "Dhcp", convention = Idl.Convention.STDCALL, deepFree = true)
@Status(value = "return == 0", names = DhcpError.class, code = Status.Code.RETURNED_WINDOWS)
public interface DhcpClients {

  /** Which filters for hardware addresses a client meets; {@code FILTER_STATUS_*} in the header. */
  enum FilterStatus {
    /** None. */
    @CValue(1)
    FILTER_STATUS_NONE,
    /** One of those that allow, byte for byte. */
    @CValue(2)
    FILTER_STATUS_FULL_MATCH_IN_ALLOW_LIST,
    /** One of those that deny, byte for byte. */
    @CValue(4)
    FILTER_STATUS_FULL_MATCH_IN_DENY_LIST,
    /** One of those that allow, through a wildcard. */
    @CValue(8)
    FILTER_STATUS_WILDCARD_MATCH_IN_ALLOW_LIST,
    /** One of those that deny, through a wildcard. */
    @CValue(16)
    FILTER_STATUS_WILDCARD_MATCH_IN_DENY_LIST
  }

  /** An IPv4 client that has leased an address. */
  @Struct(size = 72, size32 = 44)
  interface DHCP_CLIENT_INFO {
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
  }

  /** Clients, each behind a pointer of its own. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_CLIENT_INFO_ARRAY {
    /** How many clients there are. */
    @DWORD
    int NumElements();

    /** The clients. */
    @SizeIs("NumElements")
    List<@Ptr DHCP_CLIENT_INFO> Clients();
  }

  /** An IPv4 client, and what it speaks: from Windows NT 4 on. */
  @Struct(size = 80, size32 = 48)
  interface DHCP_CLIENT_INFO_V4 {
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
  }

  /** Clients, each behind a pointer of its own. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_CLIENT_INFO_ARRAY_V4 {
    /** How many clients there are. */
    @DWORD
    int NumElements();

    /** The clients. */
    @SizeIs("NumElements")
    List<@Ptr DHCP_CLIENT_INFO_V4> Clients();
  }

  /** An IPv4 client, and the state of its address: from Windows 2000 on. */
  @Struct(size = 80, size32 = 48)
  interface DHCP_CLIENT_INFO_V5 {
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
  }

  /** Clients, each behind a pointer of its own. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_CLIENT_INFO_ARRAY_V5 {
    /** How many clients there are. */
    @DWORD
    int NumElements();

    /** The clients. */
    @SizeIs("NumElements")
    List<@Ptr DHCP_CLIENT_INFO_V5> Clients();
  }

  /** An IPv4 client, and its health: from Windows Server 2008 on. */
  @Struct(size = 96, size32 = 64)
  interface DHCP_CLIENT_INFO_VQ {
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
  }

  /** Clients, each behind a pointer of its own. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_CLIENT_INFO_ARRAY_VQ {
    /** How many clients there are. */
    @DWORD
    int NumElements();

    /** The clients. */
    @SizeIs("NumElements")
    List<@Ptr DHCP_CLIENT_INFO_VQ> Clients();
  }

  /** An IPv4 client, and the filters that it meets: from Windows Server 2008 R2 on. */
  @Struct(size = 96, size32 = 68)
  interface DHCP_CLIENT_FILTER_STATUS_INFO {
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

    /** Which filters for hardware addresses the client meets. */
    @DWORD
    Flags<FilterStatus> FilterStatus();
  }

  /** Clients, each behind a pointer of its own. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_CLIENT_FILTER_STATUS_INFO_ARRAY {
    /** How many clients there are. */
    @DWORD
    int NumElements();

    /** The clients. */
    @SizeIs("NumElements")
    List<@Ptr DHCP_CLIENT_FILTER_STATUS_INFO> Clients();
  }

  /** An IPv4 client, and its policy: from Windows Server 2012 on. */
  @Struct(size = 104, size32 = 72)
  interface DHCP_CLIENT_INFO_PB {
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

    /** Which filters for hardware addresses the client meets. */
    @DWORD
    Flags<FilterStatus> FilterStatus();

    /** The policy through which the client got its address. */
    @LPWSTR
    @Nullable String PolicyName();
  }

  /** Clients, each behind a pointer of its own. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_CLIENT_INFO_PB_ARRAY {
    /** How many clients there are. */
    @DWORD
    int NumElements();

    /** The clients. */
    @SizeIs("NumElements")
    List<@Ptr DHCP_CLIENT_INFO_PB> Clients();
  }

  /** An IPv4 client, and all else: from Windows Server 2012 R2 on. */
  @Struct(size = 112, size32 = 76)
  interface DHCP_CLIENT_INFO_EX {
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

    /** Which filters for hardware addresses the client meets. */
    @DWORD
    Flags<FilterStatus> FilterStatus();

    /** The policy through which the client got its address. */
    @LPWSTR
    @Nullable String PolicyName();

    /** What later versions of Windows have to say of the client. */
    @Of(DHCP_PROPERTY_ARRAY.class)
    @Ptr
    @Nullable List<DHCP_PROPERTY> Properties();
  }

  /** Clients, each behind a pointer of its own. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_CLIENT_INFO_EX_ARRAY {
    /** How many clients there are. */
    @DWORD
    int NumElements();

    /** The clients. */
    @SizeIs("NumElements")
    List<@Ptr DHCP_CLIENT_INFO_EX> Clients();
  }

  /** By what a client is looked for. */
  enum DHCP_SEARCH_INFO_TYPE {
    /** By its address. */
    DhcpClientIpAddress,
    /** By its identifier. */
    DhcpClientHardwareAddress,
    /** By its name. */
    DhcpClientName
  }

  /** What tells one client from all others. */
  @Struct(size = 24, size32 = 12)
  interface DHCP_SEARCH_INFO {
    /** By what it is looked for. */
    DHCP_SEARCH_INFO_TYPE SearchType();

    /** What is looked for. */
    @SwitchIs("SearchType")
    DHCP_CLIENT_SEARCH_UNION SearchInfo();

    /** What a client can be found by. */
    @Union(size = 16, size32 = 8)
    interface DHCP_CLIENT_SEARCH_UNION {
      /** Its address. */
      @Case("DhcpClientIpAddress")
      @DHCP_IP_ADDRESS
      Inet4Address ClientIpAddress();

      /**
       * Its identifier: of a client that the server knows, the subnet's address in 4 bytes, then 1,
       * then the hardware address.
       */
      @Case("DhcpClientHardwareAddress")
      @Of(DHCP_BINARY_DATA.class)
      byte[] ClientHardwareAddress();

      /** Its name. */
      @Case("DhcpClientName")
      @LPWSTR
      String ClientName();
    }
  }

  /** Adds a client to the database. */
  int DhcpCreateClientInfo(
      @LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_CLIENT_INFO ClientInfo);

  /** Changes a client: the one with the address that is given. */
  int DhcpSetClientInfo(@LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_CLIENT_INFO ClientInfo);

  /** Finds a client. */
  int DhcpGetClientInfo(
      @LPWSTR @Nullable String ServerIpAddress,
      @Ptr DHCP_SEARCH_INFO SearchInfo,
      @Out @Allocated(free = "DhcpRpcFreeMemory(ClientInfo)", deep = true) @Ptr
          DHCP_CLIENT_INFO ClientInfo);

  /** Deletes a client, and so ends its lease. */
  int DhcpDeleteClientInfo(
      @LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_SEARCH_INFO ClientInfo);

  /**
   * Lists the clients of a subnet; 0.0.0.0 is all subnets. How many there are is told only with the
   * last page, so that progress is not told at all.
   */
  int DhcpEnumSubnetClients(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(ClientInfo)", deep = true)
          @Of(DHCP_CLIENT_INFO_ARRAY.class)
          @Ptr
          @Nullable List<DHCP_CLIENT_INFO> ClientInfo,
      @Out @DWORD int ClientsRead,
      @Out @DWORD int ClientsTotal);

  /** Adds a client to the database, and what it speaks. */
  int DhcpCreateClientInfoV4(
      @LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_CLIENT_INFO_V4 ClientInfo);

  /** Changes a client: the one with the address that is given. */
  int DhcpSetClientInfoV4(
      @LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_CLIENT_INFO_V4 ClientInfo);

  /** Finds a client, and what it speaks. */
  int DhcpGetClientInfoV4(
      @LPWSTR @Nullable String ServerIpAddress,
      @Ptr DHCP_SEARCH_INFO SearchInfo,
      @Out @Allocated(free = "DhcpRpcFreeMemory(ClientInfo)", deep = true) @Ptr
          DHCP_CLIENT_INFO_V4 ClientInfo);

  /** Lists the clients of a subnet, and what they speak; 0.0.0.0 is all subnets. */
  int DhcpEnumSubnetClientsV4(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(ClientInfo)", deep = true)
          @Of(DHCP_CLIENT_INFO_ARRAY_V4.class)
          @Ptr
          @Nullable List<DHCP_CLIENT_INFO_V4> ClientInfo,
      @Out @DWORD int ClientsRead,
      @Out @Total(remaining = true) @DWORD int ClientsTotal);

  /**
   * Lists the clients of a subnet, and what has become of their addresses; 0.0.0.0 is all subnets.
   */
  int DhcpEnumSubnetClientsV5(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(ClientInfo)", deep = true)
          @Of(DHCP_CLIENT_INFO_ARRAY_V5.class)
          @Ptr
          @Nullable List<DHCP_CLIENT_INFO_V5> ClientInfo,
      @Out @DWORD int ClientsRead,
      @Out @Total @DWORD int ClientsTotal);

  /** Adds a client to the database, with its health. */
  int DhcpCreateClientInfoVQ(
      @LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_CLIENT_INFO_VQ ClientInfo);

  /** Changes a client: the one with the address that is given. */
  int DhcpSetClientInfoVQ(
      @LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_CLIENT_INFO_VQ ClientInfo);

  /** Finds a client, with its health. */
  int DhcpGetClientInfoVQ(
      @LPWSTR @Nullable String ServerIpAddress,
      @Ptr DHCP_SEARCH_INFO SearchInfo,
      @Out @Allocated(free = "DhcpRpcFreeMemory(ClientInfo)", deep = true) @Ptr
          DHCP_CLIENT_INFO_VQ ClientInfo);

  /** Lists the clients of a subnet, with their health; 0.0.0.0 is all subnets. */
  int DhcpEnumSubnetClientsVQ(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(ClientInfo)", deep = true)
          @Of(DHCP_CLIENT_INFO_ARRAY_VQ.class)
          @Ptr
          @Nullable List<DHCP_CLIENT_INFO_VQ> ClientInfo,
      @Out @DWORD int ClientsRead,
      @Out @Total(remaining = true) @DWORD int ClientsTotal);

  /** Lists the clients of a subnet, and the filters that they meet; 0.0.0.0 is all subnets. */
  int DhcpEnumSubnetClientsFilterStatusInfo(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(ClientInfo)", deep = true)
          @Of(DHCP_CLIENT_FILTER_STATUS_INFO_ARRAY.class)
          @Ptr
          @Nullable List<DHCP_CLIENT_FILTER_STATUS_INFO> ClientInfo,
      @Out @DWORD int ClientsRead,
      @Out @Total(remaining = true) @DWORD int ClientsTotal);

  /** Adds a client to the database, with the policy that it got its address through. */
  int DhcpV4CreateClientInfo(
      @LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_CLIENT_INFO_PB ClientInfo);

  /** Finds a client, with the policy that it got its address through. */
  int DhcpV4GetClientInfo(
      @LPWSTR @Nullable String ServerIpAddress,
      @Ptr DHCP_SEARCH_INFO SearchInfo,
      @Out @Allocated(free = "DhcpRpcFreeMemory(ClientInfo)", deep = true) @Ptr
          DHCP_CLIENT_INFO_PB ClientInfo);

  /**
   * Lists the clients of a subnet, with the policies that they got their addresses through; 0.0.0.0
   * is all subnets.
   */
  int DhcpV4EnumSubnetClients(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(ClientInfo)", deep = true)
          @Of(DHCP_CLIENT_INFO_PB_ARRAY.class)
          @Ptr
          @Nullable List<DHCP_CLIENT_INFO_PB> ClientInfo,
      @Out @DWORD int ClientsRead,
      @Out @Total(remaining = true) @DWORD int ClientsTotal);

  /** Adds a client to the database, with more bits of state. */
  int DhcpV4CreateClientInfoEx(
      @LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_CLIENT_INFO_EX ClientInfo);

  /** Finds a client, with more bits of state. */
  int DhcpV4GetClientInfoEx(
      @LPWSTR @Nullable String ServerIpAddress,
      @Ptr DHCP_SEARCH_INFO SearchInfo,
      @Out @Allocated(free = "DhcpRpcFreeMemory(ClientInfo)", deep = true) @Ptr
          DHCP_CLIENT_INFO_EX ClientInfo);

  /** Lists the clients of a subnet, with more bits of state; 0.0.0.0 is all subnets. */
  int DhcpV4EnumSubnetClientsEx(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(ClientInfo)", deep = true)
          @Of(DHCP_CLIENT_INFO_EX_ARRAY.class)
          @Ptr
          @Nullable List<DHCP_CLIENT_INFO_EX> ClientInfo,
      @Out @DWORD int ClientsRead,
      @Out @Total(remaining = true) @DWORD int ClientsTotal);

  /**
   * Frees a block of memory that a function of this library has allocated: one block, and none that
   * lies behind its pointers.
   */
  void DhcpRpcFreeMemory(@Nullable Pointer BufferPointer);
}

package io.github.sizeis.examples.dhcp;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.Case;
import io.github.sizeis.Const;
import io.github.sizeis.Idl;
import io.github.sizeis.InOut;
import io.github.sizeis.Of;
import io.github.sizeis.Out;
import io.github.sizeis.Ptr;
import io.github.sizeis.Reserved;
import io.github.sizeis.Resume;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.SwitchIs;
import io.github.sizeis.Total;
import io.github.sizeis.Union;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_BINARY_DATA;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_FORCE_FLAG;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_HOST_INFO;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_ADDRESS;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_ARRAY;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_MASK;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_RANGE;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.BOOLEAN;
import io.github.sizeis.windows.BYTE;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.INT64;
import io.github.sizeis.windows.LPWSTR;
import io.github.sizeis.windows.ULONG;
import io.github.sizeis.windows.USHORT;
import java.net.Inet4Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DHCP server management, {@code dhcpsapi.h}: the subnets of a server, which its tools call scopes,
 * and what they are made of.
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
public interface DhcpSubnets {

  /** Whether a server leases the addresses of a subnet. */
  enum DHCP_SUBNET_STATE {
    /** It does. */
    DhcpSubnetEnabled,
    /** It does not. */
    DhcpSubnetDisabled,
    /** It does, in a network that shares one wire with other subnets. */
    DhcpSubnetEnabledSwitched,
    /** It does not, in a network that shares one wire with other subnets. */
    DhcpSubnetDisabledSwitched,
    /** No state at all. */
    DhcpSubnetInvalidState
  }

  /** A subnet. */
  @Struct(size = 56, size32 = 32)
  interface DHCP_SUBNET_INFO {
    /** The address of the subnet, by which functions find it. */
    @DHCP_IP_ADDRESS
    Inet4Address SubnetAddress();

    /** Which bits of an address name the subnet. */
    @DHCP_IP_MASK
    SubnetMask SubnetMask();

    /** The name that an administrator gave it. */
    @LPWSTR
    @Nullable String SubnetName();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String SubnetComment();

    /** The server that the subnet belongs to. */
    DHCP_HOST_INFO PrimaryHost();

    /** Whether addresses are leased. */
    DHCP_SUBNET_STATE SubnetState();
  }

  /** A subnet, and whether its clients are asked for their health. */
  // No size32: Windows has 64 bytes, and System V fewer, where i386 aligns 8-byte numbers to 4
  @Struct(size = 80)
  interface DHCP_SUBNET_INFO_VQ {
    /** The address of the subnet, by which functions find it. */
    @DHCP_IP_ADDRESS
    Inet4Address SubnetAddress();

    /** Which bits of an address name the subnet. */
    @DHCP_IP_MASK
    SubnetMask SubnetMask();

    /** The name that an administrator gave it. */
    @LPWSTR
    @Nullable String SubnetName();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String SubnetComment();

    /** The server that the subnet belongs to. */
    DHCP_HOST_INFO PrimaryHost();

    /** Whether addresses are leased. */
    DHCP_SUBNET_STATE SubnetState();

    /**
     * Whether Network Access Protection is in force; a {@code DWORD} in the header that is 0 or 1.
     */
    @BOOL
    boolean QuarantineOn();

    /** Zero. */
    @Reserved
    @DWORD
    int Reserved1();

    /** Zero. */
    @Reserved
    @DWORD
    int Reserved2();

    /** Zero. */
    @Reserved
    @INT64
    long Reserved3();

    /** Zero. */
    @Reserved
    @INT64
    long Reserved4();
  }

  /** Thirty-two addresses that stand in a row, and which of them are in use. */
  @Struct(size = 8, size32 = 8)
  interface DHCP_IP_CLUSTER {
    /** The first address. */
    @DHCP_IP_ADDRESS
    Inet4Address ClusterAddress();

    /** A bit for each address from the first on, lowest first: set where it is in use. */
    @DWORD
    int ClusterMask();
  }

  /** An address that is kept for one client. */
  @Struct(size = 16, size32 = 8)
  interface DHCP_IP_RESERVATION {
    /** The address. */
    @DHCP_IP_ADDRESS
    Inet4Address ReservedIpAddress();

    /** The client's identifier, its hardware address mostly. */
    @Of(DHCP_BINARY_DATA.class)
    byte @Ptr [] ReservedForClient();
  }

  /** An address that is kept for one client, and what that client may speak. */
  @Struct(size = 24, size32 = 12)
  interface DHCP_IP_RESERVATION_V4 {
    /** The address. */
    @DHCP_IP_ADDRESS
    Inet4Address ReservedIpAddress();

    /** The client's identifier, its hardware address mostly. */
    @Of(DHCP_BINARY_DATA.class)
    byte @Ptr [] ReservedForClient();

    /** What the client may speak: 1 DHCP, 2 BOOTP, 3 both. */
    @BYTE
    int bAllowedClientTypes();
  }

  /** A reservation as a whole. */
  @Struct(size = 48, size32 = 24)
  interface DHCP_IP_RESERVATION_INFO {
    /** The address. */
    @DHCP_IP_ADDRESS
    Inet4Address ReservedIpAddress();

    /** The client's identifier, its hardware address mostly. */
    @Of(DHCP_BINARY_DATA.class)
    byte[] ReservedForClient();

    /** The client's name. */
    @LPWSTR
    @Nullable String ReservedClientName();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String ReservedClientDesc();

    /** What the client may speak: 1 DHCP, 2 BOOTP, 3 both. */
    @BYTE
    int bAllowedClientTypes();

    /** Whether the reservation has options of its own. */
    @BOOLEAN
    boolean fOptionsPresent();
  }

  /** Reservations, each behind a pointer of its own. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_RESERVATION_INFO_ARRAY {
    /** How many reservations there are. */
    @DWORD
    int NumElements();

    /** The reservations. */
    @SizeIs("NumElements")
    List<@Ptr DHCP_IP_RESERVATION_INFO> Elements();
  }

  /** A range of addresses that is leased from, and its share for BOOTP. */
  @Struct(size = 16, size32 = 16)
  interface DHCP_BOOTP_IP_RANGE {
    /** The first address. */
    @DHCP_IP_ADDRESS
    Inet4Address StartAddress();

    /** The last address; it belongs to the range. */
    @DHCP_IP_ADDRESS
    Inet4Address EndAddress();

    /** How many addresses BOOTP clients have. */
    @ULONG
    long BootpAllocated();

    /** How many addresses BOOTP clients may have at most. */
    @ULONG
    long MaxBootpAllowed();
  }

  /** What an element of a subnet is. */
  enum DHCP_SUBNET_ELEMENT_TYPE {
    /** A range to lease from, for whoever asks. */
    DhcpIpRanges,
    /** A second server of the subnet. */
    DhcpSecondaryHosts,
    /** An address that is kept for one client. */
    DhcpReservedIps,
    /** A range that is never leased. */
    DhcpExcludedIpRanges,
    /** Addresses that are in use; servers refuse to list these. */
    DhcpIpUsedClusters,
    /** A range for clients that speak DHCP. */
    DhcpIpRangesDhcpOnly,
    /** A range for clients that speak DHCP and for those that speak BOOTP. */
    DhcpIpRangesDhcpBootp,
    /** A range for clients that speak BOOTP. */
    DhcpIpRangesBootpOnly
  }

  /** One of the things that a subnet is made of. */
  @Struct(size = 16, size32 = 8)
  interface DHCP_SUBNET_ELEMENT_DATA {
    /** What it is. */
    DHCP_SUBNET_ELEMENT_TYPE ElementType();

    /** The thing itself. */
    @SwitchIs("ElementType")
    DHCP_SUBNET_ELEMENT_UNION Element();

    /** What an element of a subnet can be. */
    @Union(size = 8, size32 = 4)
    interface DHCP_SUBNET_ELEMENT_UNION {
      /** Addresses to lease. */
      @Case({
        "DhcpIpRanges",
        "DhcpIpRangesDhcpOnly",
        "DhcpIpRangesDhcpBootp",
        "DhcpIpRangesBootpOnly"
      })
      @Ptr
      DHCP_IP_RANGE IpRange();

      /** A second server. */
      @Case("DhcpSecondaryHosts")
      @Ptr
      DHCP_HOST_INFO SecondaryHost();

      /** An address that is kept for one client. */
      @Case("DhcpReservedIps")
      @Ptr
      DHCP_IP_RESERVATION ReservedIp();

      /** Addresses that are never leased. */
      @Case("DhcpExcludedIpRanges")
      @Ptr
      DHCP_IP_RANGE ExcludeIpRange();

      /** Addresses that are in use. */
      @Case("DhcpIpUsedClusters")
      @Ptr
      @Nullable DHCP_IP_CLUSTER IpUsedCluster();
    }
  }

  /** Elements of a subnet, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_SUBNET_ELEMENT_INFO_ARRAY {
    /** How many elements there are. */
    @DWORD
    int NumElements();

    /** The elements. */
    @SizeIs("NumElements")
    List<DHCP_SUBNET_ELEMENT_DATA> Elements();
  }

  /** One of the things that a subnet is made of; reservations say what their client may speak. */
  @Struct(size = 16, size32 = 8)
  interface DHCP_SUBNET_ELEMENT_DATA_V4 {
    /** What it is. */
    DHCP_SUBNET_ELEMENT_TYPE ElementType();

    /** The thing itself. */
    @SwitchIs("ElementType")
    DHCP_SUBNET_ELEMENT_UNION_V4 Element();

    /** What an element of a subnet can be. */
    @Union(size = 8, size32 = 4)
    interface DHCP_SUBNET_ELEMENT_UNION_V4 {
      /** Addresses to lease. */
      @Case({
        "DhcpIpRanges",
        "DhcpIpRangesDhcpOnly",
        "DhcpIpRangesDhcpBootp",
        "DhcpIpRangesBootpOnly"
      })
      @Ptr
      DHCP_IP_RANGE IpRange();

      /** A second server. */
      @Case("DhcpSecondaryHosts")
      @Ptr
      DHCP_HOST_INFO SecondaryHost();

      /** An address that is kept for one client. */
      @Case("DhcpReservedIps")
      @Ptr
      DHCP_IP_RESERVATION_V4 ReservedIp();

      /** Addresses that are never leased. */
      @Case("DhcpExcludedIpRanges")
      @Ptr
      DHCP_IP_RANGE ExcludeIpRange();

      /** Addresses that are in use. */
      @Case("DhcpIpUsedClusters")
      @Ptr
      @Nullable DHCP_IP_CLUSTER IpUsedCluster();
    }
  }

  /** Elements of a subnet, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 {
    /** How many elements there are. */
    @DWORD
    int NumElements();

    /** The elements. */
    @SizeIs("NumElements")
    List<DHCP_SUBNET_ELEMENT_DATA_V4> Elements();
  }

  /** One of the things that a subnet is made of; ranges know their share for BOOTP. */
  @Struct(size = 16, size32 = 8)
  interface DHCP_SUBNET_ELEMENT_DATA_V5 {
    /** What it is. */
    DHCP_SUBNET_ELEMENT_TYPE ElementType();

    /** The thing itself. */
    @SwitchIs("ElementType")
    DHCP_SUBNET_ELEMENT_UNION_V5 Element();

    /** What an element of a subnet can be. */
    @Union(size = 8, size32 = 4)
    interface DHCP_SUBNET_ELEMENT_UNION_V5 {
      /** Addresses to lease. */
      @Case({
        "DhcpIpRanges",
        "DhcpIpRangesDhcpOnly",
        "DhcpIpRangesDhcpBootp",
        "DhcpIpRangesBootpOnly"
      })
      @Ptr
      DHCP_BOOTP_IP_RANGE IpRange();

      /** A second server. */
      @Case("DhcpSecondaryHosts")
      @Ptr
      DHCP_HOST_INFO SecondaryHost();

      /** An address that is kept for one client. */
      @Case("DhcpReservedIps")
      @Ptr
      DHCP_IP_RESERVATION_V4 ReservedIp();

      /** Addresses that are never leased. */
      @Case("DhcpExcludedIpRanges")
      @Ptr
      DHCP_IP_RANGE ExcludeIpRange();

      /** Addresses that are in use. */
      @Case("DhcpIpUsedClusters")
      @Ptr
      @Nullable DHCP_IP_CLUSTER IpUsedCluster();
    }
  }

  /** Elements of a subnet, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 {
    /** How many elements there are. */
    @DWORD
    int NumElements();

    /** The elements. */
    @SizeIs("NumElements")
    List<DHCP_SUBNET_ELEMENT_DATA_V5> Elements();
  }

  /** A subnet as a member of a superscope: subnets that share one wire. */
  @Struct(size = 24, size32 = 16)
  interface DHCP_SUPER_SCOPE_TABLE_ENTRY {
    /** The address of the subnet. */
    @DHCP_IP_ADDRESS
    Inet4Address SubnetAddress();

    /** The number of the superscope; 0 where the subnet is in none. */
    @DWORD
    long SuperScopeNumber();

    /** The index of the next subnet of the same superscope; 0 where there is none. */
    @DWORD
    long NextInSuperScope();

    /** The name of the superscope. */
    @LPWSTR
    @Nullable String SuperScopeName();
  }

  /** The superscopes of a server. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_SUPER_SCOPE_TABLE {
    /** How many entries there are. */
    @DWORD
    int cEntries();

    /** One entry for each subnet. */
    @SizeIs("cEntries")
    List<DHCP_SUPER_SCOPE_TABLE_ENTRY> pEntries();
  }

  /** Creates a subnet. */
  int DhcpCreateSubnet(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @Ptr DHCP_SUBNET_INFO SubnetInfo);

  /** Changes a subnet: its name, what is noted of it, its server, its state. */
  int DhcpSetSubnetInfo(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @Ptr DHCP_SUBNET_INFO SubnetInfo);

  /** Asks for a subnet. */
  int DhcpGetSubnetInfo(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @Out @Allocated(free = "DhcpRpcFreeMemory(SubnetInfo)", deep = true) @Ptr
          DHCP_SUBNET_INFO SubnetInfo);

  /** Creates a subnet, and says whether its clients are asked for their health. */
  int DhcpCreateSubnetVQ(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @Ptr DHCP_SUBNET_INFO_VQ SubnetInfo);

  /** Changes a subnet, and whether its clients are asked for their health. */
  int DhcpSetSubnetInfoVQ(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @Ptr DHCP_SUBNET_INFO_VQ SubnetInfo);

  /** Asks for a subnet, and whether its clients are asked for their health. */
  int DhcpGetSubnetInfoVQ(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @Out @Allocated(free = "DhcpRpcFreeMemory(SubnetInfo)", deep = true) @Ptr
          DHCP_SUBNET_INFO_VQ SubnetInfo);

  /** Deletes a subnet. */
  int DhcpDeleteSubnet(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      DHCP_FORCE_FLAG ForceFlag);

  /** Lists the addresses of a server's subnets. */
  int DhcpEnumSubnets(
      @LPWSTR @Nullable String ServerIpAddress,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(1000) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(EnumInfo)", deep = true)
          @Of(DHCP_IP_ARRAY.class)
          @Ptr
          @Nullable List<Inet4Address> EnumInfo,
      @Out @DWORD int ElementsRead,
      @Out @Total(remaining = true) @DWORD int ElementsTotal);

  /** Adds a range, a reservation or what else there is to a subnet. */
  int DhcpAddSubnetElement(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @Ptr DHCP_SUBNET_ELEMENT_DATA AddElementInfo);

  /** Lists the elements of a subnet that are of one type. */
  int DhcpEnumSubnetElements(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      DHCP_SUBNET_ELEMENT_TYPE EnumElementType,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(EnumElementInfo)", deep = true)
          @Of(DHCP_SUBNET_ELEMENT_INFO_ARRAY.class)
          @Ptr
          @Nullable List<DHCP_SUBNET_ELEMENT_DATA> EnumElementInfo,
      @Out @DWORD int ElementsRead,
      @Out @Total(remaining = true) @DWORD int ElementsTotal);

  /** Takes an element out of a subnet. */
  int DhcpRemoveSubnetElement(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @Ptr DHCP_SUBNET_ELEMENT_DATA RemoveElementInfo,
      DHCP_FORCE_FLAG ForceFlag);

  /** Adds an element to a subnet; a reservation says what its client may speak. */
  int DhcpAddSubnetElementV4(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @Ptr DHCP_SUBNET_ELEMENT_DATA_V4 AddElementInfo);

  /**
   * Lists the elements of a subnet that are of one type; reservations say what their client may
   * speak.
   */
  int DhcpEnumSubnetElementsV4(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      DHCP_SUBNET_ELEMENT_TYPE EnumElementType,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(EnumElementInfo)", deep = true)
          @Of(DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4.class)
          @Ptr
          @Nullable List<DHCP_SUBNET_ELEMENT_DATA_V4> EnumElementInfo,
      @Out @DWORD int ElementsRead,
      @Out @Total(remaining = true) @DWORD int ElementsTotal);

  /** Takes an element out of a subnet. */
  int DhcpRemoveSubnetElementV4(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @Ptr DHCP_SUBNET_ELEMENT_DATA_V4 RemoveElementInfo,
      DHCP_FORCE_FLAG ForceFlag);

  /** Adds an element to a subnet; a range has its share for BOOTP. */
  int DhcpAddSubnetElementV5(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @Ptr DHCP_SUBNET_ELEMENT_DATA_V5 AddElementInfo);

  /** Lists the elements of a subnet that are of one type; ranges have their share for BOOTP. */
  int DhcpEnumSubnetElementsV5(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      DHCP_SUBNET_ELEMENT_TYPE EnumElementType,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(EnumElementInfo)", deep = true)
          @Of(DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5.class)
          @Ptr
          @Nullable List<DHCP_SUBNET_ELEMENT_DATA_V5> EnumElementInfo,
      @Out @DWORD int ElementsRead,
      @Out @Total @DWORD int ElementsTotal);

  /** Takes an element out of a subnet. */
  int DhcpRemoveSubnetElementV5(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @Ptr DHCP_SUBNET_ELEMENT_DATA_V5 RemoveElementInfo,
      DHCP_FORCE_FLAG ForceFlag);

  /** Lists the reservations of a subnet. */
  int DhcpV4EnumSubnetReservations(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(EnumElementInfo)", deep = true)
          @Of(DHCP_RESERVATION_INFO_ARRAY.class)
          @Ptr
          @Nullable List<DHCP_IP_RESERVATION_INFO> EnumElementInfo,
      @Out @DWORD int ElementsRead,
      @Out @Total(remaining = true) @DWORD int ElementsTotal);

  /**
   * Finds addresses of a subnet that nobody has: as many as are asked for, between two addresses;
   * 0.0.0.0 for both is anywhere in the subnet.
   */
  int DhcpV4GetFreeIPAddress(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address ScopeId,
      @DHCP_IP_ADDRESS Inet4Address StartIP,
      @DHCP_IP_ADDRESS Inet4Address EndIP,
      @DWORD long NumFreeAddrReq,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(IPAddrList)", deep = true)
          @Of(DHCP_IP_ARRAY.class)
          @Ptr
          List<Inet4Address> IPAddrList);

  /**
   * Puts a subnet into a superscope, and creates that where it is new; with NULL, takes the subnet
   * out. A subnet that is in another one is moved if {@code ChangeExisting} says so.
   */
  int DhcpSetSuperScopeV4(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @LPWSTR @Nullable String SuperScopeName,
      @BOOL boolean ChangeExisting);

  /** Deletes a superscope; its subnets stay. */
  int DhcpDeleteSuperScopeV4(
      @LPWSTR @Nullable String ServerIpAddress, @LPWSTR String SuperScopeName);

  /** Asks for all subnets, with the superscopes that they are in. */
  int DhcpGetSuperScopeInfoV4(
      @LPWSTR @Nullable String ServerIpAddress,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(SuperScopeTable)", deep = true)
          @Of(DHCP_SUPER_SCOPE_TABLE.class)
          @Ptr
          List<DHCP_SUPER_SCOPE_TABLE_ENTRY> SuperScopeTable);

  /** Has a server wait before it offers addresses of a subnet, for up to 1000 ms. */
  int DhcpSetSubnetDelayOffer(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @USHORT int TimeDelayInMilliseconds);

  /** Asks how many milliseconds a server waits before it offers addresses of a subnet. */
  int DhcpGetSubnetDelayOffer(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @Out @USHORT int TimeDelayInMilliseconds);

  /**
   * Frees a block of memory that a function of this library has allocated: one block, and none that
   * lies behind its pointers.
   */
  void DhcpRpcFreeMemory(@Nullable Pointer BufferPointer);
}

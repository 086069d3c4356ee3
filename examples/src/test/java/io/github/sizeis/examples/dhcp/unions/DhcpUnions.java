package io.github.sizeis.examples.dhcp.unions;

import io.github.sizeis.Case;
import io.github.sizeis.Idl;
import io.github.sizeis.Of;
import io.github.sizeis.Ptr;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.SwitchIs;
import io.github.sizeis.Typedef;
import io.github.sizeis.Union;
import io.github.sizeis.adapters.Ipv4Adapter;
import io.github.sizeis.windows.BYTE;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import io.github.sizeis.windows.WORD;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.net.Inet4Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The structs of DHCPSAPI with unions of which there are images. */
@Idl(library = "dhcpsapi", prefix = "Dhcp", dumps = true)
public interface DhcpUnions {

  /** An IPv4 address. */
  @Typedef(value = DWORD.class, adapter = Ipv4Adapter.class)
  @Target(ElementType.TYPE_USE)
  @interface DHCP_IP_ADDRESS {}

  /** What an element of a subnet is. */
  enum DHCP_SUBNET_ELEMENT_TYPE {
    DhcpIpRanges,
    DhcpSecondaryHosts,
    DhcpReservedIps,
    DhcpExcludedIpRanges,
    DhcpIpUsedClusters,
    DhcpIpRangesDhcpOnly,
    DhcpIpRangesDhcpBootp,
    DhcpIpRangesBootpOnly
  }

  /** What an option holds. */
  enum DHCP_OPTION_DATA_TYPE {
    DhcpByteOption,
    DhcpWordOption,
    DhcpDWordOption,
    DhcpDWordDWordOption,
    DhcpIpAddressOption,
    DhcpStringDataOption,
    DhcpBinaryDataOption,
    DhcpEncapsulatedDataOption,
    DhcpIpv6AddressOption
  }

  /** Whether an option has one value or several. */
  enum DHCP_OPTION_TYPE {
    DhcpUnaryElementTypeOption,
    DhcpArrayTypeOption
  }

  @Struct(unwrap = true)
  interface DHCP_BINARY_DATA {
    @DWORD
    int DataLength();

    @SizeIs("DataLength")
    byte @Nullable [] Data();
  }

  @Struct(size = 16, size32 = 16)
  interface DHCP_BOOTP_IP_RANGE {
    @DHCP_IP_ADDRESS
    Inet4Address StartAddress();

    @DHCP_IP_ADDRESS
    Inet4Address EndAddress();

    @DWORD
    int BootpAllocated();

    @DWORD
    long MaxBootpAllowed();
  }

  @Struct(size = 24, size32 = 12)
  interface DHCP_HOST_INFO {
    @DHCP_IP_ADDRESS
    Inet4Address IpAddress();

    @LPWSTR
    @Nullable String NetBiosName();

    @LPWSTR
    @Nullable String HostName();
  }

  @Struct(size = 24, size32 = 12)
  interface DHCP_IP_RESERVATION_V4 {
    @DHCP_IP_ADDRESS
    Inet4Address ReservedIpAddress();

    @Ptr
    DHCP_BINARY_DATA ReservedForClient();

    @BYTE
    int bAllowedClientTypes();
  }

  @Struct(size = 8, size32 = 8)
  interface DHCP_IP_RANGE {
    @DHCP_IP_ADDRESS
    Inet4Address StartAddress();

    @DHCP_IP_ADDRESS
    Inet4Address EndAddress();
  }

  @Struct(size = 8, size32 = 8)
  interface DHCP_IP_CLUSTER {
    @DHCP_IP_ADDRESS
    Inet4Address ClusterAddress();

    @DWORD
    int ClusterMask();
  }

  @Struct(size = 16, size32 = 8)
  interface DHCP_SUBNET_ELEMENT_DATA_V5 {
    DHCP_SUBNET_ELEMENT_TYPE ElementType();

    @SwitchIs("ElementType")
    DHCP_SUBNET_ELEMENT_UNION_V5 Element();

    @Union(size = 8, size32 = 4)
    interface DHCP_SUBNET_ELEMENT_UNION_V5 {
      @Case({
        "DhcpIpRanges",
        "DhcpIpRangesDhcpOnly",
        "DhcpIpRangesDhcpBootp",
        "DhcpIpRangesBootpOnly"
      })
      @Ptr
      DHCP_BOOTP_IP_RANGE IpRange();

      @Case("DhcpSecondaryHosts")
      @Ptr
      DHCP_HOST_INFO SecondaryHost();

      @Case("DhcpReservedIps")
      @Ptr
      DHCP_IP_RESERVATION_V4 ReservedIp();

      @Case("DhcpExcludedIpRanges")
      @Ptr
      DHCP_IP_RANGE ExcludeIpRange();

      @Case("DhcpIpUsedClusters")
      @Ptr
      @Nullable DHCP_IP_CLUSTER IpUsedCluster();
    }
  }

  @Struct(size = 16, size32 = 8)
  interface DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 {
    @DWORD
    int NumElements();

    @SizeIs("NumElements")
    List<DHCP_SUBNET_ELEMENT_DATA_V5> Elements();
  }

  @Struct
  interface DWORD_DWORD {
    @DWORD
    int DWord1();

    @DWORD
    int DWord2();
  }

  @Struct(size = 24, size32 = 12)
  interface DHCP_OPTION_DATA_ELEMENT {
    DHCP_OPTION_DATA_TYPE OptionType();

    @SwitchIs("OptionType")
    DHCP_OPTION_ELEMENT_UNION Element();

    @Union
    interface DHCP_OPTION_ELEMENT_UNION {
      @Case("DhcpByteOption")
      @BYTE
      int ByteOption();

      @Case("DhcpWordOption")
      @WORD
      int WordOption();

      @Case("DhcpDWordOption")
      @DWORD
      long DWordOption();

      @Case("DhcpDWordDWordOption")
      DWORD_DWORD DWordDWordOption();

      @Case("DhcpIpAddressOption")
      @DHCP_IP_ADDRESS
      Inet4Address IpAddressOption();

      @Case("DhcpStringDataOption")
      @LPWSTR
      @Nullable String StringDataOption();

      @Case("DhcpBinaryDataOption")
      @Of(DHCP_BINARY_DATA.class)
      byte @Nullable [] BinaryDataOption();

      @Case("DhcpEncapsulatedDataOption")
      @Of(DHCP_BINARY_DATA.class)
      byte @Nullable [] EncapsulatedDataOption();

      @Case("DhcpIpv6AddressOption")
      @LPWSTR
      @Nullable String Ipv6AddressDataOption();
    }
  }

  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_OPTION_DATA {
    @DWORD
    int NumElements();

    @SizeIs("NumElements")
    List<DHCP_OPTION_DATA_ELEMENT> Elements();
  }

  @Struct(size = 48, size32 = 24)
  interface DHCP_OPTION {
    @DWORD
    int OptionID();

    @LPWSTR
    @Nullable String OptionName();

    @LPWSTR
    @Nullable String OptionComment();

    @Of(DHCP_OPTION_DATA.class)
    List<DHCP_OPTION_DATA_ELEMENT> DefaultValue();

    DHCP_OPTION_TYPE OptionType();
  }

  @Struct(size = 16, size32 = 8)
  interface DHCP_OPTION_ARRAY {
    @DWORD
    int NumElements();

    @SizeIs("NumElements")
    List<DHCP_OPTION> Options();
  }
}

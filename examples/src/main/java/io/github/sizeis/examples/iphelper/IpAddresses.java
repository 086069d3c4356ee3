package io.github.sizeis.examples.iphelper;

import io.github.sizeis.CValue;
import io.github.sizeis.Chain;
import io.github.sizeis.Const;
import io.github.sizeis.Fixed;
import io.github.sizeis.Grow;
import io.github.sizeis.Idl;
import io.github.sizeis.InOut;
import io.github.sizeis.LengthIs;
import io.github.sizeis.Next;
import io.github.sizeis.Of;
import io.github.sizeis.Out;
import io.github.sizeis.Ptr;
import io.github.sizeis.Room;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.Union;
import io.github.sizeis.Untagged;
import io.github.sizeis.examples.iphelper.Winsock.GUID;
import io.github.sizeis.examples.iphelper.Winsock.SOCKET_ADDRESS;
import io.github.sizeis.runtime.Flags;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPSTR;
import io.github.sizeis.windows.LPWSTR;
import io.github.sizeis.windows.UCHAR;
import io.github.sizeis.windows.UINT_PTR;
import io.github.sizeis.windows.ULONG;
import io.github.sizeis.windows.ULONG64;
import io.github.sizeis.windows.ULONGLONG;
import io.github.sizeis.windows.WCHAR;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The network adapters of Windows and all of their addresses, {@code iptypes.h}: what {@code
 * GetAdaptersAddresses} tells.
 */
@Idl(library = "iphlpapi", convention = Idl.Convention.STDCALL)
public interface IpAddresses {

  /** Whether an adapter works. */
  enum IF_OPER_STATUS {
    /** It does. */
    @CValue(1)
    IfOperStatusUp,
    /** It does not. */
    @CValue(2)
    IfOperStatusDown,
    /** It is being tested. */
    @CValue(3)
    IfOperStatusTesting,
    /** Nobody knows. */
    @CValue(4)
    IfOperStatusUnknown,
    /** It waits for something from outside. */
    @CValue(5)
    IfOperStatusDormant,
    /** A part of it is missing. */
    @CValue(6)
    IfOperStatusNotPresent,
    /** What it stands on does not. */
    @CValue(7)
    IfOperStatusLowerLayerDown
  }

  /** How an adapter is connected. */
  enum NET_IF_CONNECTION_TYPE {
    /** Always, as Ethernet is. */
    @CValue(1)
    NET_IF_CONNECTION_DEDICATED,
    /** When others connect to it. */
    @CValue(2)
    NET_IF_CONNECTION_PASSIVE,
    /** When something is to be sent. */
    @CValue(3)
    NET_IF_CONNECTION_DEMAND,
    /** No type, but how many there are. */
    @CValue(4)
    NET_IF_CONNECTION_MAXIMUM
  }

  /** How an adapter packs packets into others. */
  enum TUNNEL_TYPE {
    /** It does not. */
    @CValue(0)
    TUNNEL_TYPE_NONE,
    /** In a way that has no name here. */
    @CValue(1)
    TUNNEL_TYPE_OTHER,
    /** As they are. */
    @CValue(2)
    TUNNEL_TYPE_DIRECT,
    /** As 6to4. */
    @CValue(11)
    TUNNEL_TYPE_6TO4,
    /** As ISATAP. */
    @CValue(13)
    TUNNEL_TYPE_ISATAP,
    /** As Teredo. */
    @CValue(14)
    TUNNEL_TYPE_TEREDO,
    /** As IP-HTTPS. */
    @CValue(15)
    TUNNEL_TYPE_IPHTTPS
  }

  /** Where the front part of an address comes from. */
  enum NL_PREFIX_ORIGIN {
    /** From somewhere else. */
    @CValue(0)
    IpPrefixOriginOther,
    /** Somebody set it. */
    @CValue(1)
    IpPrefixOriginManual,
    /** It is known to all. */
    @CValue(2)
    IpPrefixOriginWellKnown,
    /** From DHCP. */
    @CValue(3)
    IpPrefixOriginDhcp,
    /** From a router. */
    @CValue(4)
    IpPrefixOriginRouterAdvertisement,
    /** To set with: from where it did. */
    @CValue(16)
    IpPrefixOriginUnchanged
  }

  /** Where the back part of an address comes from. */
  enum NL_SUFFIX_ORIGIN {
    /** From somewhere else. */
    @CValue(0)
    IpSuffixOriginOther,
    /** Somebody set it. */
    @CValue(1)
    IpSuffixOriginManual,
    /** It is known to all. */
    @CValue(2)
    IpSuffixOriginWellKnown,
    /** From DHCP. */
    @CValue(3)
    IpSuffixOriginDhcp,
    /** From the hardware address. */
    @CValue(4)
    IpSuffixOriginLinkLayerAddress,
    /** From dice. */
    @CValue(5)
    IpSuffixOriginRandom,
    /** To set with: from where it did. */
    @CValue(16)
    IpSuffixOriginUnchanged
  }

  /** Whether somebody else has an address too. */
  enum NL_DAD_STATE {
    /** The address is being taken away. */
    IpDadStateInvalid,
    /** It is being found out. */
    IpDadStateTentative,
    /** Somebody has. */
    IpDadStateDuplicate,
    /** Nobody has, but the address is not for what is new. */
    IpDadStateDeprecated,
    /** Nobody has. */
    IpDadStatePreferred
  }

  /** What an adapter does; {@code IP_ADAPTER_*} in the header. */
  enum IpAdapterFlags {
    /** It tells DNS its addresses. */
    @CValue(0x1)
    IP_ADAPTER_DDNS_ENABLED,
    /** It does so under its own suffix. */
    @CValue(0x2)
    IP_ADAPTER_REGISTER_ADAPTER_SUFFIX,
    /** It gets its addresses by DHCP. */
    @CValue(0x4)
    IP_ADAPTER_DHCP_ENABLED,
    /** It sends nothing. */
    @CValue(0x8)
    IP_ADAPTER_RECEIVE_ONLY,
    /** It takes nothing that goes to many. */
    @CValue(0x10)
    IP_ADAPTER_NO_MULTICAST,
    /** It asks DHCPv6 for more than addresses. */
    @CValue(0x20)
    IP_ADAPTER_IPV6_OTHER_STATEFUL_CONFIG,
    /** It speaks NetBIOS. */
    @CValue(0x40)
    IP_ADAPTER_NETBIOS_OVER_TCPIP_ENABLED,
    /** It speaks IPv4. */
    @CValue(0x80)
    IP_ADAPTER_IPV4_ENABLED,
    /** It speaks IPv6. */
    @CValue(0x100)
    IP_ADAPTER_IPV6_ENABLED,
    /** It asks DHCPv6 for addresses. */
    @CValue(0x200)
    IP_ADAPTER_IPV6_MANAGE_ADDRESS_CONFIG
  }

  /** What an address begins with; the header has no name for it. */
  @Untagged
  @Union(size = 8, size32 = 8)
  interface ADDRESS_HEAD {
    /** All of it, so that compilers align it. */
    @ULONGLONG
    long Alignment();

    /** Both halves. */
    LENGTH_AND_FLAGS Anonymous();

    /** The two halves. */
    @Struct(size = 8, size32 = 8)
    interface LENGTH_AND_FLAGS {
      /** The bytes that the struct has. */
      @ULONG
      long Length();

      /** Bits: 1 is for DNS, 2 may come and go. */
      @DWORD
      int Flags();
    }
  }

  /** What an adapter begins with; the header has no name for it. */
  @Untagged
  @Union(size = 8, size32 = 8)
  interface ADAPTER_HEAD {
    /** All of it, so that compilers align it. */
    @ULONGLONG
    long Alignment();

    /** Both halves. */
    LENGTH_AND_INDEX Anonymous();

    /** The two halves. */
    @Struct(size = 8, size32 = 8)
    interface LENGTH_AND_INDEX {
      /** The bytes that the struct has. */
      @ULONG
      long Length();

      /** The index of the interface for IPv4; 0 where it does not speak that. */
      @DWORD
      long IfIndex();
    }
  }

  /** An address of an adapter, and where it comes from. */
  @Struct(size = 64, size32 = 48)
  interface IP_ADAPTER_UNICAST_ADDRESS_LH {
    /** How long the struct is, and bits. */
    ADDRESS_HEAD Anonymous();

    /** The next one. */
    @Next
    @Ptr
    @Nullable IP_ADAPTER_UNICAST_ADDRESS_LH Next();

    /** The address. */
    SOCKET_ADDRESS Address();

    /** Where its front part comes from. */
    NL_PREFIX_ORIGIN PrefixOrigin();

    /** Where its back part comes from. */
    NL_SUFFIX_ORIGIN SuffixOrigin();

    /** Whether somebody else has it too. */
    NL_DAD_STATE DadState();

    /** How long it is there, in seconds. */
    @ULONG
    long ValidLifetime();

    /** How long it is for what is new, in seconds. */
    @ULONG
    long PreferredLifetime();

    /** How long it is leased, in seconds. */
    @ULONG
    long LeaseLifetime();

    /** How many bits its link has in common: 0 to 32, or to 128. */
    @UCHAR
    int OnLinkPrefixLength();
  }

  /** An address that one of many adapters answers to. */
  // No size32: Windows has 24 bytes, and System V fewer, where i386 aligns 8-byte numbers to 4
  @Struct(size = 32)
  interface IP_ADAPTER_ANYCAST_ADDRESS_XP {
    /** How long the struct is, and bits. */
    ADDRESS_HEAD Anonymous();

    /** The next one. */
    @Next
    @Ptr
    @Nullable IP_ADAPTER_ANYCAST_ADDRESS_XP Next();

    /** The address. */
    SOCKET_ADDRESS Address();
  }

  /** An address that goes to many. */
  // No size32: Windows has 24 bytes, and System V fewer, where i386 aligns 8-byte numbers to 4
  @Struct(size = 32)
  interface IP_ADAPTER_MULTICAST_ADDRESS_XP {
    /** How long the struct is, and bits. */
    ADDRESS_HEAD Anonymous();

    /** The next one. */
    @Next
    @Ptr
    @Nullable IP_ADAPTER_MULTICAST_ADDRESS_XP Next();

    /** The address. */
    SOCKET_ADDRESS Address();
  }

  /** A DNS server. */
  // No size32: Windows has 24 bytes, and System V fewer, where i386 aligns 8-byte numbers to 4
  @Struct(size = 32)
  interface IP_ADAPTER_DNS_SERVER_ADDRESS_XP {
    /** How long the struct is, and nothing else. */
    ADDRESS_HEAD Anonymous();

    /** The next one. */
    @Next
    @Ptr
    @Nullable IP_ADAPTER_DNS_SERVER_ADDRESS_XP Next();

    /** The address. */
    SOCKET_ADDRESS Address();
  }

  /** A WINS server. */
  // No size32: Windows has 24 bytes, and System V fewer, where i386 aligns 8-byte numbers to 4
  @Struct(size = 32)
  interface IP_ADAPTER_WINS_SERVER_ADDRESS_LH {
    /** How long the struct is, and nothing else. */
    ADDRESS_HEAD Anonymous();

    /** The next one. */
    @Next
    @Ptr
    @Nullable IP_ADAPTER_WINS_SERVER_ADDRESS_LH Next();

    /** The address. */
    SOCKET_ADDRESS Address();
  }

  /** A router. */
  // No size32: Windows has 24 bytes, and System V fewer, where i386 aligns 8-byte numbers to 4
  @Struct(size = 32)
  interface IP_ADAPTER_GATEWAY_ADDRESS_LH {
    /** How long the struct is, and nothing else. */
    ADDRESS_HEAD Anonymous();

    /** The next one. */
    @Next
    @Ptr
    @Nullable IP_ADAPTER_GATEWAY_ADDRESS_LH Next();

    /** The address. */
    SOCKET_ADDRESS Address();
  }

  /** What addresses of an adapter begin with. */
  @Struct(size = 40, size32 = 24)
  interface IP_ADAPTER_PREFIX_XP {
    /** How long the struct is, and bits. */
    ADDRESS_HEAD Anonymous();

    /** The next one. */
    @Next
    @Ptr
    @Nullable IP_ADAPTER_PREFIX_XP Next();

    /** One of the addresses. */
    SOCKET_ADDRESS Address();

    /** How many bits are alike. */
    @ULONG
    long PrefixLength();
  }

  /** What names are tried with. */
  @Struct(size = 520, size32 = 516)
  interface IP_ADAPTER_DNS_SUFFIX {
    /** The next one. */
    @Next
    @Ptr
    @Nullable IP_ADAPTER_DNS_SUFFIX Next();

    /** The suffix. */
    @Fixed(256)
    @WCHAR
    String String();
  }

  /** An adapter. */
  // No size32: Windows has 376 bytes, and System V fewer, where i386 aligns 8-byte numbers to 4
  @Struct(size = 448)
  interface IP_ADAPTER_ADDRESSES_LH {
    /** How long the struct is, and the index of the interface. */
    ADAPTER_HEAD Anonymous1();

    /** The next one. */
    @Next
    @Ptr
    @Nullable IP_ADAPTER_ADDRESSES_LH Next();

    /** The name that the machine has for it: a GUID in braces. */
    @LPSTR
    @Nullable String AdapterName();

    /** Its own addresses. */
    @Chain
    List<IP_ADAPTER_UNICAST_ADDRESS_LH> FirstUnicastAddress();

    /** Those that others answer to as well. */
    @Chain
    List<IP_ADAPTER_ANYCAST_ADDRESS_XP> FirstAnycastAddress();

    /** Those that go to many. */
    @Chain
    List<IP_ADAPTER_MULTICAST_ADDRESS_XP> FirstMulticastAddress();

    /** The DNS servers that it asks. */
    @Chain
    List<IP_ADAPTER_DNS_SERVER_ADDRESS_XP> FirstDnsServerAddress();

    /** Its suffix in DNS. */
    @LPWSTR
    @Nullable String DnsSuffix();

    /** What it is. */
    @LPWSTR
    @Nullable String Description();

    /** The name that people have for it. */
    @LPWSTR
    @Nullable String FriendlyName();

    /** The hardware address; 6 bytes for Ethernet. */
    @Fixed(8)
    @LengthIs("PhysicalAddressLength")
    byte[] PhysicalAddress();

    /** The length of {@code PhysicalAddress} in bytes. */
    @ULONG
    int PhysicalAddressLength();

    /** What it does; a union of flags and of bit fields in the header. */
    @ULONG
    Flags<IpAdapterFlags> Anonymous2();

    /** The largest packet in bytes. */
    @ULONG
    long Mtu();

    /** What it is, as a number of {@code ifType}: 6 is Ethernet, 71 wireless. */
    @ULONG
    long IfType();

    /** Whether it works. */
    IF_OPER_STATUS OperStatus();

    /** The index of the interface for IPv6; 0 where it does not speak that. */
    @ULONG
    long Ipv6IfIndex();

    /** The zone that it is in, for every scope that addresses have. */
    @Fixed(16)
    @ULONG
    int[] ZoneIndices();

    /** What its addresses begin with. */
    @Chain
    List<IP_ADAPTER_PREFIX_XP> FirstPrefix();

    /** How many bits it sends in a second; unsigned. */
    @ULONG64
    long TransmitLinkSpeed();

    /** How many bits it takes in a second; unsigned. */
    @ULONG64
    long ReceiveLinkSpeed();

    /** The WINS servers that it asks. */
    @Chain
    List<IP_ADAPTER_WINS_SERVER_ADDRESS_LH> FirstWinsServerAddress();

    /** Its routers. */
    @Chain
    List<IP_ADAPTER_GATEWAY_ADDRESS_LH> FirstGatewayAddress();

    /** What it costs to use it, for IPv4. */
    @ULONG
    long Ipv4Metric();

    /** What it costs to use it, for IPv6. */
    @ULONG
    long Ipv6Metric();

    /** What the machine knows it by for good; a union with its parts in the header. */
    @ULONG64
    long Luid();

    /** The server that gave the IPv4 addresses. */
    SOCKET_ADDRESS Dhcpv4Server();

    /** The compartment that it is in. */
    @DWORD
    long CompartmentId();

    /** The network that it is in. */
    @Of(GUID.class)
    UUID NetworkGuid();

    /** How it is connected. */
    NET_IF_CONNECTION_TYPE ConnectionType();

    /** How it packs packets into others. */
    TUNNEL_TYPE TunnelType();

    /** The server that gave the IPv6 addresses. */
    SOCKET_ADDRESS Dhcpv6Server();

    /** What DHCPv6 servers know the machine by. */
    @Fixed(130)
    @LengthIs("Dhcpv6ClientDuidLength")
    byte[] Dhcpv6ClientDuid();

    /** The length of {@code Dhcpv6ClientDuid} in bytes. */
    @ULONG
    int Dhcpv6ClientDuidLength();

    /** What DHCPv6 servers know the interface by. */
    @ULONG
    int Dhcpv6Iaid();

    /** What names are tried with. */
    @Chain
    List<IP_ADAPTER_DNS_SUFFIX> FirstDnsSuffix();
  }

  /**
   * Lists the adapters of this machine, with their addresses.
   *
   * <p>Family 2 is IPv4, 23 IPv6, and 0 is both.
   *
   * <pre>
   * ULONG GetAdaptersAddresses(ULONG Family, ULONG Flags, PVOID Reserved,
   *     PIP_ADAPTER_ADDRESSES AdapterAddresses, PULONG SizePointer);
   * </pre>
   */
  @Status(value = "return == 0", code = Status.Code.RETURNED_WINDOWS)
  @ULONG
  int GetAdaptersAddresses(
      @ULONG int Family,
      @ULONG int Flags,
      @Const(0) @UINT_PTR long Reserved,
      @Out @Room(bytes = "SizePointer") @Chain List<IP_ADAPTER_ADDRESSES_LH> AdapterAddresses,
      @InOut @Grow(when = "return == 111", from = 15_000) @ULONG int SizePointer);
}

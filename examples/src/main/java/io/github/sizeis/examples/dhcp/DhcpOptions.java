package io.github.sizeis.examples.dhcp;

import io.github.sizeis.Idl;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_ADDRESS;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import java.net.Inet4Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DHCP server management, {@code dhcpsapi.h}: options, which tell clients more than their address,
 * the classes that options can be for, and what is set where.
 */
@Idl(library = "dhcpsapi", prefix = "Dhcp")
public interface DhcpOptions {

  /** What an element of an option is. */
  enum DHCP_OPTION_DATA_TYPE {
    /** A byte. */
    DhcpByteOption,
    /** 16 bits. */
    DhcpWordOption,
    /** 32 bits. */
    DhcpDWordOption,
    /** 64 bits, in two halves. */
    DhcpDWordDWordOption,
    /** An IPv4 address. */
    DhcpIpAddressOption,
    /** Text. */
    DhcpStringDataOption,
    /** Bytes. */
    DhcpBinaryDataOption,
    /** Bytes that are options themselves, mostly a vendor's. */
    DhcpEncapsulatedDataOption,
    /** An IPv6 address, as text. */
    DhcpIpv6AddressOption
  }

  /** 64 bits in two halves. */
  @Struct(size = 8, size32 = 8)
  interface DWORD_DWORD {
    /** The first 32 bits. */
    @DWORD
    int DWord1();

    /** The other 32 bits. */
    @DWORD
    int DWord2();
  }

  /** How many elements an option may have. */
  enum DHCP_OPTION_TYPE {
    /** One. */
    DhcpUnaryElementTypeOption,
    /** Any number. */
    DhcpArrayTypeOption
  }

  /** For whom an option is set. */
  enum DHCP_OPTION_SCOPE_TYPE {
    /** For nobody: its default. */
    DhcpDefaultOptions,
    /** For all clients of the server. */
    DhcpGlobalOptions,
    /** For those of a subnet. */
    DhcpSubnetOptions,
    /** For the one of a reservation. */
    DhcpReservedOptions,
    /** For those of a multicast scope. */
    DhcpMScopeOptions
  }

  /** A reservation as the place where options are set. */
  @Struct(size = 8, size32 = 8)
  interface DHCP_RESERVED_SCOPE {
    /** The address that is reserved. */
    @DHCP_IP_ADDRESS
    Inet4Address ReservedIpAddress();

    /** The address of its subnet. */
    @DHCP_IP_ADDRESS
    Inet4Address ReservedIpSubnetAddress();
  }

  /** A class of clients that options can be set for. */
  @Struct(size = 40, size32 = 24)
  interface DHCP_CLASS_INFO {
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

    /** Zero for now. */
    @DWORD
    int Flags();

    /** What a client sends that is in the class. */
    @SizeIs("ClassDataLength")
    byte[] ClassData();
  }

  /** Classes, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_CLASS_INFO_ARRAY {
    /** How many classes there are. */
    @DWORD
    int NumElements();

    /** The classes. */
    @SizeIs("NumElements")
    List<DHCP_CLASS_INFO> Classes();
  }
}

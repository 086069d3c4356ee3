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
import io.github.sizeis.Resume;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.SwitchIs;
import io.github.sizeis.Total;
import io.github.sizeis.Union;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_BINARY_DATA;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_ADDRESS;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_MASK;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.BYTE;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import io.github.sizeis.windows.WORD;
import java.net.Inet4Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DHCP server management, {@code dhcpsapi.h}: options, which tell clients more than their address,
 * and what is set where.
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
public interface DhcpOptions {

  /** For {@code Flags}: the option is that of the vendor whose class is named. */
  int DHCP_FLAGS_OPTION_IS_VENDOR = 3;

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

  /** An element of an option's value. */
  @Struct(size = 24, size32 = 12)
  interface DHCP_OPTION_DATA_ELEMENT {
    /** What it is. */
    DHCP_OPTION_DATA_TYPE OptionType();

    /** The element itself. */
    @SwitchIs("OptionType")
    DHCP_OPTION_ELEMENT_UNION Element();

    /** What an element of an option's value can be. */
    @Union(size = 16, size32 = 8)
    interface DHCP_OPTION_ELEMENT_UNION {
      /** A byte, from 0 to 255. */
      @Case("DhcpByteOption")
      @BYTE
      int ByteOption();

      /** 16 bits, from 0 to 65535. */
      @Case("DhcpWordOption")
      @WORD
      int WordOption();

      /** 32 bits, from 0 to 4294967295. */
      @Case("DhcpDWordOption")
      @DWORD
      long DWordOption();

      /** 64 bits. */
      @Case("DhcpDWordDWordOption")
      DWORD_DWORD DWordDWordOption();

      /** An IPv4 address. */
      @Case("DhcpIpAddressOption")
      @DHCP_IP_ADDRESS
      Inet4Address IpAddressOption();

      /** Text. */
      @Case("DhcpStringDataOption")
      @LPWSTR
      @Nullable String StringDataOption();

      /** Bytes. */
      @Case("DhcpBinaryDataOption")
      @Of(DHCP_BINARY_DATA.class)
      byte[] BinaryDataOption();

      /** Options in the form that packets have. */
      @Case("DhcpEncapsulatedDataOption")
      @Of(DHCP_BINARY_DATA.class)
      byte[] EncapsulatedDataOption();

      /** An IPv6 address as people write it. */
      @Case("DhcpIpv6AddressOption")
      @LPWSTR
      @Nullable String Ipv6AddressDataOption();
    }
  }

  /** The value of an option. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_OPTION_DATA {
    /** How many elements it has. */
    @DWORD
    int NumElements();

    /** Its elements, all of one type. */
    @SizeIs("NumElements")
    List<DHCP_OPTION_DATA_ELEMENT> Elements();
  }

  /** How many elements an option may have. */
  enum DHCP_OPTION_TYPE {
    /** One. */
    DhcpUnaryElementTypeOption,
    /** Any number. */
    DhcpArrayTypeOption
  }

  /** An option that a server knows. */
  @Struct(size = 48, size32 = 24)
  interface DHCP_OPTION {
    /** Its number in packets; vendors' options may have the numbers of others. */
    @DWORD
    long OptionID();

    /** Its name. */
    @LPWSTR
    @Nullable String OptionName();

    /** What it is for. */
    @LPWSTR
    @Nullable String OptionComment();

    /** What is suggested to administrators; its elements tell the option's type. */
    @Of(DHCP_OPTION_DATA.class)
    List<DHCP_OPTION_DATA_ELEMENT> DefaultValue();

    /** How many elements its value may have. */
    DHCP_OPTION_TYPE OptionType();
  }

  /** Options, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_OPTION_ARRAY {
    /** How many options there are. */
    @DWORD
    int NumElements();

    /** The options. */
    @SizeIs("NumElements")
    List<DHCP_OPTION> Options();
  }

  /** An option and the value that is set for it. */
  @Struct(size = 24, size32 = 12)
  interface DHCP_OPTION_VALUE {
    /** The option's number. */
    @DWORD
    long OptionID();

    /** Its value. */
    @Of(DHCP_OPTION_DATA.class)
    List<DHCP_OPTION_DATA_ELEMENT> Value();
  }

  /** Options with their values, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_OPTION_VALUE_ARRAY {
    /** How many there are. */
    @DWORD
    int NumElements();

    /** The options with their values. */
    @SizeIs("NumElements")
    List<DHCP_OPTION_VALUE> Values();
  }

  /** The options that a client was given. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_OPTION_LIST {
    /** How many there are. */
    @DWORD
    int NumOptions();

    /** The options with their values. */
    @SizeIs("NumOptions")
    List<DHCP_OPTION_VALUE> Options();
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

  /** Where options are set, and so for whom. */
  @Struct(size = 16, size32 = 12)
  interface DHCP_OPTION_SCOPE_INFO {
    /** What kind of place it is. */
    DHCP_OPTION_SCOPE_TYPE ScopeType();

    /** The place. */
    @SwitchIs("ScopeType")
    DHCP_OPTION_SCOPE_UNION ScopeInfo();

    /** Where options can be set. */
    @Union(size = 8, size32 = 8)
    interface DHCP_OPTION_SCOPE_UNION {
      /** Where defaults are. */
      @Case("DhcpDefaultOptions")
      void DefaultScopeInfo();

      /** At the server. */
      @Case("DhcpGlobalOptions")
      void GlobalScopeInfo();

      /** At the subnet with this address. */
      @Case("DhcpSubnetOptions")
      @DHCP_IP_ADDRESS
      Inet4Address SubnetScopeInfo();

      /** At a reservation. */
      @Case("DhcpReservedOptions")
      DHCP_RESERVED_SCOPE ReservedScopeInfo();

      /** At the multicast scope with this name. */
      @Case("DhcpMScopeOptions")
      @LPWSTR
      String MScopeInfo();
    }
  }

  /** All options that a server knows. */
  @Struct(size = 32, size32 = 16)
  interface DHCP_ALL_OPTIONS {
    /** Zero for now. */
    @DWORD
    int Flags();

    /** Those that are not a vendor's. */
    @Of(DHCP_OPTION_ARRAY.class)
    @Ptr
    @Nullable List<DHCP_OPTION> NonVendorOptions();

    /** How many of vendors there are. */
    @DWORD
    int NumVendorOptions();

    /** Those of vendors. */
    @SizeIs("NumVendorOptions")
    List<VendorOption> VendorOptions();

    /** An option of a vendor; the header has no name for it. */
    @Struct(size = 64, size32 = 32)
    interface VendorOption {
      /** The option. */
      DHCP_OPTION Option();

      /** The vendor's class. */
      @LPWSTR
      @Nullable String VendorName();

      /** The user's class; not in use. */
      @LPWSTR
      @Nullable String ClassName();
    }
  }

  /** All options that are set in one place, by class. */
  @Struct(size = 16, size32 = 12)
  interface DHCP_ALL_OPTION_VALUES {
    /** Zero for now. */
    @DWORD
    int Flags();

    /** How many classes there are. */
    @DWORD
    int NumElements();

    /** The classes with their options. */
    @SizeIs("NumElements")
    List<ClassOptions> Options();

    /** What is set for one class; the header has no name for it. */
    @Struct(size = 32, size32 = 16)
    interface ClassOptions {
      /** The user's class; NULL is any. */
      @LPWSTR
      @Nullable String ClassName();

      /** The vendor's class; NULL is none. */
      @LPWSTR
      @Nullable String VendorName();

      /** Whether the options are a vendor's. */
      @BOOL
      boolean IsVendor();

      /** The options with their values. */
      @Of(DHCP_OPTION_VALUE_ARRAY.class)
      @Ptr
      @Nullable List<DHCP_OPTION_VALUE> OptionsArray();
    }
  }

  /** All options that are set in one place, by policy. */
  @Struct(size = 16, size32 = 12)
  interface DHCP_ALL_OPTION_VALUES_PB {
    /** Zero for now. */
    @DWORD
    int Flags();

    /** How many policies there are. */
    @DWORD
    int NumElements();

    /** The policies with their options. */
    @SizeIs("NumElements")
    List<PolicyOptions> Options();

    /** What is set for one policy; the header has no name for it. */
    @Struct(size = 32, size32 = 16)
    interface PolicyOptions {
      /** The policy; NULL for what is set whatever the policy. */
      @LPWSTR
      @Nullable String PolicyName();

      /** The vendor's class; NULL is none. */
      @LPWSTR
      @Nullable String VendorName();

      /** Whether the options are a vendor's. */
      @BOOL
      boolean IsVendor();

      /** The options with their values. */
      @Of(DHCP_OPTION_VALUE_ARRAY.class)
      @Ptr
      @Nullable List<DHCP_OPTION_VALUE> OptionsArray();
    }
  }

  /** Makes an option known to a server. */
  int DhcpCreateOption(
      @LPWSTR @Nullable String ServerIpAddress, @DWORD long OptionID, @Ptr DHCP_OPTION OptionInfo);

  /** Changes what a server knows of an option. */
  int DhcpSetOptionInfo(
      @LPWSTR @Nullable String ServerIpAddress, @DWORD long OptionID, @Ptr DHCP_OPTION OptionInfo);

  /** Asks what a server knows of an option. */
  int DhcpGetOptionInfo(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD long OptionID,
      @Out @Allocated(free = "DhcpRpcFreeMemory(OptionInfo)", deep = true) @Ptr
          DHCP_OPTION OptionInfo);

  /** Lists the options that a server knows. */
  int DhcpEnumOptions(
      @LPWSTR @Nullable String ServerIpAddress,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(Options)", deep = true)
          @Of(DHCP_OPTION_ARRAY.class)
          @Ptr
          @Nullable List<DHCP_OPTION> Options,
      @Out @DWORD int OptionsRead,
      @Out @Total(remaining = true) @DWORD int OptionsTotal);

  /** Has a server forget an option. */
  int DhcpRemoveOption(@LPWSTR @Nullable String ServerIpAddress, @DWORD long OptionID);

  /** Sets an option at a place. */
  int DhcpSetOptionValue(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD long OptionID,
      @Ptr DHCP_OPTION_SCOPE_INFO ScopeInfo,
      @Of(DHCP_OPTION_DATA.class) @Ptr List<DHCP_OPTION_DATA_ELEMENT> OptionValue);

  /** Sets several options at a place. */
  int DhcpSetOptionValues(
      @LPWSTR @Nullable String ServerIpAddress,
      @Ptr DHCP_OPTION_SCOPE_INFO ScopeInfo,
      @Of(DHCP_OPTION_VALUE_ARRAY.class) @Ptr List<DHCP_OPTION_VALUE> OptionValues);

  /** Asks what is set for an option at a place. */
  int DhcpGetOptionValue(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD long OptionID,
      @Ptr DHCP_OPTION_SCOPE_INFO ScopeInfo,
      @Out @Allocated(free = "DhcpRpcFreeMemory(OptionValue)", deep = true) @Ptr
          DHCP_OPTION_VALUE OptionValue);

  /** Lists the options that are set at a place. */
  int DhcpEnumOptionValues(
      @LPWSTR @Nullable String ServerIpAddress,
      @Ptr DHCP_OPTION_SCOPE_INFO ScopeInfo,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(OptionValues)", deep = true)
          @Of(DHCP_OPTION_VALUE_ARRAY.class)
          @Ptr
          @Nullable List<DHCP_OPTION_VALUE> OptionValues,
      @Out @DWORD int OptionsRead,
      @Out @Total(remaining = true) @DWORD int OptionsTotal);

  /** Takes an option back that is set at a place. */
  int DhcpRemoveOptionValue(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD long OptionID,
      @Ptr DHCP_OPTION_SCOPE_INFO ScopeInfo);

  /** Makes an option known to a server, of a class or a vendor if there is one. */
  int DhcpCreateOptionV5(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @DWORD long OptionId,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName,
      @Ptr DHCP_OPTION OptionInfo);

  /** Changes what a server knows of an option, of a class or a vendor if there is one. */
  int DhcpSetOptionInfoV5(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @DWORD long OptionID,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName,
      @Ptr DHCP_OPTION OptionInfo);

  /** Asks what a server knows of an option, of a class or a vendor if there is one. */
  int DhcpGetOptionInfoV5(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @DWORD long OptionID,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName,
      @Out @Allocated(free = "DhcpRpcFreeMemory(OptionInfo)", deep = true) @Ptr
          DHCP_OPTION OptionInfo);

  /** Lists the options that a server knows, of a class or a vendor if there is one. */
  int DhcpEnumOptionsV5(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(Options)", deep = true)
          @Of(DHCP_OPTION_ARRAY.class)
          @Ptr
          @Nullable List<DHCP_OPTION> Options,
      @Out @DWORD int OptionsRead,
      @Out @Total(remaining = true) @DWORD int OptionsTotal);

  /** Has a server forget an option, of a class or a vendor if there is one. */
  int DhcpRemoveOptionV5(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @DWORD long OptionID,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName);

  /** Sets an option at a place, for a class or a vendor if there is one. */
  int DhcpSetOptionValueV5(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @DWORD long OptionId,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName,
      @Ptr DHCP_OPTION_SCOPE_INFO ScopeInfo,
      @Of(DHCP_OPTION_DATA.class) @Ptr List<DHCP_OPTION_DATA_ELEMENT> OptionValue);

  /** Sets several options at a place, for a class or a vendor if there is one. */
  int DhcpSetOptionValuesV5(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName,
      @Ptr DHCP_OPTION_SCOPE_INFO ScopeInfo,
      @Of(DHCP_OPTION_VALUE_ARRAY.class) @Ptr List<DHCP_OPTION_VALUE> OptionValues);

  /** Asks what is set for an option at a place, for a class or a vendor if there is one. */
  int DhcpGetOptionValueV5(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @DWORD long OptionID,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName,
      @Ptr DHCP_OPTION_SCOPE_INFO ScopeInfo,
      @Out @Allocated(free = "DhcpRpcFreeMemory(OptionValue)", deep = true) @Ptr
          DHCP_OPTION_VALUE OptionValue);

  /** Lists the options that are set at a place, for a class or a vendor if there is one. */
  int DhcpEnumOptionValuesV5(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName,
      @Ptr DHCP_OPTION_SCOPE_INFO ScopeInfo,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(OptionValues)", deep = true)
          @Of(DHCP_OPTION_VALUE_ARRAY.class)
          @Ptr
          @Nullable List<DHCP_OPTION_VALUE> OptionValues,
      @Out @DWORD int OptionsRead,
      @Out @Total(remaining = true) @DWORD int OptionsTotal);

  /** Takes an option back that is set at a place, for a class or a vendor if there is one. */
  int DhcpRemoveOptionValueV5(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @DWORD long OptionID,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName,
      @Ptr DHCP_OPTION_SCOPE_INFO ScopeInfo);

  /** Asks for all options that a server knows. */
  int DhcpGetAllOptions(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @Out @Allocated(free = "DhcpRpcFreeMemory(OptionStruct)", deep = true) @Ptr
          DHCP_ALL_OPTIONS OptionStruct);

  /** Asks for all options that are set at a place. */
  int DhcpGetAllOptionValues(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @Ptr DHCP_OPTION_SCOPE_INFO ScopeInfo,
      @Out @Allocated(free = "DhcpRpcFreeMemory(Values)", deep = true) @Ptr
          DHCP_ALL_OPTION_VALUES Values);

  /** Asks for the options that a client was given. Servers do not do it any more. */
  int DhcpGetClientOptions(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address ClientIpAddress,
      @DHCP_IP_MASK SubnetMask ClientSubnetMask,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(ClientOptions)", deep = true)
          @Of(DHCP_OPTION_LIST.class)
          @Ptr
          List<DHCP_OPTION_VALUE> ClientOptions);

  /** Asks what is set for an option at a place, for a policy or a vendor if there is one. */
  int DhcpV4GetOptionValue(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @DWORD long OptionID,
      @LPWSTR @Nullable String PolicyName,
      @LPWSTR @Nullable String VendorName,
      @Ptr DHCP_OPTION_SCOPE_INFO ScopeInfo,
      @Out @Allocated(free = "DhcpRpcFreeMemory(OptionValue)", deep = true) @Ptr
          DHCP_OPTION_VALUE OptionValue);

  /** Sets an option at a place, for a policy or a vendor if there is one. */
  int DhcpV4SetOptionValue(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @DWORD long OptionId,
      @LPWSTR @Nullable String PolicyName,
      @LPWSTR @Nullable String VendorName,
      @Ptr DHCP_OPTION_SCOPE_INFO ScopeInfo,
      @Of(DHCP_OPTION_DATA.class) @Ptr List<DHCP_OPTION_DATA_ELEMENT> OptionValue);

  /** Sets several options at a place, for a policy or a vendor if there is one. */
  int DhcpV4SetOptionValues(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @LPWSTR @Nullable String PolicyName,
      @LPWSTR @Nullable String VendorName,
      @Ptr DHCP_OPTION_SCOPE_INFO ScopeInfo,
      @Of(DHCP_OPTION_VALUE_ARRAY.class) @Ptr List<DHCP_OPTION_VALUE> OptionValues);

  /** Takes an option back that is set at a place, for a policy or a vendor if there is one. */
  int DhcpV4RemoveOptionValue(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @DWORD long OptionID,
      @LPWSTR @Nullable String PolicyName,
      @LPWSTR @Nullable String VendorName,
      @Ptr DHCP_OPTION_SCOPE_INFO ScopeInfo);

  /** Asks for all options that are set at a place, by policy. */
  int DhcpV4GetAllOptionValues(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @Ptr DHCP_OPTION_SCOPE_INFO ScopeInfo,
      @Out @Allocated(free = "DhcpRpcFreeMemory(Values)", deep = true) @Ptr
          DHCP_ALL_OPTION_VALUES_PB Values);

  /**
   * Frees a block of memory that a function of this library has allocated: one block, and none that
   * lies behind its pointers.
   */
  void DhcpRpcFreeMemory(@Nullable Pointer BufferPointer);
}

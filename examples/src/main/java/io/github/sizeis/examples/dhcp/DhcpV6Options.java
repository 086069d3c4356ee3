package io.github.sizeis.examples.dhcp;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.Const;
import io.github.sizeis.Idl;
import io.github.sizeis.InOut;
import io.github.sizeis.Of;
import io.github.sizeis.Out;
import io.github.sizeis.Ptr;
import io.github.sizeis.Resume;
import io.github.sizeis.Status;
import io.github.sizeis.Total;
import io.github.sizeis.examples.dhcp.DhcpOptions.DHCP_ALL_OPTIONS;
import io.github.sizeis.examples.dhcp.DhcpOptions.DHCP_ALL_OPTION_VALUES;
import io.github.sizeis.examples.dhcp.DhcpOptions.DHCP_OPTION;
import io.github.sizeis.examples.dhcp.DhcpOptions.DHCP_OPTION_ARRAY;
import io.github.sizeis.examples.dhcp.DhcpOptions.DHCP_OPTION_DATA;
import io.github.sizeis.examples.dhcp.DhcpOptions.DHCP_OPTION_DATA_ELEMENT;
import io.github.sizeis.examples.dhcp.DhcpOptions.DHCP_OPTION_VALUE;
import io.github.sizeis.examples.dhcp.DhcpOptions.DHCP_OPTION_VALUE_ARRAY;
import io.github.sizeis.examples.dhcp.DhcpV6.DHCP_CLASS_INFO_ARRAY_V6;
import io.github.sizeis.examples.dhcp.DhcpV6.DHCP_CLASS_INFO_V6;
import io.github.sizeis.examples.dhcp.DhcpV6.DHCP_OPTION_SCOPE_INFO6;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DHCP server management, {@code dhcpsapi.h}: options and classes of a server's IPv6 clients. The
 * options themselves are what they are for IPv4.
 *
 * <p>{@code ServerIpAddress} is the address or the name of the server; {@code null} is this
 * machine.
 */
@Idl(library = "dhcpsapi", prefix = "Dhcp", convention = Idl.Convention.STDCALL, deepFree = true)
@Status(value = "return == 0", names = DhcpError.class, code = Status.Code.RETURNED_WINDOWS)
public interface DhcpV6Options {

  /** Makes an option known to a server, of a class or a vendor if there is one. */
  int DhcpCreateOptionV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @DWORD long OptionId,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName,
      @Ptr DHCP_OPTION OptionInfo);

  /** Changes what a server knows of an option, of a class or a vendor if there is one. */
  int DhcpSetOptionInfoV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @DWORD long OptionID,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName,
      @Ptr DHCP_OPTION OptionInfo);

  /** Asks what a server knows of an option, of a class or a vendor if there is one. */
  int DhcpGetOptionInfoV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @DWORD long OptionID,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName,
      @Out @Allocated(free = "DhcpRpcFreeMemory(OptionInfo)", deep = true) @Ptr
          DHCP_OPTION OptionInfo);

  /** Lists the options that a server knows, of a class or a vendor if there is one. */
  int DhcpEnumOptionsV6(
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
      @Out @Total @DWORD int OptionsTotal);

  /** Has a server forget an option, of a class or a vendor if there is one. */
  int DhcpRemoveOptionV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @DWORD long OptionID,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName);

  /** Sets an option at a place, for a class or a vendor if there is one. */
  int DhcpSetOptionValueV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @DWORD long OptionId,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName,
      @Ptr DHCP_OPTION_SCOPE_INFO6 ScopeInfo,
      @Of(DHCP_OPTION_DATA.class) @Ptr List<DHCP_OPTION_DATA_ELEMENT> OptionValue);

  /** Asks what is set for an option at a place, for a class or a vendor if there is one. */
  int DhcpGetOptionValueV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @DWORD long OptionID,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName,
      @Ptr DHCP_OPTION_SCOPE_INFO6 ScopeInfo,
      @Out @Allocated(free = "DhcpRpcFreeMemory(OptionValue)", deep = true) @Ptr
          DHCP_OPTION_VALUE OptionValue);

  /** Lists the options that are set at a place, for a class or a vendor if there is one. */
  int DhcpEnumOptionValuesV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName,
      @Ptr DHCP_OPTION_SCOPE_INFO6 ScopeInfo,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(65536) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(OptionValues)", deep = true)
          @Of(DHCP_OPTION_VALUE_ARRAY.class)
          @Ptr
          @Nullable List<DHCP_OPTION_VALUE> OptionValues,
      @Out @DWORD int OptionsRead,
      @Out @Total @DWORD int OptionsTotal);

  /** Takes an option back that is set at a place, for a class or a vendor if there is one. */
  int DhcpRemoveOptionValueV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @DWORD long OptionID,
      @LPWSTR @Nullable String ClassName,
      @LPWSTR @Nullable String VendorName,
      @Ptr DHCP_OPTION_SCOPE_INFO6 ScopeInfo);

  /** Asks for all options that a server knows. */
  int DhcpGetAllOptionsV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @Out @Allocated(free = "DhcpRpcFreeMemory(OptionStruct)", deep = true) @Ptr
          DHCP_ALL_OPTIONS OptionStruct);

  /** Asks for all options that are set at a place. */
  int DhcpGetAllOptionValuesV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD int Flags,
      @Ptr DHCP_OPTION_SCOPE_INFO6 ScopeInfo,
      @Out @Allocated(free = "DhcpRpcFreeMemory(Values)", deep = true) @Ptr
          DHCP_ALL_OPTION_VALUES Values);

  /** Creates a class. */
  int DhcpCreateClassV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Const(0) @DWORD int ReservedMustBeZero,
      @Ptr DHCP_CLASS_INFO_V6 ClassInfo);

  /** Changes a class: the one of that name. */
  int DhcpModifyClassV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Const(0) @DWORD int ReservedMustBeZero,
      @Ptr DHCP_CLASS_INFO_V6 ClassInfo);

  /** Deletes a class. */
  int DhcpDeleteClassV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Const(0) @DWORD int ReservedMustBeZero,
      @LPWSTR String ClassName);

  /** Lists the classes of a server. */
  int DhcpEnumClassesV6(
      @LPWSTR @Nullable String ServerIpAddress,
      @Const(0) @DWORD int ReservedMustBeZero,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(1000) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(ClassInfoArray)", deep = true)
          @Of(DHCP_CLASS_INFO_ARRAY_V6.class)
          @Ptr
          @Nullable List<DHCP_CLASS_INFO_V6> ClassInfoArray,
      @Out @DWORD int nRead,
      @Out @Total @DWORD int nTotal);

  /**
   * Frees a block of memory that a function of this library has allocated: one block, and none that
   * lies behind its pointers.
   */
  void DhcpRpcFreeMemory(@Nullable Pointer BufferPointer);
}

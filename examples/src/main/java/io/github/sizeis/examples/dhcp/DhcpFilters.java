package io.github.sizeis.examples.dhcp;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.Const;
import io.github.sizeis.Fixed;
import io.github.sizeis.Idl;
import io.github.sizeis.InOut;
import io.github.sizeis.LengthIs;
import io.github.sizeis.Of;
import io.github.sizeis.Out;
import io.github.sizeis.Ptr;
import io.github.sizeis.Resume;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.Total;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.BYTE;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DHCP server management, {@code dhcpsapi.h}: filters that let clients in or keep them out by their
 * hardware address.
 *
 * <p>{@code ServerIpAddress} is the address or the name of the server; {@code null} is this
 * machine.
 */
@Idl(library = "dhcpsapi", prefix = "Dhcp", convention = Idl.Convention.STDCALL, deepFree = true)
@Status(value = "return == 0", names = DhcpError.class, code = Status.Code.RETURNED_WINDOWS)
public interface DhcpFilters {

  /** The list that a filter is in. */
  enum DHCP_FILTER_LIST_TYPE {
    /** Clients that it matches get no address. */
    Deny,
    /** Clients that it matches get one. */
    Allow
  }

  /** Hardware addresses, one or all that begin alike. */
  @Struct(size = 268, size32 = 268)
  interface DHCP_ADDR_PATTERN {
    /** Whether the type of the hardware must be {@code HWType} too. */
    @BOOL
    boolean MatchHWType();

    /** The type of the hardware, as in a DHCP packet: 1 is Ethernet. */
    @BYTE
    int HWType();

    /** Whether all addresses match that begin with the pattern. */
    @BOOL
    boolean IsWildcard();

    /** How many bytes of the pattern are there. */
    @BYTE
    int Length();

    /** The address, or how it begins: up to 255 bytes. */
    @Fixed(255)
    @LengthIs("Length")
    byte[] Pattern();
  }

  /** A filter and its list. */
  @Struct(size = 288, size32 = 276)
  interface DHCP_FILTER_ADD_INFO {
    /** What the filter matches. */
    DHCP_ADDR_PATTERN AddrPatt();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String Comment();

    /** The list to put it into. */
    DHCP_FILTER_LIST_TYPE ListType();
  }

  /** Which of the two lists are in force. */
  @Struct(size = 8, size32 = 8)
  interface DHCP_FILTER_GLOBAL_INFO {
    /** Whether only clients of the list that allows are served. */
    @BOOL
    boolean EnforceAllowList();

    /** Whether clients of the list that denies are not. */
    @BOOL
    boolean EnforceDenyList();
  }

  /** A filter. */
  @Struct(size = 280, size32 = 272)
  interface DHCP_FILTER_RECORD {
    /** What it matches. */
    DHCP_ADDR_PATTERN AddrPatt();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String Comment();
  }

  /** Filters, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_FILTER_ENUM_INFO {
    /** How many filters there are. */
    @DWORD
    int NumElements();

    /** The filters. */
    @SizeIs("NumElements")
    List<DHCP_FILTER_RECORD> pEnumRecords();
  }

  /** Adds a filter; with {@code ForceFlag}, also in place of one that matches the same. */
  int DhcpAddFilterV4(
      @LPWSTR @Nullable String ServerIpAddress,
      @Ptr DHCP_FILTER_ADD_INFO AddFilterInfo,
      @BOOL boolean ForceFlag);

  /** Deletes the filter that has this pattern. */
  int DhcpDeleteFilterV4(
      @LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_ADDR_PATTERN DeleteFilterInfo);

  /** Says which of the two lists are in force. */
  int DhcpSetFilterV4(
      @LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_FILTER_GLOBAL_INFO GlobalFilterInfo);

  /** Asks which of the two lists are in force. */
  int DhcpGetFilterV4(
      @LPWSTR @Nullable String ServerIpAddress, @Out DHCP_FILTER_GLOBAL_INFO GlobalFilterInfo);

  /** Lists the filters of one of the two lists. A page is up to 64 KB long. */
  int DhcpEnumFilterV4(
      @LPWSTR @Nullable String ServerIpAddress,
      @InOut @Resume DHCP_ADDR_PATTERN ResumeHandle,
      @Const(64) @DWORD int PreferredMaximum,
      DHCP_FILTER_LIST_TYPE ListType,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(EnumFilterInfo)", deep = true)
          @Of(DHCP_FILTER_ENUM_INFO.class)
          @Ptr
          @Nullable List<DHCP_FILTER_RECORD> EnumFilterInfo,
      @Out @DWORD int ElementsRead,
      @Out @Total(remaining = true) @DWORD int ElementsTotal);

  /**
   * Frees a block of memory that a function of this library has allocated: one block, and none that
   * lies behind its pointers.
   */
  void DhcpRpcFreeMemory(@Nullable Pointer BufferPointer);
}

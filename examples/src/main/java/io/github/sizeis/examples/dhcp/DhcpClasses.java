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
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.Total;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DHCP server management, {@code dhcpsapi.h}: the classes of clients that options can be set for.
 *
 * <p>{@code ServerIpAddress} is the address or the name of the server; {@code null} is this
 * machine.
 */
@Idl(library = "dhcpsapi", prefix = "Dhcp", convention = Idl.Convention.STDCALL, deepFree = true)
@Status(value = "return == 0", names = DhcpError.class, code = Status.Code.RETURNED_WINDOWS)
public interface DhcpClasses {

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

  /** Creates a class. */
  int DhcpCreateClass(
      @LPWSTR @Nullable String ServerIpAddress,
      @Const(0) @DWORD int ReservedMustBeZero,
      @Ptr DHCP_CLASS_INFO ClassInfo);

  /** Changes a class: the one of that name. */
  int DhcpModifyClass(
      @LPWSTR @Nullable String ServerIpAddress,
      @Const(0) @DWORD int ReservedMustBeZero,
      @Ptr DHCP_CLASS_INFO ClassInfo);

  /** Deletes a class. */
  int DhcpDeleteClass(
      @LPWSTR @Nullable String ServerIpAddress,
      @Const(0) @DWORD int ReservedMustBeZero,
      @LPWSTR String ClassName);

  /**
   * Finds a class by what is given of it: its name, or whose class it is and what its clients send.
   */
  int DhcpGetClassInfo(
      @LPWSTR @Nullable String ServerIpAddress,
      @Const(0) @DWORD int ReservedMustBeZero,
      @Ptr DHCP_CLASS_INFO PartialClassInfo,
      @Out @Allocated(free = "DhcpRpcFreeMemory(FilledClassInfo)", deep = true) @Ptr
          DHCP_CLASS_INFO FilledClassInfo);

  /** Lists the classes of a server. */
  int DhcpEnumClasses(
      @LPWSTR @Nullable String ServerIpAddress,
      @Const(0) @DWORD int ReservedMustBeZero,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(1000) @DWORD int PreferredMaximum,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(ClassInfoArray)", deep = true)
          @Of(DHCP_CLASS_INFO_ARRAY.class)
          @Ptr
          @Nullable List<DHCP_CLASS_INFO> ClassInfoArray,
      @Out @DWORD int nRead,
      @Out @Total @DWORD int nTotal);

  /**
   * Frees a block of memory that a function of this library has allocated: one block, and none that
   * lies behind its pointers.
   */
  void DhcpRpcFreeMemory(@Nullable Pointer BufferPointer);
}

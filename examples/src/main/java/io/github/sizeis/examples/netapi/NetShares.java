package io.github.sizeis.examples.netapi;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.Const;
import io.github.sizeis.Idl;
import io.github.sizeis.InOut;
import io.github.sizeis.Out;
import io.github.sizeis.Redacted;
import io.github.sizeis.Reserved;
import io.github.sizeis.Resume;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.Total;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a machine shares, {@code lmshare.h}. */
@Idl(
    library = "netapi32",
    prefix = "Net",
    convention = Idl.Convention.STDCALL,
    header = {"windows.h", "lm.h"})
@Status(value = "return == 0", code = Status.Code.RETURNED_WINDOWS)
public interface NetShares {

  /** Level 0 of a share. */
  @Struct(unwrap = true, size = 8, size32 = 4)
  interface SHARE_INFO_0 {
    /** The name of the share. */
    @LPWSTR
    @Nullable String shi0_netname();
  }

  /** Level 1 of a share. */
  @Struct(size = 24, size32 = 12)
  interface SHARE_INFO_1 {
    /** The name of the share. */
    @LPWSTR
    @Nullable String shi1_netname();

    /**
     * What is shared: 0 a folder, 1 a printer, 2 a device, 3 pipes; the two uppermost bits mark
     * what is temporary and what is for administrators.
     */
    @DWORD
    int shi1_type();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String shi1_remark();
  }

  /** Level 2 of a share. */
  @Struct(size = 56, size32 = 32)
  interface SHARE_INFO_2 {
    /** The name of the share. */
    @LPWSTR
    @Nullable String shi2_netname();

    /**
     * What is shared: 0 a folder, 1 a printer, 2 a device, 3 pipes; the two uppermost bits mark
     * what is temporary and what is for administrators.
     */
    @DWORD
    int shi2_type();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String shi2_remark();

    /** What guests of a machine without users may do, as bits. */
    @DWORD
    int shi2_permissions();

    /** How many may use it at once; 4294967295 is no limit. */
    @DWORD
    long shi2_max_uses();

    /** How many do. */
    @DWORD
    long shi2_current_uses();

    /** The folder, or what else it is, on the machine itself. */
    @LPWSTR
    @Nullable String shi2_path();

    /** The password of a machine without users. */
    @Redacted
    @LPWSTR
    @Nullable String shi2_passwd();
  }

  /** Level 502 of a share. */
  @Struct(size = 72, size32 = 40)
  interface SHARE_INFO_502 {
    /** The name of the share. */
    @LPWSTR
    @Nullable String shi502_netname();

    /**
     * What is shared: 0 a folder, 1 a printer, 2 a device, 3 pipes; the two uppermost bits mark
     * what is temporary and what is for administrators.
     */
    @DWORD
    int shi502_type();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String shi502_remark();

    /** What guests of a machine without users may do, as bits. */
    @DWORD
    int shi502_permissions();

    /** How many may use it at once; 4294967295 is no limit. */
    @DWORD
    long shi502_max_uses();

    /** How many do. */
    @DWORD
    long shi502_current_uses();

    /** The folder, or what else it is, on the machine itself. */
    @LPWSTR
    @Nullable String shi502_path();

    /** The password of a machine without users. */
    @Redacted
    @LPWSTR
    @Nullable String shi502_passwd();

    /** Zero. */
    @Reserved
    @DWORD
    int shi502_reserved();

    /** Who may do what: a self-relative security descriptor. */
    @Nullable Pointer shi502_security_descriptor();
  }

  /**
   * Lists what a machine shares; without a name, this one.
   *
   * <pre>
   * NET_API_STATUS NetShareEnum(LMSTR servername, DWORD level, LPBYTE *bufptr, DWORD prefmaxlen,
   *     LPDWORD entriesread, LPDWORD totalentries, LPDWORD resume_handle);
   * </pre>
   */
  @DWORD
  int NetShareEnum(
      @LPWSTR @Nullable String servername,
      @Const(1) @DWORD int level,
      @Out @Allocated(free = "NetApiBufferFree(bufptr)") @SizeIs("entriesread")
          List<SHARE_INFO_1> bufptr,
      @Const(-1) @DWORD int prefmaxlen,
      @Out @DWORD int entriesread,
      @Out @Total @DWORD int totalentries,
      @InOut @Resume @DWORD int resume_handle);

  /** Frees what these functions have allocated. */
  @DWORD
  int NetApiBufferFree(@Nullable Pointer Buffer);
}

package io.github.sizeis.examples.libnetapi;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.CName;
import io.github.sizeis.CValue;
import io.github.sizeis.Const;
import io.github.sizeis.Idl;
import io.github.sizeis.InOut;
import io.github.sizeis.Of;
import io.github.sizeis.Out;
import io.github.sizeis.Resume;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.Total;
import io.github.sizeis.Utf8;
import io.github.sizeis.c.Uint32;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Samba's version of Windows' netapi32, {@code netapi.h}: pages that the library allocates, and a
 * handle to go on with.
 *
 * <p>Strings are UTF-8 here, and integers have 32 bits. The library wants a context before anything
 * else, which it keeps for itself: {@code libnetapi_init} first, then the user and the password.
 */
@Idl(
    library = {"netapi", "libnetapi.so.1", "libnetapi.so.0"},
    prefix = "Net",
    header = {"stdint.h", "netapi.h"})
@Status(value = "return == 0", names = Libnetapi.NetError.class)
public interface Libnetapi {

  /** Some of the codes that functions return. */
  @CName("")
  enum NetError {
    /** The user may not do that. */
    @CValue(5)
    ERROR_ACCESS_DENIED,
    /** Something that has no code of its own: no configuration file, for one. */
    @CValue(31)
    ERROR_GEN_FAILURE,
    /** There is no such level. */
    @CValue(124)
    ERROR_INVALID_LEVEL,
    /** There is no such server, for one. */
    @CValue(1003)
    ERROR_CAN_NOT_COMPLETE,
    /** There is no such group. */
    @CValue(1376)
    ERROR_NO_SUCH_ALIAS
  }

  /** What a server shares. */
  @CName("struct SHARE_INFO_1")
  @Struct("ShareInfo1")
  interface SHARE_INFO_1 {
    /** Its name. */
    @Utf8
    String shi1_netname();

    /** A directory (0), a printer queue, a device, or pipes (3); special ones have the top bit. */
    @Uint32
    long shi1_type();

    /** What somebody noted. */
    @Utf8
    @Nullable String shi1_remark();
  }

  /** Level 0 of a user. */
  @CName("struct USER_INFO_0")
  @Struct(value = "UserInfo0", unwrap = true)
  interface USER_INFO_0 {
    /** The name. */
    @Utf8
    String usri0_name();
  }

  /** Level 0 of a group of users. */
  @CName("struct GROUP_INFO_0")
  @Struct(value = "GroupInfo0", unwrap = true)
  interface GROUP_INFO_0 {
    /** The name. */
    @Utf8
    String grpi0_name();
  }

  /** Level 1 of a group that belongs to a machine. */
  @CName("struct LOCALGROUP_INFO_1")
  @Struct("LocalgroupInfo1")
  interface LOCALGROUP_INFO_1 {
    /** The name. */
    @Utf8
    String lgrpi1_name();

    /** What somebody noted. */
    @Utf8
    @Nullable String lgrpi1_comment();
  }

  /**
   * Makes a context, and remembers it for the functions that take none.
   *
   * <pre>NET_API_STATUS libnetapi_init(struct libnetapi_ctx **ctx);</pre>
   */
  @Uint32
  int libnetapi_init(@Out Pointer ctx);

  /** Frees a context. */
  @Uint32
  int libnetapi_free(Pointer ctx);

  /** Says who asks. */
  @Uint32
  int libnetapi_set_username(Pointer ctx, @Utf8 String username);

  /** Says how that is proved. */
  @Uint32
  int libnetapi_set_password(Pointer ctx, @Utf8 String password);

  /**
   * Tells in words what a code means, or what was the last thing to go wrong; the library's own.
   */
  @Allocated
  @Utf8
  String libnetapi_get_error_string(Pointer ctx, @Uint32 int status);

  /**
   * Lists what a server shares.
   *
   * <pre>
   * NET_API_STATUS NetShareEnum(const char *server_name, uint32_t level, uint8_t **buffer,
   *     uint32_t prefmaxlen, uint32_t *entries_read, uint32_t *total_entries,
   *     uint32_t *resume_handle);
   * </pre>
   */
  @Uint32
  int NetShareEnum(
      @Utf8 @Nullable String server_name,
      @Const(1) @Uint32 int level,
      @Out @Allocated(free = "NetApiBufferFree(buffer)") @SizeIs("entries_read")
          List<SHARE_INFO_1> buffer,
      @Const(-1) @Uint32 int prefmaxlen,
      @Out @Uint32 int entries_read,
      @Out @Total @Uint32 int total_entries,
      @InOut @Resume @Uint32 int resume_handle);

  /**
   * Lists the names of a server's users, as many as 1,024 at a time. The total stays 0.
   *
   * <pre>
   * NET_API_STATUS NetUserEnum(const char *server_name, uint32_t level, uint32_t filter,
   *     uint8_t **buffer, uint32_t prefmaxlen, uint32_t *entries_read, uint32_t *total_entries,
   *     uint32_t *resume_handle);
   * </pre>
   */
  @Uint32
  int NetUserEnum(
      @Utf8 @Nullable String server_name,
      @Const(0) @Uint32 int level,
      @Uint32 int filter,
      @Out @Allocated(free = "NetApiBufferFree(buffer)") @SizeIs("entries_read")
          List<@Of(USER_INFO_0.class) String> buffer,
      @Const(-1) @Uint32 int prefmaxlen,
      @Out @Uint32 int entries_read,
      @Out @Uint32 int total_entries,
      @InOut @Resume @Uint32 int resume_handle);

  /**
   * Lists the names of the groups of users that a server has. Without any, there is a buffer all
   * the same.
   *
   * <pre>
   * NET_API_STATUS NetGroupEnum(const char *server_name, uint32_t level, uint8_t **buffer,
   *     uint32_t prefmaxlen, uint32_t *entries_read, uint32_t *total_entries,
   *     uint32_t *resume_handle);
   * </pre>
   */
  @Uint32
  int NetGroupEnum(
      @Utf8 @Nullable String server_name,
      @Const(0) @Uint32 int level,
      @Out @Allocated(free = "NetApiBufferFree(buffer)") @SizeIs("entries_read")
          List<@Of(GROUP_INFO_0.class) String> buffer,
      @Const(-1) @Uint32 int prefmaxlen,
      @Out @Uint32 int entries_read,
      @Out @Total @Uint32 int total_entries,
      @InOut @Resume @Uint32 int resume_handle);

  /**
   * Lists the groups that belong to a server itself. Without any, the buffer is NULL.
   *
   * <pre>
   * NET_API_STATUS NetLocalGroupEnum(const char *server_name, uint32_t level, uint8_t **buffer,
   *     uint32_t prefmaxlen, uint32_t *entries_read, uint32_t *total_entries,
   *     uint32_t *resume_handle);
   * </pre>
   */
  @Uint32
  int NetLocalGroupEnum(
      @Utf8 @Nullable String server_name,
      @Const(1) @Uint32 int level,
      @Out @Allocated(free = "NetApiBufferFree(buffer)") @SizeIs("entries_read")
          List<LOCALGROUP_INFO_1> buffer,
      @Const(-1) @Uint32 int prefmaxlen,
      @Out @Uint32 int entries_read,
      @Out @Total @Uint32 int total_entries,
      @InOut @Resume @Uint32 int resume_handle);

  /** Frees what the library has allocated. */
  @Uint32
  int NetApiBufferFree(@Nullable Pointer buffer);
}

package io.github.sizeis.examples.netapi;

import io.github.sizeis.CValue;
import io.github.sizeis.Fixed;
import io.github.sizeis.Idl;
import io.github.sizeis.Inline;
import io.github.sizeis.Ptr;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.windows.BYTE;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import org.jspecify.annotations.Nullable;

/** Groups of a machine and their members, {@code lmaccess.h}. */
@Idl(library = "netapi32", prefix = "Net")
public interface NetGroups {

  /** What a SID stands for. */
  enum SID_NAME_USE {
    /** A user. */
    @CValue(1)
    SidTypeUser,
    /** A group. */
    @CValue(2)
    SidTypeGroup,
    /** A domain. */
    @CValue(3)
    SidTypeDomain,
    /** A group of a machine. */
    @CValue(4)
    SidTypeAlias,
    /** A group that every machine has. */
    @CValue(5)
    SidTypeWellKnownGroup,
    /** An account that is gone. */
    @CValue(6)
    SidTypeDeletedAccount,
    /** Nothing: it is no SID. */
    @CValue(7)
    SidTypeInvalid,
    /** Nobody knows. */
    @CValue(8)
    SidTypeUnknown,
    /** A computer. */
    @CValue(9)
    SidTypeComputer,
    /** A level of integrity. */
    @CValue(10)
    SidTypeLabel,
    /** A session. */
    @CValue(11)
    SidTypeLogonSession
  }

  /** An account, whatever its name: {@code S-1-5-32-544} is that of all administrators. */
  @Struct(size = 12, size32 = 12)
  interface SID {
    /** The first number, which is 1. */
    @BYTE
    int Revision();

    /** How many numbers stand at the end: from 0 to 15. */
    @BYTE
    int SubAuthorityCount();

    /** The second number, in network order. */
    @Fixed(6)
    byte[] IdentifierAuthority();

    /** The other numbers, as 32 bits each. */
    @SizeIs("SubAuthorityCount")
    @Inline
    @DWORD
    int[] SubAuthority();
  }

  /** Level 0 of a group. */
  @Struct(unwrap = true, size = 8, size32 = 4)
  interface LOCALGROUP_INFO_0 {
    /** Its name. */
    @LPWSTR
    @Nullable String lgrpi0_name();
  }

  /** Level 1 of a group. */
  @Struct(size = 16, size32 = 8)
  interface LOCALGROUP_INFO_1 {
    /** Its name. */
    @LPWSTR
    @Nullable String lgrpi1_name();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String lgrpi1_comment();
  }

  /** Level 0 of a member. */
  @Struct(size = 8, size32 = 4)
  interface LOCALGROUP_MEMBERS_INFO_0 {
    /** Its SID. */
    @Ptr
    @Nullable SID lgrmi0_sid();
  }

  /** Level 1 of a member. */
  @Struct(size = 24, size32 = 12)
  interface LOCALGROUP_MEMBERS_INFO_1 {
    /** Its SID. */
    @Ptr
    @Nullable SID lgrmi1_sid();

    /** What it is. */
    SID_NAME_USE lgrmi1_sidusage();

    /** Its name. */
    @LPWSTR
    @Nullable String lgrmi1_name();
  }

  /** Level 2 of a member. */
  @Struct(size = 24, size32 = 12)
  interface LOCALGROUP_MEMBERS_INFO_2 {
    /** Its SID. */
    @Ptr
    @Nullable SID lgrmi2_sid();

    /** What it is. */
    SID_NAME_USE lgrmi2_sidusage();

    /** Its name, and that of its domain before a backslash. */
    @LPWSTR
    @Nullable String lgrmi2_domainandname();
  }

  /** Level 3 of a member. */
  @Struct(unwrap = true, size = 8, size32 = 4)
  interface LOCALGROUP_MEMBERS_INFO_3 {
    /** Its name, and that of its domain before a backslash. */
    @LPWSTR
    @Nullable String lgrmi3_domainandname();
  }

  /** A group that a user is in. */
  @Struct(unwrap = true, size = 8, size32 = 4)
  interface LOCALGROUP_USERS_INFO_0 {
    /** Its name. */
    @LPWSTR
    @Nullable String lgrui0_name();
  }
}

package io.github.sizeis.examples.netapi;

import io.github.sizeis.CValue;
import io.github.sizeis.Fixed;
import io.github.sizeis.Idl;
import io.github.sizeis.Of;
import io.github.sizeis.Ptr;
import io.github.sizeis.Redacted;
import io.github.sizeis.Struct;
import io.github.sizeis.Typedef;
import io.github.sizeis.adapters.UnixSecondsAdapter;
import io.github.sizeis.runtime.Flags;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * User accounts, {@code lmaccess.h}: a struct for each level of detail that functions can be asked
 * for.
 */
@Idl(library = "netapi32", prefix = "Net")
public interface NetUsers {

  /** A {@code DWORD} with the seconds since 1970-01-01 UTC; the header has no name for it. */
  @Typedef(value = DWORD.class, adapter = UnixSecondsAdapter.class)
  @Target(ElementType.TYPE_USE)
  @interface UNIX_SECONDS {}

  /** What an account may do. */
  enum USER_PRIV {
    /** What guests may. */
    USER_PRIV_GUEST,
    /** What users may. */
    USER_PRIV_USER,
    /** What administrators may. */
    USER_PRIV_ADMIN
  }

  /** What is special about an account. */
  enum USER_ACCOUNT_FLAGS {
    /** A script runs at logon; always set. */
    @CValue(1)
    UF_SCRIPT,
    /** Nobody can log on. */
    @CValue(2)
    UF_ACCOUNTDISABLE,
    /** There must be a home folder; not looked at. */
    @CValue(8)
    UF_HOMEDIR_REQUIRED,
    /** There need not be a password. */
    @CValue(32)
    UF_PASSWD_NOTREQD,
    /** The user cannot change the password. */
    @CValue(64)
    UF_PASSWD_CANT_CHANGE,
    /** Locked, for wrong passwords were tried too often. */
    @CValue(16)
    UF_LOCKOUT,
    /** The password does not get too old. */
    @CValue(0x10000)
    UF_DONT_EXPIRE_PASSWD,
    /** The password can be decrypted. */
    @CValue(128)
    UF_ENCRYPTED_TEXT_PASSWORD_ALLOWED,
    /** Services may not act for the user. */
    @CValue(0x100000)
    UF_NOT_DELEGATED,
    /** Logging on takes a smart card. */
    @CValue(0x40000)
    UF_SMARTCARD_REQUIRED,
    /** Keys are for DES. */
    @CValue(0x200000)
    UF_USE_DES_KEY_ONLY,
    /** Kerberos does not ask for a proof first. */
    @CValue(0x400000)
    UF_DONT_REQUIRE_PREAUTH,
    /** The account may act for its clients. */
    @CValue(0x80000)
    UF_TRUSTED_FOR_DELEGATION,
    /** The password is too old. */
    @CValue(0x800000)
    UF_PASSWORD_EXPIRED,
    /** The account may act for clients that Kerberos has not seen. */
    @CValue(0x1000000)
    UF_TRUSTED_TO_AUTHENTICATE_FOR_DELEGATION
  }

  /** What an account operates. */
  enum AF_OP {
    /** Printers. */
    @CValue(1)
    AF_OP_PRINT,
    /** Serial lines. */
    @CValue(2)
    AF_OP_COMM,
    /** The server. */
    @CValue(4)
    AF_OP_SERVER,
    /** Accounts. */
    @CValue(8)
    AF_OP_ACCOUNTS
  }

  /** The 21 bytes that a user's hours lie in; the header has no name for it. */
  @Struct(unwrap = true, size = 21, size32 = 21)
  interface LOGON_HOURS {
    /** A bit for each hour of a week. */
    @Fixed(21)
    byte[] hours();
  }

  /** Level 0 of a user. */
  @Struct(unwrap = true, size = 8, size32 = 4)
  interface USER_INFO_0 {
    /** The name of the account. */
    @LPWSTR
    @Nullable String usri0_name();
  }

  /** Level 1 of a user. */
  @Struct(size = 56, size32 = 32)
  interface USER_INFO_1 {
    /** The name of the account. */
    @LPWSTR
    @Nullable String usri1_name();

    /** The password, to set it; servers never tell it. */
    @Redacted
    @LPWSTR
    @Nullable String usri1_password();

    /** The seconds since the password was changed. */
    @DWORD
    long usri1_password_age();

    /** What the account may do. */
    USER_PRIV usri1_priv();

    /** The folder of the user's files. */
    @LPWSTR
    @Nullable String usri1_home_dir();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String usri1_comment();

    /** What is special about the account. */
    @DWORD
    Flags<USER_ACCOUNT_FLAGS> usri1_flags();

    /** The script to run at logon. */
    @LPWSTR
    @Nullable String usri1_script_path();
  }

  /** Level 2 of a user. */
  @Struct(size = 152, size32 = 96)
  interface USER_INFO_2 {
    /** The name of the account. */
    @LPWSTR
    @Nullable String usri2_name();

    /** The password, to set it; servers never tell it. */
    @Redacted
    @LPWSTR
    @Nullable String usri2_password();

    /** The seconds since the password was changed. */
    @DWORD
    long usri2_password_age();

    /** What the account may do. */
    USER_PRIV usri2_priv();

    /** The folder of the user's files. */
    @LPWSTR
    @Nullable String usri2_home_dir();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String usri2_comment();

    /** What is special about the account. */
    @DWORD
    Flags<USER_ACCOUNT_FLAGS> usri2_flags();

    /** The script to run at logon. */
    @LPWSTR
    @Nullable String usri2_script_path();

    /** What the account operates. */
    @DWORD
    Flags<AF_OP> usri2_auth_flags();

    /** The user's full name. */
    @LPWSTR
    @Nullable String usri2_full_name();

    /** What the user noted. */
    @LPWSTR
    @Nullable String usri2_usr_comment();

    /** What applications keep here. */
    @LPWSTR
    @Nullable String usri2_parms();

    /** Up to eight machines to log on at, parted by commas; NULL is any. */
    @LPWSTR
    @Nullable String usri2_workstations();

    /** When the user last logged on; 1970 is not known. */
    @UNIX_SECONDS
    Instant usri2_last_logon();

    /** When the user last logged off; 1970 is not known. */
    @UNIX_SECONDS
    Instant usri2_last_logoff();

    /** When the account ends, in seconds since 1970-01-01 UTC; 4294967295 is never. */
    @DWORD
    long usri2_acct_expires();

    /** The most bytes of disk; 4294967295 is no limit. */
    @DWORD
    long usri2_max_storage();

    /** How many parts a week has in {@code usri2_logon_hours}: 168 are hours. */
    @DWORD
    long usri2_units_per_week();

    /**
     * When the user may log on: 168 bits, lowest first, from Sunday 00:00 UTC on; NULL is always.
     */
    @Of(LOGON_HOURS.class)
    byte @Ptr @Nullable [] usri2_logon_hours();

    /** How often a wrong password was tried; 4294967295 is not known. */
    @DWORD
    long usri2_bad_pw_count();

    /** How often the user logged on; 4294967295 is not known. */
    @DWORD
    long usri2_num_logons();

    /** The server that logons are sent to. */
    @LPWSTR
    @Nullable String usri2_logon_server();

    /** The user's country, as in telephone numbers. */
    @DWORD
    long usri2_country_code();

    /** The user's code page. */
    @DWORD
    long usri2_code_page();
  }

  /** Level 3 of a user. */
  @Struct(size = 184, size32 = 116)
  interface USER_INFO_3 {
    /** The name of the account. */
    @LPWSTR
    @Nullable String usri3_name();

    /** The password, to set it; servers never tell it. */
    @Redacted
    @LPWSTR
    @Nullable String usri3_password();

    /** The seconds since the password was changed. */
    @DWORD
    long usri3_password_age();

    /** What the account may do. */
    USER_PRIV usri3_priv();

    /** The folder of the user's files. */
    @LPWSTR
    @Nullable String usri3_home_dir();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String usri3_comment();

    /** What is special about the account. */
    @DWORD
    Flags<USER_ACCOUNT_FLAGS> usri3_flags();

    /** The script to run at logon. */
    @LPWSTR
    @Nullable String usri3_script_path();

    /** What the account operates. */
    @DWORD
    Flags<AF_OP> usri3_auth_flags();

    /** The user's full name. */
    @LPWSTR
    @Nullable String usri3_full_name();

    /** What the user noted. */
    @LPWSTR
    @Nullable String usri3_usr_comment();

    /** What applications keep here. */
    @LPWSTR
    @Nullable String usri3_parms();

    /** Up to eight machines to log on at, parted by commas; NULL is any. */
    @LPWSTR
    @Nullable String usri3_workstations();

    /** When the user last logged on; 1970 is not known. */
    @UNIX_SECONDS
    Instant usri3_last_logon();

    /** When the user last logged off; 1970 is not known. */
    @UNIX_SECONDS
    Instant usri3_last_logoff();

    /** When the account ends, in seconds since 1970-01-01 UTC; 4294967295 is never. */
    @DWORD
    long usri3_acct_expires();

    /** The most bytes of disk; 4294967295 is no limit. */
    @DWORD
    long usri3_max_storage();

    /** How many parts a week has in {@code usri3_logon_hours}: 168 are hours. */
    @DWORD
    long usri3_units_per_week();

    /**
     * When the user may log on: 168 bits, lowest first, from Sunday 00:00 UTC on; NULL is always.
     */
    @Of(LOGON_HOURS.class)
    byte @Ptr @Nullable [] usri3_logon_hours();

    /** How often a wrong password was tried; 4294967295 is not known. */
    @DWORD
    long usri3_bad_pw_count();

    /** How often the user logged on; 4294967295 is not known. */
    @DWORD
    long usri3_num_logons();

    /** The server that logons are sent to. */
    @LPWSTR
    @Nullable String usri3_logon_server();

    /** The user's country, as in telephone numbers. */
    @DWORD
    long usri3_country_code();

    /** The user's code page. */
    @DWORD
    long usri3_code_page();

    /** The number of the account on its machine: the last of its SID. */
    @DWORD
    long usri3_user_id();

    /** The number of the first of its groups. */
    @DWORD
    long usri3_primary_group_id();

    /** The folder of the user's settings. */
    @LPWSTR
    @Nullable String usri3_profile();

    /** The drive that the home folder is mapped to. */
    @LPWSTR
    @Nullable String usri3_home_dir_drive();

    /** Not 0 where the password has to be changed. */
    @DWORD
    long usri3_password_expired();
  }
}

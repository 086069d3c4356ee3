package io.github.sizeis.examples.netapi;

import io.github.sizeis.CValue;
import io.github.sizeis.Idl;
import io.github.sizeis.Struct;
import io.github.sizeis.runtime.Flags;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import org.jspecify.annotations.Nullable;

/** The machines of a network, {@code lmserver.h}. */
@Idl(
    library = "netapi32",
    prefix = "Net",
    header = {"windows.h", "lm.h"})
public interface NetServers {

  /** What a machine does and is: flags. */
  enum NET_SERVER_TYPE {
    /** It uses what others share. */
    @CValue(1)
    SV_TYPE_WORKSTATION,
    /** It shares something. */
    @CValue(2)
    SV_TYPE_SERVER,
    /** SQL Server runs on it. */
    @CValue(4)
    SV_TYPE_SQLSERVER,
    /** It is the first controller of its domain. */
    @CValue(8)
    SV_TYPE_DOMAIN_CTRL,
    /** It is another controller of its domain. */
    @CValue(16)
    SV_TYPE_DOMAIN_BAKCTRL,
    /** It tells the time. */
    @CValue(32)
    SV_TYPE_TIME_SOURCE,
    /** It shares files with Macs. */
    @CValue(64)
    SV_TYPE_AFP,
    /** It speaks NetWare. */
    @CValue(128)
    SV_TYPE_NOVELL,
    /** It is a member of a LAN Manager domain. */
    @CValue(256)
    SV_TYPE_DOMAIN_MEMBER,
    /** It shares printers. */
    @CValue(512)
    SV_TYPE_PRINTQ_SERVER,
    /** It takes calls. */
    @CValue(0x400)
    SV_TYPE_DIALIN_SERVER,
    /** It runs Xenix. */
    @CValue(0x800)
    SV_TYPE_XENIX_SERVER,
    /** It runs Unix: the same bit. */
    @CValue(0x800)
    SV_TYPE_SERVER_UNIX,
    /** It runs Windows NT. */
    @CValue(0x1000)
    SV_TYPE_NT,
    /** It runs Windows for Workgroups. */
    @CValue(0x2000)
    SV_TYPE_WFW,
    /** It shares files for NetWare. */
    @CValue(0x4000)
    SV_TYPE_SERVER_MFPN,
    /** It runs a Windows server that controls no domain. */
    @CValue(0x8000)
    SV_TYPE_SERVER_NT,
    /** It can keep the list of machines. */
    @CValue(0x10000)
    SV_TYPE_POTENTIAL_BROWSER,
    /** It keeps a copy of the list. */
    @CValue(0x20000)
    SV_TYPE_BACKUP_BROWSER,
    /** It keeps the list. */
    @CValue(0x40000)
    SV_TYPE_MASTER_BROWSER,
    /** It keeps the list of the domain. */
    @CValue(0x80000)
    SV_TYPE_DOMAIN_MASTER,
    /** It runs OSF. */
    @CValue(0x100000)
    SV_TYPE_SERVER_OSF,
    /** It runs VMS. */
    @CValue(0x200000)
    SV_TYPE_SERVER_VMS,
    /** It runs Windows 95 or later. */
    @CValue(0x400000)
    SV_TYPE_WINDOWS,
    /** It is the root of a distributed file system. */
    @CValue(0x800000)
    SV_TYPE_DFS,
    /** It is a cluster. */
    @CValue(0x1000000)
    SV_TYPE_CLUSTER_NT,
    /** It takes remote desktops. */
    @CValue(0x2000000)
    SV_TYPE_TERMINALSERVER,
    /** It is a virtual server of a cluster. */
    @CValue(0x4000000)
    SV_TYPE_CLUSTER_VS_NT,
    /** It speaks DCE. */
    @CValue(0x10000000)
    SV_TYPE_DCE,
    /** It was found over another transport. */
    @CValue(0x20000000)
    SV_TYPE_ALTERNATE_XPORT,
    /** To ask with: what this machine knows itself. */
    @CValue(0x40000000)
    SV_TYPE_LOCAL_LIST_ONLY,
    /** To ask with: domains. */
    @CValue(0x80000000L)
    SV_TYPE_DOMAIN_ENUM,
    /** To ask with: all. */
    @CValue(0xFFFFFFFFL)
    SV_TYPE_ALL
  }

  /** Level 100 of a machine. */
  @Struct(size = 16, size32 = 8)
  interface SERVER_INFO_100 {
    /** What it runs: 500 is Windows NT. */
    @DWORD
    int sv100_platform_id();

    /** Its name. */
    @LPWSTR
    @Nullable String sv100_name();
  }

  /** Level 101 of a machine. */
  @Struct(size = 40, size32 = 24)
  interface SERVER_INFO_101 {
    /** What it runs: 500 is Windows NT. */
    @DWORD
    int sv101_platform_id();

    /** Its name. */
    @LPWSTR
    @Nullable String sv101_name();

    /** Bits 0 to 3 are the first number of its version. */
    @DWORD
    int sv101_version_major();

    /** The second number of its version. */
    @DWORD
    int sv101_version_minor();

    /** What it does and is. */
    @DWORD
    Flags<NET_SERVER_TYPE> sv101_type();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String sv101_comment();
  }
}

package io.github.sizeis.examples.dhcp;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.CValue;
import io.github.sizeis.Case;
import io.github.sizeis.Const;
import io.github.sizeis.Fixed;
import io.github.sizeis.Idl;
import io.github.sizeis.Of;
import io.github.sizeis.Out;
import io.github.sizeis.Ptr;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.SwitchIs;
import io.github.sizeis.Union;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_ADDRESS;
import io.github.sizeis.examples.dhcp.Dhcpsapi.QuarantineStatus;
import io.github.sizeis.runtime.Flags;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import io.github.sizeis.windows.ULONG;
import io.github.sizeis.windows.WCHAR;
import java.net.Inet4Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DHCP server management, {@code dhcpsapi.h}: a server as a whole, its configuration, its database
 * and the adapters that it listens on.
 *
 * <p>{@code ServerIpAddress} is the address or the name of the server; {@code null} is this
 * machine.
 */
@Idl(library = "dhcpsapi", prefix = "Dhcp", convention = Idl.Convention.STDCALL, deepFree = true)
@Status(value = "return == 0", names = DhcpError.class, code = Status.Code.RETURNED_WINDOWS)
public interface DhcpServers {

  /** What a server can be managed over; {@code DHCP_SERVER_USE_RPC_OVER_*} in the header. */
  enum ServerProtocol {
    /** RPC over TCP. */
    @CValue(1)
    DHCP_SERVER_USE_RPC_OVER_TCPIP,
    /** RPC over named pipes. */
    @CValue(2)
    DHCP_SERVER_USE_RPC_OVER_NP,
    /** RPC on the machine itself. */
    @CValue(4)
    DHCP_SERVER_USE_RPC_OVER_LPC
  }

  /** The configuration of a server. */
  @Struct(size = 56, size32 = 36)
  interface DHCP_SERVER_CONFIG_INFO {
    /** Over which protocols the server can be managed. */
    @DWORD
    Flags<ServerProtocol> APIProtocolSupport();

    /** The file name of the database. */
    @LPWSTR
    @Nullable String DatabaseName();

    /** The folder of the database. */
    @LPWSTR
    @Nullable String DatabasePath();

    /** The folder for backups. */
    @LPWSTR
    @Nullable String BackupPath();

    /** The minutes between backups. */
    @DWORD
    long BackupInterval();

    /** Whether changes are logged first; a {@code DWORD} in the header that is 0 or 1. */
    @BOOL
    boolean DatabaseLoggingFlag();

    /**
     * Whether the database is to be restored when the server starts; a {@code DWORD} in the header
     * that is 0 or 1.
     */
    @BOOL
    boolean RestoreFlag();

    /** The minutes between cleanings of the database. */
    @DWORD
    long DatabaseCleanupInterval();

    /** What the server writes into its trace: bits for its developers. */
    @DWORD
    int DebugFlag();
  }

  /** The configuration of a server, with pings, BOOTP and audit log: from Windows NT 4 on. */
  @Struct(size = 80, size32 = 52)
  interface DHCP_SERVER_CONFIG_INFO_V4 {
    /** Over which protocols the server can be managed. */
    @DWORD
    Flags<ServerProtocol> APIProtocolSupport();

    /** The file name of the database. */
    @LPWSTR
    @Nullable String DatabaseName();

    /** The folder of the database. */
    @LPWSTR
    @Nullable String DatabasePath();

    /** The folder for backups. */
    @LPWSTR
    @Nullable String BackupPath();

    /** The minutes between backups. */
    @DWORD
    long BackupInterval();

    /** Whether changes are logged first; a {@code DWORD} in the header that is 0 or 1. */
    @BOOL
    boolean DatabaseLoggingFlag();

    /**
     * Whether the database is to be restored when the server starts; a {@code DWORD} in the header
     * that is 0 or 1.
     */
    @BOOL
    boolean RestoreFlag();

    /** The minutes between cleanings of the database. */
    @DWORD
    long DatabaseCleanupInterval();

    /** What the server writes into its trace: bits for its developers. */
    @DWORD
    int DebugFlag();

    /** How often an address is tried with a ping before it is offered: from 0 to 5. */
    @DWORD
    long dwPingRetries();

    /** The length of the boot table in bytes. */
    @DWORD
    int cbBootTableString();

    /**
     * Lines of a boot image, the server that has it, and the path there, parted by commas. Each
     * ends with a NUL, as does the whole.
     */
    @SizeIs(bytes = "cbBootTableString")
    @WCHAR
    @Nullable String wszBootTableString();

    /** Whether the server keeps an audit log. */
    @BOOL
    boolean fAuditLog();
  }

  /** The configuration of a server, with Network Access Protection: from Windows Server 2008 on. */
  @Struct(size = 88, size32 = 64)
  interface DHCP_SERVER_CONFIG_INFO_VQ {
    /** Over which protocols the server can be managed. */
    @DWORD
    Flags<ServerProtocol> APIProtocolSupport();

    /** The file name of the database. */
    @LPWSTR
    @Nullable String DatabaseName();

    /** The folder of the database. */
    @LPWSTR
    @Nullable String DatabasePath();

    /** The folder for backups. */
    @LPWSTR
    @Nullable String BackupPath();

    /** The minutes between backups. */
    @DWORD
    long BackupInterval();

    /** Whether changes are logged first; a {@code DWORD} in the header that is 0 or 1. */
    @BOOL
    boolean DatabaseLoggingFlag();

    /**
     * Whether the database is to be restored when the server starts; a {@code DWORD} in the header
     * that is 0 or 1.
     */
    @BOOL
    boolean RestoreFlag();

    /** The minutes between cleanings of the database. */
    @DWORD
    long DatabaseCleanupInterval();

    /** What the server writes into its trace: bits for its developers. */
    @DWORD
    int DebugFlag();

    /** How often an address is tried with a ping before it is offered: from 0 to 5. */
    @DWORD
    long dwPingRetries();

    /** The length of the boot table in bytes. */
    @DWORD
    int cbBootTableString();

    /**
     * Lines of a boot image, the server that has it, and the path there, parted by commas. Each
     * ends with a NUL, as does the whole.
     */
    @SizeIs(bytes = "cbBootTableString")
    @WCHAR
    @Nullable String wszBootTableString();

    /** Whether the server keeps an audit log. */
    @BOOL
    boolean fAuditLog();

    /** Whether Network Access Protection is in force. */
    @BOOL
    boolean QuarantineOn();

    /**
     * What clients get while nobody can judge their health: {@code NOQUARANTINE}, {@code
     * RESTRICTEDACCESS} or {@code DROPPACKET}.
     */
    QuarantineStatus QuarDefFail();

    /** Whether health can be judged now. */
    @BOOL
    boolean QuarRuntimeStatus();
  }

  /** The names of the classes that a server has without being told. */
  @Struct(size = 16, size32 = 8)
  interface DHCP_SERVER_SPECIFIC_STRINGS {
    /** The vendors' class. */
    @LPWSTR
    @Nullable String DefaultVendorClassName();

    /** The users' class. */
    @LPWSTR
    @Nullable String DefaultUserClassName();
  }

  /** A network adapter of a server's machine, and whether the server listens on it. */
  @Struct(size = 40, size32 = 28)
  interface DHCP_BIND_ELEMENT {
    /** 1 where the adapter can neither be bound nor let go. */
    @ULONG
    int Flags();

    /** Whether the server listens on it. */
    @BOOL
    boolean fBoundToDHCPServer();

    /** Its address. */
    @DHCP_IP_ADDRESS
    Inet4Address AdapterPrimaryAddress();

    /** The address of its subnet. */
    @DHCP_IP_ADDRESS
    Inet4Address AdapterSubnetAddress();

    /** What it is called. */
    @LPWSTR
    @Nullable String IfDescription();

    /** The length of {@code IfId} in bytes. */
    @ULONG
    int IfIdSize();

    /** What the machine knows it by, a GUID mostly. */
    @SizeIs("IfIdSize")
    byte[] IfId();
  }

  /** Adapters, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_BIND_ELEMENT_ARRAY {
    /** How many adapters there are. */
    @DWORD
    int NumElements();

    /** The adapters. */
    @SizeIs("NumElements")
    List<DHCP_BIND_ELEMENT> Elements();
  }

  /**
   * What has to be mended where the database and the registry say different things of an address.
   */
  enum DHCP_SCAN_FLAG {
    /** The registry. */
    DhcpRegistryFix,
    /** The database. */
    DhcpDatabaseFix
  }

  /** An address of which the database and the registry say different things. */
  @Struct(size = 8, size32 = 8)
  interface DHCP_SCAN_ITEM {
    /** The address. */
    @DHCP_IP_ADDRESS
    Inet4Address IpAddress();

    /** Which of the two has to be mended. */
    DHCP_SCAN_FLAG ScanFlag();
  }

  /** What a scan of the database found. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_SCAN_LIST {
    /** How many addresses there are. */
    @DWORD
    int NumScanItems();

    /** The addresses. */
    @SizeIs("NumScanItems")
    List<DHCP_SCAN_ITEM> ScanItems();
  }

  /** Something that a server tells about itself. */
  @Struct(size = 12, size32 = 12)
  interface DHCP_ATTRIB {
    /**
     * What it is about: 1 whether the server is in trouble with other servers, 2 whether it knows
     * dynamic BOOTP, 3 whether it belongs to a domain, 4 whether the directory allows it, 5 which
     * versions of policies it has.
     */
    @ULONG
    long DhcpAttribId();

    /** What type it has: 1 a truth, 2 a number. */
    @ULONG
    long DhcpAttribType();

    /** What the server says. */
    @SwitchIs("DhcpAttribType")
    AttribValue Anonymous();

    /** What an attribute can be; the header has no name for it. */
    @Union(value = "DhcpAttribValue", size = 4, size32 = 4)
    interface AttribValue {
      /** Yes or no. */
      @Case(is = 1)
      @BOOL
      boolean DhcpAttribBool();

      /** A number. */
      @Case(is = 2)
      @ULONG
      long DhcpAttribUlong();
    }
  }

  /** Attributes, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_ATTRIB_ARRAY {
    /** How many attributes there are. */
    @ULONG
    int NumElements();

    /** The attributes. */
    @SizeIs("NumElements")
    List<DHCP_ATTRIB> DhcpAttribs();
  }

  /** The settings of a server that a call is to change; {@code Set_*} in the header. */
  enum ServerConfigField {
    /** Over which protocols the server can be managed. */
    @CValue(0x1)
    Set_APIProtocolSupport,
    /** The file name of the database. */
    @CValue(0x2)
    Set_DatabaseName,
    /** The folder of the database. */
    @CValue(0x4)
    Set_DatabasePath,
    /** The folder for backups. */
    @CValue(0x8)
    Set_BackupPath,
    /** The minutes between backups. */
    @CValue(0x10)
    Set_BackupInterval,
    /** Whether changes are logged first. */
    @CValue(0x20)
    Set_DatabaseLoggingFlag,
    /** Whether the database is to be restored when the server starts. */
    @CValue(0x40)
    Set_RestoreFlag,
    /** The minutes between cleanings of the database. */
    @CValue(0x80)
    Set_DatabaseCleanupInterval,
    /** What the server writes into its trace. */
    @CValue(0x100)
    Set_DebugFlag,
    /** How often an address is tried with a ping. */
    @CValue(0x200)
    Set_PingRetries,
    /** The boot table. */
    @CValue(0x400)
    Set_BootFileTable,
    /** Whether the server keeps an audit log. */
    @CValue(0x800)
    Set_AuditLogState,
    /** Whether Network Access Protection is in force. */
    @CValue(0x1000)
    Set_QuarantineON,
    /** What clients get while nobody can judge their health. */
    @CValue(0x2000)
    Set_QuarantineDefFail
  }

  /** Asks for the version of a server: 6.2 is Windows Server 2012. */
  int DhcpGetVersion(
      @LPWSTR @Nullable String ServerIpAddress,
      @Out @DWORD long MajorVersion,
      @Out @DWORD long MinorVersion);

  /** Changes the settings of a server; {@code FieldsToSet} tells which. */
  int DhcpServerSetConfig(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD Flags<ServerConfigField> FieldsToSet,
      @Ptr DHCP_SERVER_CONFIG_INFO ConfigInfo);

  /** Asks for the settings of a server. */
  int DhcpServerGetConfig(
      @LPWSTR @Nullable String ServerIpAddress,
      @Out @Allocated(free = "DhcpRpcFreeMemory(ConfigInfo)", deep = true) @Ptr
          DHCP_SERVER_CONFIG_INFO ConfigInfo);

  /** Changes the settings of a server; {@code FieldsToSet} tells which. */
  int DhcpServerSetConfigV4(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD Flags<ServerConfigField> FieldsToSet,
      @Ptr DHCP_SERVER_CONFIG_INFO_V4 ConfigInfo);

  /** Asks for the settings of a server. */
  int DhcpServerGetConfigV4(
      @LPWSTR @Nullable String ServerIpAddress,
      @Out @Allocated(free = "DhcpRpcFreeMemory(ConfigInfo)", deep = true) @Ptr
          DHCP_SERVER_CONFIG_INFO_V4 ConfigInfo);

  /** Changes the settings of a server; {@code FieldsToSet} tells which. */
  int DhcpServerSetConfigVQ(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD Flags<ServerConfigField> FieldsToSet,
      @Ptr DHCP_SERVER_CONFIG_INFO_VQ ConfigInfo);

  /** Asks for the settings of a server, with Network Access Protection. */
  int DhcpServerGetConfigVQ(
      @LPWSTR @Nullable String ServerIpAddress,
      @Out @Allocated(free = "DhcpRpcFreeMemory(ConfigInfo)", deep = true) @Ptr
          DHCP_SERVER_CONFIG_INFO_VQ ConfigInfo);

  /**
   * Frees settings of which the caller has the memory. A client has no need of it: what it returns
   * is a copy.
   */
  void DhcpServerAuditlogParamsFree(@Nullable Pointer ConfigInfo);

  /** Asks for the names of the classes that a server has without being told. */
  int DhcpGetServerSpecificStrings(
      @LPWSTR @Nullable String ServerIpAddress,
      @Out @Allocated(free = "DhcpRpcFreeMemory(ServerSpecificStrings)", deep = true) @Ptr
          DHCP_SERVER_SPECIFIC_STRINGS ServerSpecificStrings);

  /** Asks for the adapters that a server can listen on. */
  int DhcpGetServerBindingInfo(
      @LPWSTR @Nullable String ServerIpAddress,
      @Const(0) @ULONG int Flags,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(BindElementsInfo)", deep = true)
          @Of(DHCP_BIND_ELEMENT_ARRAY.class)
          @Ptr
          List<DHCP_BIND_ELEMENT> BindElementsInfo);

  /** Says which adapters a server listens on. */
  int DhcpSetServerBindingInfo(
      @LPWSTR @Nullable String ServerIpAddress,
      @Const(0) @ULONG int Flags,
      @Of(DHCP_BIND_ELEMENT_ARRAY.class) @Ptr List<DHCP_BIND_ELEMENT> BindElementInfo);

  /**
   * Looks for addresses of a subnet of which the database and the registry say different things.
   * {@code FixFlag}, a {@code DWORD} in the header that is 0 or 1, has them mended too.
   */
  int DhcpScanDatabase(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @BOOL boolean FixFlag,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(ScanList)", deep = true)
          @Of(DHCP_SCAN_LIST.class)
          @Ptr
          List<DHCP_SCAN_ITEM> ScanList);

  /** Copies the database into a folder of the server's machine. */
  int DhcpServerBackupDatabase(@LPWSTR @Nullable String ServerIpAddress, @LPWSTR String Path);

  /** Has a server take its database from a folder of its machine when it starts next. */
  int DhcpServerRestoreDatabase(@LPWSTR @Nullable String ServerIpAddress, @LPWSTR String Path);

  /**
   * Says where the audit log is, after how many entries the disk is looked at, how long all files
   * may get, and how much room must be left on the disk; the last two are in MB.
   */
  int DhcpAuditLogSetParams(
      @LPWSTR @Nullable String ServerIpAddress,
      @Const(0) @DWORD int Flags,
      @LPWSTR @Nullable String AuditLogDir,
      @DWORD long DiskCheckInterval,
      @DWORD long MaxLogFilesSize,
      @DWORD long MinSpaceOnDisk);

  /**
   * Asks where the audit log is, after how many entries the disk is looked at, how long all files
   * may get, and how much room must be left on the disk; the last two are in MB.
   */
  int DhcpAuditLogGetParams(
      @LPWSTR @Nullable String ServerIpAddress,
      @Const(0) @DWORD int Flags,
      @Out @Allocated(free = "DhcpRpcFreeMemory(AuditLogDir)") @LPWSTR @Nullable String AuditLogDir,
      @Out @DWORD long DiskCheckInterval,
      @Out @DWORD long MaxLogFilesSize,
      @Out @DWORD long MinSpaceOnDisk);

  /**
   * Asks under which name, and of which domain, a server registers its clients in DNS. Each has
   * room for 255 characters.
   */
  int DhcpServerQueryDnsRegCredentials(
      @LPWSTR @Nullable String ServerIpAddress,
      @Const(256) @ULONG int UnameSize,
      @Out @Fixed(256) @WCHAR String Uname,
      @Const(256) @ULONG int DomainSize,
      @Out @Fixed(256) @WCHAR String Domain);

  /**
   * Says under which name, of which domain and with which password a server registers its clients
   * in DNS. It is there for old servers.
   */
  int DhcpServerSetDnsRegCredentials(
      @LPWSTR @Nullable String ServerIpAddress,
      @LPWSTR @Nullable String Uname,
      @LPWSTR @Nullable String Domain,
      @LPWSTR @Nullable String Passwd);

  /**
   * Says under which name, of which domain and with which password a server registers its clients
   * in DNS.
   */
  int DhcpServerSetDnsRegCredentialsV5(
      @LPWSTR @Nullable String ServerIpAddress,
      @LPWSTR @Nullable String Uname,
      @LPWSTR @Nullable String Domain,
      @LPWSTR @Nullable String Passwd);

  /**
   * Asks a server for one thing about itself; {@link DHCP_ATTRIB#DhcpAttribId} tells which there
   * are.
   */
  int DhcpServerQueryAttribute(
      @LPWSTR @Nullable String ServerIpAddr,
      @Const(0) @ULONG int dwReserved,
      @ULONG long DhcpAttribId,
      @Out @Allocated(free = "DhcpRpcFreeMemory(pDhcpAttrib)", deep = true) @Ptr
          DHCP_ATTRIB pDhcpAttrib);

  /**
   * Asks a server for several things about itself; {@link DHCP_ATTRIB#DhcpAttribId} tells which
   * there are.
   */
  int DhcpServerQueryAttributes(
      @LPWSTR @Nullable String ServerIpAddr,
      @Const(0) @ULONG int dwReserved,
      @ULONG int dwAttribCount,
      @SizeIs("dwAttribCount") @ULONG long[] pDhcpAttribs,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(pDhcpAttribArr)", deep = true)
          @Of(DHCP_ATTRIB_ARRAY.class)
          @Ptr
          List<DHCP_ATTRIB> pDhcpAttribArr);

  /** Has a server ask the directory again whether it may serve. */
  int DhcpServerRedoAuthorization(
      @LPWSTR @Nullable String ServerIpAddr, @Const(0) @ULONG int dwReserved);

  /** Creates the groups of a server's users and administrators. */
  int DhcpAddSecurityGroup(@LPWSTR @Nullable String pServer);

  /**
   * Frees a block of memory that a function of this library has allocated: one block, and none that
   * lies behind its pointers.
   */
  void DhcpRpcFreeMemory(@Nullable Pointer BufferPointer);
}

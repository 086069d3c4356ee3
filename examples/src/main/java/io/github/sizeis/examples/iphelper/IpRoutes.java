package io.github.sizeis.examples.iphelper;

import io.github.sizeis.Idl;
import io.github.sizeis.Inline;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.examples.iphelper.Winsock.SOCKADDR_INET;
import io.github.sizeis.windows.BOOLEAN;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.UCHAR;
import io.github.sizeis.windows.ULONG;
import io.github.sizeis.windows.ULONG64;
import java.util.List;

/** The routes of Windows, {@code netioapi.h}: a table at the end of its struct. */
@Idl(library = "iphlpapi")
public interface IpRoutes {

  /** All addresses that begin alike. */
  @Struct(size = 32, size32 = 32)
  interface IP_ADDRESS_PREFIX {
    /** One of them. */
    SOCKADDR_INET Prefix();

    /** How many bits are alike: 0 to 32, or to 128. */
    @UCHAR
    int PrefixLength();
  }

  /** A route. */
  @Struct(size = 104, size32 = 104)
  interface MIB_IPFORWARD_ROW2 {
    /** What the machine knows the interface by for good; a union with its parts in the header. */
    @ULONG64
    long InterfaceLuid();

    /** The index of the interface. */
    @ULONG
    long InterfaceIndex();

    /** Where the route leads. */
    IP_ADDRESS_PREFIX DestinationPrefix();

    /** The router; all zeros where there is none on the way. */
    SOCKADDR_INET NextHop();

    /** How many bits of the prefix are the site's. */
    @UCHAR
    int SitePrefixLength();

    /** How long the route is there, in seconds; 4294967295 is for good. */
    @ULONG
    long ValidLifetime();

    /** How long it is for what is new, in seconds; 4294967295 is for good. */
    @ULONG
    long PreferredLifetime();

    /** What it costs, on top of what the interface does. */
    @ULONG
    long Metric();

    /** Who added it: 2 the machine itself, 3 an administrator. */
    @DWORD
    int Protocol();

    /** Whether it leads to the machine itself. */
    @BOOLEAN
    boolean Loopback();

    /** Whether addresses are made from its prefix. */
    @BOOLEAN
    boolean AutoconfigureAddress();

    /** Whether the machine tells others of it. */
    @BOOLEAN
    boolean Publish();

    /** Whether it does not age. */
    @BOOLEAN
    boolean Immortal();

    /** For how many seconds it has been there. */
    @ULONG
    long Age();

    /** Where it comes from: 0 by hand, 1 known, 2 DHCP, 3 a router, 4 6to4. */
    @DWORD
    int Origin();
  }

  /** The routes of this machine. */
  // No size32: Windows has 112 bytes, and System V fewer, where i386 aligns 8-byte numbers to 4
  @Struct(size = 112)
  interface MIB_IPFORWARD_TABLE2 {
    /** How many routes there are. */
    @ULONG
    int NumEntries();

    /** The routes. */
    @SizeIs("NumEntries")
    @Inline
    List<MIB_IPFORWARD_ROW2> Table();
  }
}

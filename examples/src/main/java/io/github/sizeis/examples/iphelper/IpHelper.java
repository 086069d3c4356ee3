package io.github.sizeis.examples.iphelper;

import io.github.sizeis.Idl;
import io.github.sizeis.Inline;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.Typedef;
import io.github.sizeis.adapters.Ipv4NetworkOrderAdapter;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.WORD;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.net.Inet4Address;
import java.util.List;

/** The network configuration of Windows, as {@code iphlpapi.h} and its kin declare it. */
@Idl(library = "iphlpapi", dumps = true)
public interface IpHelper {

  /** An IPv4 address, as it goes over the network. */
  @Typedef(value = DWORD.class, adapter = Ipv4NetworkOrderAdapter.class)
  @Target(ElementType.TYPE_USE)
  @interface IPAddr {}

  /** The IPv4 addresses of this machine. */
  @Struct(size = 28, size32 = 28)
  interface MIB_IPADDRTABLE {
    @DWORD
    int dwNumEntries();

    /** One row an address; the header declares one, and there may be none. */
    @SizeIs("dwNumEntries")
    @Inline
    List<MIB_IPADDRROW_XP> table();
  }

  /** An IPv4 address of an interface. */
  @Struct(size = 24, size32 = 24)
  interface MIB_IPADDRROW_XP {
    @IPAddr
    Inet4Address dwAddr();

    /** The interface. */
    @DWORD
    long dwIndex();

    @IPAddr
    Inet4Address dwMask();

    /** 1 or 0: whether broadcasts go to all ones or all zeros. */
    @DWORD
    long dwBCastAddr();

    /** The largest datagram that can be put together, in bytes. */
    @DWORD
    long dwReasmSize();

    /** Kept, for nobody promises that it is zero. */
    @WORD
    int unused1();

    /** Bits: primary, dynamic, disconnected, being deleted, transient. */
    @WORD
    int wType();
  }
}

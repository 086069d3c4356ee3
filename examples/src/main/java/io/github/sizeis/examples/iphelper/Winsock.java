package io.github.sizeis.examples.iphelper;

import io.github.sizeis.BigEndian;
import io.github.sizeis.Case;
import io.github.sizeis.Fixed;
import io.github.sizeis.Idl;
import io.github.sizeis.Of;
import io.github.sizeis.Ptr;
import io.github.sizeis.Struct;
import io.github.sizeis.Union;
import io.github.sizeis.adapters.GuidAdapter;
import io.github.sizeis.examples.iphelper.IpHelper.IPAddr;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.INT;
import io.github.sizeis.windows.ULONG;
import io.github.sizeis.windows.USHORT;
import io.github.sizeis.windows.WORD;
import java.net.Inet4Address;
import java.net.Inet6Address;
import org.jspecify.annotations.Nullable;

/** Addresses of sockets, {@code ws2def.h}: the first field of each tells what it is. */
@Idl(library = "ws2_32")
public interface Winsock {

  /** An IPv6 address, as it goes over the network. */
  @Struct(adapter = In6AddrAdapter.class, size = 16, size32 = 16)
  interface IN6_ADDR {
    /** Its 16 bytes, as words; a union of bytes and of words in the header. */
    @Fixed(8)
    @USHORT
    short[] u();
  }

  /** An IPv4 address and a port. */
  @Struct(size = 16, size32 = 16)
  interface SOCKADDR_IN {
    /** 2, {@code AF_INET}. */
    @USHORT
    int sin_family();

    /** The port; 0 where none matters. */
    @BigEndian
    @USHORT
    int sin_port();

    /** The address; a union of bytes, words and a number in the header. */
    @IPAddr
    Inet4Address sin_addr();

    /** Zeros, of which nobody makes sure. */
    @Fixed(8)
    byte[] sin_zero();
  }

  /** An IPv6 address and a port. */
  @Struct(size = 28, size32 = 28)
  interface SOCKADDR_IN6 {
    /** 23, {@code AF_INET6}. */
    @USHORT
    int sin6_family();

    /** The port; 0 where none matters. */
    @BigEndian
    @USHORT
    int sin6_port();

    /** The traffic class and the flow label: all 32 bits. */
    @ULONG
    int sin6_flowinfo();

    /** The address. */
    @Of(IN6_ADDR.class)
    Inet6Address sin6_addr();

    /** The zone of an address that is only known on a link; {@code sin6_scope_id} in the header. */
    @ULONG
    int Anonymous();
  }

  /** An IPv4 or an IPv6 address, in the room of the larger. */
  @Union(tag = "si_family", size = 28, size32 = 28)
  interface SOCKADDR_INET {
    /** An IPv4 address. */
    @Case(is = 2)
    SOCKADDR_IN Ipv4();

    /** An IPv6 address. */
    @Case(is = 23)
    SOCKADDR_IN6 Ipv6();
  }

  /** Where an address lies, and how long it is. */
  @Struct(size = 16, size32 = 8)
  interface SOCKET_ADDRESS {
    /** The address; a {@code SOCKADDR} in the header, which is any of them. */
    @Ptr
    @Nullable SOCKADDR_INET lpSockaddr();

    /** Its length in bytes: 16 or 28. */
    @INT
    int iSockaddrLength();
  }

  /** A name of 16 bytes that nothing else has. */
  @Struct(adapter = GuidAdapter.class, size = 16, size32 = 16)
  interface GUID {
    /** The first 8 digits. */
    @DWORD
    int Data1();

    /** The next 4. */
    @WORD
    short Data2();

    /** The next 4. */
    @WORD
    short Data3();

    /** The last 16. */
    @Fixed(8)
    byte[] Data4();
  }
}

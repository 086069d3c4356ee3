package io.github.sizeis.examples.glibc;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.BigEndian;
import io.github.sizeis.CName;
import io.github.sizeis.CValue;
import io.github.sizeis.Case;
import io.github.sizeis.Chain;
import io.github.sizeis.Default;
import io.github.sizeis.Fixed;
import io.github.sizeis.Idl;
import io.github.sizeis.Ignore;
import io.github.sizeis.Next;
import io.github.sizeis.Of;
import io.github.sizeis.Out;
import io.github.sizeis.Ptr;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.Typedef;
import io.github.sizeis.Union;
import io.github.sizeis.Utf8;
import io.github.sizeis.adapters.Ipv4NetworkOrderAdapter;
import io.github.sizeis.c.SizeT;
import io.github.sizeis.c.SsizeT;
import io.github.sizeis.c.Uint16;
import io.github.sizeis.c.Uint32;
import io.github.sizeis.c.Uint8;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.net.Inet4Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sockets of the GNU C library on Linux: linked lists, addresses that their own first field tells,
 * and messages that lie in several places.
 */
@Idl(
    library = "c",
    header = {
      "#define _GNU_SOURCE",
      "sys/socket.h",
      "sys/uio.h",
      "netinet/in.h",
      "netpacket/packet.h",
      "arpa/inet.h",
      "netdb.h",
      "ifaddrs.h"
    })
public interface Sockets {
  /** An IPv4 address. */
  int AF_INET = 2;

  /** An IPv6 address. */
  int AF_INET6 = 10;

  /** What a network card is known by. */
  int AF_PACKET = 17;

  /** An IPv4 address as a number in network order. */
  @Typedef(value = Uint32.class, adapter = Ipv4NetworkOrderAdapter.class)
  @Target(ElementType.TYPE_USE)
  @interface in_addr_t {}

  /** A part of a message: where it lies, {@code sys/uio.h}. */
  @CName("struct iovec")
  @Struct(value = "IoVec", size = 16, size32 = 8)
  interface iovec {
    /** The bytes. */
    @SizeIs("iov_len")
    byte[] iov_base();

    /** How many there are. */
    @SizeT
    long iov_len();
  }

  /** A message with all that goes along, {@code sys/socket.h}. */
  @CName("struct msghdr")
  @Struct(value = "MsgHdr", size = 56, size32 = 28)
  interface msghdr {
    /** To whom, where that is not known. */
    @SizeIs("msg_namelen")
    byte[] msg_name();

    /** The bytes of that. */
    @Uint32
    int msg_namelen();

    /** The parts of the message. */
    @SizeIs("msg_iovlen")
    List<iovec> msg_iov();

    /** How many parts there are. */
    @SizeT
    long msg_iovlen();

    /** What goes along: descriptors, for one. */
    @SizeIs("msg_controllen")
    byte[] msg_control();

    /** The bytes of that. */
    @SizeT
    long msg_controllen();

    /** What {@code recvmsg} has to say. */
    int msg_flags();
  }

  /**
   * Sends a message.
   *
   * <pre>ssize_t sendmsg(int fd, const struct msghdr *msg, int flags);</pre>
   */
  @Status(value = "return >= 0", code = Status.Code.LAST_ERROR)
  @SsizeT
  long sendmsg(int fd, @Ptr msghdr msg, int flags);

  /**
   * Writes what lies in several places.
   *
   * <pre>ssize_t writev(int fd, const struct iovec *iov, int iovcnt);</pre>
   */
  @Status(value = "return >= 0", code = Status.Code.LAST_ERROR)
  @SsizeT
  long writev(int fd, @SizeIs("iovcnt") List<iovec> iov, int iovcnt);

  /** An IPv4 address and a port, {@code netinet/in.h}. */
  @CName("struct sockaddr_in")
  @Struct(value = "SockaddrIn", size = 16, size32 = 16)
  interface sockaddr_in {
    /** {@link #AF_INET}. */
    @Uint16
    int sin_family();

    /** The port; 0 where none matters. */
    @BigEndian
    @Uint16
    int sin_port();

    /** The address. */
    @Of(in_addr.class)
    Inet4Address sin_addr();

    /** Nothing, of which nobody makes sure. */
    @Fixed(8)
    byte[] sin_zero();
  }

  /** An IPv6 address, {@code netinet/in.h}. */
  @CName("struct in6_addr")
  @Struct(value = "In6Addr", unwrap = true, align = 4, size = 16, size32 = 16)
  interface in6_addr {
    /** The address, as it goes over the network. */
    @Fixed(16)
    byte[] s6_addr();
  }

  /** An IPv6 address and a port, {@code netinet/in.h}. */
  @CName("struct sockaddr_in6")
  @Struct(value = "SockaddrIn6", size = 28, size32 = 28)
  interface sockaddr_in6 {
    /** {@link #AF_INET6}. */
    @Uint16
    int sin6_family();

    /** The port; 0 where none matters. */
    @BigEndian
    @Uint16
    int sin6_port();

    /** The flow label. */
    @Uint32
    int sin6_flowinfo();

    /** The address, as it goes over the network. */
    @Of(in6_addr.class)
    byte[] sin6_addr();

    /** The interface of an address that is only known on a link. */
    @Uint32
    int sin6_scope_id();
  }

  /** A network card, {@code linux/if_packet.h}. */
  @CName("struct sockaddr_ll")
  @Struct(value = "SockaddrLl", size = 20, size32 = 20)
  interface sockaddr_ll {
    /** {@link #AF_PACKET}. */
    @Uint16
    int sll_family();

    /** Which protocol. */
    @BigEndian
    @Uint16
    int sll_protocol();

    /** The number of the interface. */
    int sll_ifindex();

    /** What kind of hardware it is: 772 is the loopback. */
    @Uint16
    int sll_hatype();

    /** What kind of packet. */
    @Uint8
    int sll_pkttype();

    /** The bytes of the hardware address; of some there are more than fit here. */
    @Uint8
    int sll_halen();

    /** The hardware address. */
    @Fixed(8)
    byte[] sll_addr();
  }

  /** An address of any other family. */
  @CName("")
  @Struct(value = "SockaddrAny", size = 2, size32 = 2)
  interface sockaddr_any {
    /** The family. */
    @Uint16
    int sa_family();
  }

  /** An address: {@code struct sockaddr *} points to any of these. */
  @CName("struct sockaddr")
  @Union(value = "Sockaddr", tag = "sa_family")
  interface sockaddr {
    /** IPv4. */
    @Case(is = AF_INET)
    sockaddr_in in();

    /** IPv6. */
    @Case(is = AF_INET6)
    sockaddr_in6 in6();

    /** A network card. */
    @Case(is = AF_PACKET)
    sockaddr_ll ll();

    /** Any other. */
    @Default
    sockaddr_any any();
  }

  /** How a name can be reached, {@code netdb.h}. */
  @CName("struct addrinfo")
  @Struct(value = "AddrInfo", size = 48, size32 = 32)
  interface addrinfo {
    /** What was asked for. */
    int ai_flags();

    /** The family of the address; 0 asks for any. */
    int ai_family();

    /** Streams (1), datagrams (2); 0 asks for any. */
    int ai_socktype();

    /** The protocol; 0 asks for any. */
    int ai_protocol();

    /** The bytes of the address. */
    @Uint32
    int ai_addrlen();

    /** The address. */
    @Ptr
    @Nullable sockaddr ai_addr();

    /** The name that the name stands for, at the first where it was asked for. */
    @Utf8
    @Nullable String ai_canonname();

    /** The next way. */
    @Next
    @Ptr
    @Nullable addrinfo ai_next();
  }

  /** What {@code getaddrinfo} returns; {@code errno} tells more of {@code EAI_SYSTEM}. */
  enum GaiError {
    /** The flags make no sense. */
    @CValue(-1)
    EAI_BADFLAGS,
    /** There is no such name. */
    @CValue(-2)
    EAI_NONAME,
    /** Nobody knows now. */
    @CValue(-3)
    EAI_AGAIN,
    /** Nobody can know. */
    @CValue(-4)
    EAI_FAIL,
    /** There is no such family. */
    @CValue(-6)
    EAI_FAMILY,
    /** There is no such service. */
    @CValue(-8)
    EAI_SERVICE,
    /** See {@code errno}. */
    @CValue(-11)
    EAI_SYSTEM
  }

  /**
   * Finds out how a name can be reached.
   *
   * <pre>
   * int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints,
   *     struct addrinfo **res);
   * </pre>
   */
  @Status(value = "return == 0", names = GaiError.class, message = "gai_strerror(return)")
  int getaddrinfo(
      @Utf8 @Nullable String node,
      @Utf8 @Nullable String service,
      @Ptr @Nullable addrinfo hints,
      @Out @Allocated(free = "freeaddrinfo(res)") @Chain List<addrinfo> res);

  /** Frees what {@code getaddrinfo} gave. */
  void freeaddrinfo(@Nullable Pointer res);

  /** Tells in words what {@code getaddrinfo} has returned. */
  @Allocated
  @Utf8
  String gai_strerror(int ecode);

  /** An address of a network interface, {@code ifaddrs.h}. */
  @CName("struct ifaddrs")
  @Struct(value = "IfAddrs", size = 56, size32 = 28)
  interface ifaddrs {
    /** The next address, of the same interface or of another. */
    @Next
    @Ptr
    @Nullable ifaddrs ifa_next();

    /** The interface's name. */
    @Utf8
    String ifa_name();

    /** What it can do, and whether it is up. */
    @Uint32
    int ifa_flags();

    /** The address; an interface can have none. */
    @Ptr
    @Nullable sockaddr ifa_addr();

    /** Which part of it is the network. */
    @Ptr
    @Nullable sockaddr ifa_netmask();

    /** Where all in the network hear, or the other end. */
    @Ptr
    @Nullable sockaddr ifa_broadaddr();

    /** Counters of the kernel. */
    @Ignore
    @Nullable Pointer ifa_data();
  }

  /**
   * Lists the addresses of all network interfaces.
   *
   * <pre>int getifaddrs(struct ifaddrs **ifap);</pre>
   */
  @Status(value = "return == 0", code = Status.Code.LAST_ERROR)
  int getifaddrs(@Out @Allocated(free = "freeifaddrs(ifap)") @Chain List<ifaddrs> ifap);

  /** Frees what {@code getifaddrs} gave. */
  void freeifaddrs(@Nullable Pointer ifa);

  /** An IPv4 address, as functions take it and give it: by value. */
  @CName("struct in_addr")
  @Struct(value = "InAddr", unwrap = true, size = 4, size32 = 4)
  interface in_addr {
    /** The address. */
    @in_addr_t
    Inet4Address s_addr();
  }

  /**
   * Prints an address; what is returned is the library's own.
   *
   * <pre>char *inet_ntoa(struct in_addr in);</pre>
   */
  @Allocated
  @Utf8
  String inet_ntoa(@Of(in_addr.class) Inet4Address in);

  /**
   * Makes an address of the number of a network and that of a host in it.
   *
   * <pre>struct in_addr inet_makeaddr(in_addr_t net, in_addr_t host);</pre>
   */
  @Of(in_addr.class)
  Inet4Address inet_makeaddr(@Uint32 int net, @Uint32 int host);
}

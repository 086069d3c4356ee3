package io.github.sizeis.examples.iphelper;

import io.github.sizeis.Chain;
import io.github.sizeis.Fixed;
import io.github.sizeis.Idl;
import io.github.sizeis.Ignore;
import io.github.sizeis.Inline;
import io.github.sizeis.LengthIs;
import io.github.sizeis.Next;
import io.github.sizeis.Of;
import io.github.sizeis.Ptr;
import io.github.sizeis.Struct;
import io.github.sizeis.Typedef;
import io.github.sizeis.adapters.UnixSecondsAdapter;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LONGLONG;
import io.github.sizeis.windows.LPSTR;
import io.github.sizeis.windows.UINT;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The network adapters of Windows, {@code iptypes.h}: lists in which each struct points to the
 * next.
 */
@Idl(library = "iphlpapi")
public interface IpAdapters {

  /** {@code time_t} as Windows has it: seconds since 1970-01-01 UTC in 8 bytes. */
  @Typedef(value = LONGLONG.class, adapter = UnixSecondsAdapter.class)
  @Target(ElementType.TYPE_USE)
  @interface TIME_T {}

  /** An IPv4 address as people write it; {@code IP_MASK_STRING} is another name for it. */
  @Struct(unwrap = true, size = 16, size32 = 16)
  interface IP_ADDRESS_STRING {
    /** The four numbers and the dots between them. */
    @Fixed(16)
    @LPSTR
    String String();
  }

  /** An address and its mask, in a list of them. */
  @Struct(size = 48, size32 = 40)
  interface IP_ADDR_STRING {
    /** The next one. */
    @Next
    @Ptr
    @Nullable IP_ADDR_STRING Next();

    /** The address; 0.0.0.0 where there is none. */
    @Of(IP_ADDRESS_STRING.class)
    String IpAddress();

    /** The mask of its subnet. */
    @Of(IP_ADDRESS_STRING.class)
    String IpMask();

    /** By what {@code DeleteIPAddress} knows it. */
    @DWORD
    int Context();
  }

  /** An adapter, in a list of them: what {@code GetAdaptersInfo} tells. */
  @Struct(size = 704, size32 = 648)
  interface IP_ADAPTER_INFO {
    /** The next one. */
    @Next
    @Ptr
    @Nullable IP_ADAPTER_INFO Next();

    /** Not for others to use; mostly what {@code Index} is. */
    @DWORD
    int ComboIndex();

    /** The name that the machine has for it: a GUID in braces. */
    @Fixed(260)
    @LPSTR
    String AdapterName();

    /** The name that people have for it. */
    @Fixed(132)
    @LPSTR
    String Description();

    /** The length of {@code Address} in bytes. */
    @UINT
    int AddressLength();

    /** The hardware address; 6 bytes for Ethernet. */
    @Fixed(8)
    @LengthIs("AddressLength")
    byte[] Address();

    /** The index of the interface; it may change when the adapter comes back. */
    @DWORD
    long Index();

    /** What it is, as a number of {@code ifType}: 6 is Ethernet, 71 wireless. */
    @UINT
    long Type();

    /** Not 0 where the adapter gets its addresses by DHCP. */
    @UINT
    int DhcpEnabled();

    /** Not in use. */
    @Ignore
    @Ptr
    @Nullable IP_ADDR_STRING CurrentIpAddress();

    /** Its addresses. */
    @Chain
    @Inline
    List<IP_ADDR_STRING> IpAddressList();

    /** Its routers. */
    @Chain
    @Inline
    List<IP_ADDR_STRING> GatewayList();

    /** The server that gave the addresses. */
    @Chain
    @Inline
    List<IP_ADDR_STRING> DhcpServer();

    /** Whether names are asked of WINS. */
    @BOOL
    boolean HaveWins();

    /** The WINS server that is asked first. */
    @Chain
    @Inline
    List<IP_ADDR_STRING> PrimaryWinsServer();

    /** The WINS server that is asked next. */
    @Chain
    @Inline
    List<IP_ADDR_STRING> SecondaryWinsServer();

    /** When the addresses were leased. */
    @TIME_T
    Instant LeaseObtained();

    /** When the lease ends. */
    @TIME_T
    Instant LeaseExpires();
  }

  /** What the machine says of itself whatever the adapter: what {@code GetNetworkParams} tells. */
  @Struct(size = 600, size32 = 584)
  interface FIXED_INFO_W2KSP1 {
    /** Its host name. */
    @Fixed(132)
    @LPSTR
    String HostName();

    /** Its domain. */
    @Fixed(132)
    @LPSTR
    String DomainName();

    /** Not in use. */
    @Ignore
    @Ptr
    @Nullable IP_ADDR_STRING CurrentDnsServer();

    /** The DNS servers that it asks. */
    @Chain
    @Inline
    List<IP_ADDR_STRING> DnsServerList();

    /**
     * How NetBIOS names are looked for: 1 by broadcast, 2 by WINS, 4 by both, broadcast first, 8 by
     * both, WINS first.
     */
    @UINT
    int NodeType();

    /** The NetBIOS scope. */
    @Fixed(260)
    @LPSTR
    String ScopeId();

    /** Not 0 where it routes packets. */
    @UINT
    int EnableRouting();

    /** Not 0 where it answers for others. */
    @UINT
    int EnableProxy();

    /** Not 0 where names are looked for in DNS. */
    @UINT
    int EnableDns();
  }
}

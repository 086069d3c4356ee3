package io.github.sizeis.examples.dhcp;

import io.github.sizeis.CValue;
import io.github.sizeis.Fixed;
import io.github.sizeis.Idl;
import io.github.sizeis.Reserved;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.Typedef;
import io.github.sizeis.adapters.UnixSecondsAdapter;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LONGLONG;
import io.github.sizeis.windows.ULONG;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.List;

/**
 * The DHCPv6 client of Windows, {@code dhcpv6csdk.h}: which options the server of an adapter gave,
 * and which prefixes it delegated.
 */
@Idl(library = "dhcpcsvc6", prefix = "Dhcpv6")
public interface DhcpV6ClientApi {

  /** {@code time_t} as Windows has it: seconds since 1970-01-01 UTC in 8 bytes. */
  @Typedef(value = LONGLONG.class, adapter = UnixSecondsAdapter.class)
  @Target(ElementType.TYPE_USE)
  @interface TIME_T {}

  /** What a server said to a request for prefixes; not all numbers are in use. */
  enum StatusCode {
    /** Yes. */
    @CValue(0)
    STATUS_NO_ERROR,
    /** No, for a reason that it did not tell. */
    @CValue(1)
    STATUS_UNSPECIFIED_FAILURE,
    /** It knows of no such lease. */
    @CValue(3)
    STATUS_NO_BINDING,
    /** It has no prefix left. */
    @CValue(6)
    STATUS_NOPREFIX_AVAIL
  }

  /** An option to ask for or that was given. */
  @Struct(size = 32, size32 = 20)
  interface DHCPV6CAPI_PARAMS {
    /** Zero. */
    @Reserved
    @ULONG
    int Flags();

    /** The option's number in packets. */
    @ULONG
    long OptionId();

    /** Whether it is the vendor's own. */
    @BOOL
    boolean IsVendor();

    /** Its value, as it is in packets. */
    @SizeIs("nBytesData")
    byte[] Data();

    /** The length of {@code Data} in bytes. */
    @DWORD
    int nBytesData();
  }

  /** Options, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCPV6CAPI_PARAMS_ARRAY {
    /** How many options there are. */
    @ULONG
    int nParams();

    /** The options. */
    @SizeIs("nParams")
    List<DHCPV6CAPI_PARAMS> Params();
  }

  /** What a client tells about its kind. */
  @Struct(size = 24, size32 = 12)
  interface DHCPV6CAPI_CLASSID {
    /** Zero. */
    @Reserved
    @ULONG
    int Flags();

    /** The class, as it is in packets. */
    @SizeIs("nBytesData")
    byte[] Data();

    /** The length of {@code Data} in bytes. */
    @ULONG
    int nBytesData();
  }

  /** A prefix that was delegated; all times are in seconds. */
  @Struct(size = 32, size32 = 32)
  interface DHCPV6Prefix {
    /** The prefix in network order, filled up with zeros. */
    @Fixed(16)
    byte[] prefix();

    /** Its length in bits, from 0 to 128. */
    @DWORD
    long prefixLength();

    /** How long it is for what is new. */
    @DWORD
    long preferredLifeTime();

    /** How long it is leased. */
    @DWORD
    long validLifeTime();

    /** What the server said to it. */
    StatusCode status();
  }

  /** The prefixes of one lease. */
  @Struct(size = 80)
  interface DHCPV6PrefixLeaseInformation {
    /** How many prefixes there are. */
    @DWORD
    int nPrefixes();

    /** The prefixes. */
    @SizeIs("nPrefixes")
    List<DHCPV6Prefix> prefixArray();

    /** What the client calls the lease. */
    @DWORD
    int iaid();

    /** After how many seconds the client asks the server to renew it. */
    @LONGLONG
    long T1();

    /** After how many seconds it asks any server to. */
    @LONGLONG
    long T2();

    /** When the last of the prefixes ends. */
    @TIME_T
    Instant MaxLeaseExpirationTime();

    /** When the lease was last renewed. */
    @TIME_T
    Instant LastRenewalTime();

    /** What the server said to it. */
    StatusCode status();

    /** The server's DUID. */
    @SizeIs("ServerIdLen")
    byte[] ServerId();

    /** The length of {@code ServerId} in bytes. */
    @DWORD
    int ServerIdLen();
  }
}

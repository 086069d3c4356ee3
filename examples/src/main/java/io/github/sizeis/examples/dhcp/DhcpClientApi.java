package io.github.sizeis.examples.dhcp;

import io.github.sizeis.Idl;
import io.github.sizeis.Reserved;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.ULONG;
import java.util.List;

/** The DHCP client of Windows, {@code dhcpcsdk.h}: which options the server of an adapter gave. */
@Idl(library = "dhcpcsvc", prefix = "Dhcp")
public interface DhcpClientApi {

  /** An option to ask for or that was given. */
  @Struct(size = 32, size32 = 20)
  interface DHCPAPI_PARAMS {
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
  interface DHCPCAPI_PARAMS_ARRAY {
    /** How many options there are. */
    @ULONG
    int nParams();

    /** The options. */
    @SizeIs("nParams")
    List<DHCPAPI_PARAMS> Params();
  }

  /** What a client tells about its kind. */
  @Struct(size = 24, size32 = 12)
  interface DHCPCAPI_CLASSID {
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
}

package io.github.sizeis.examples.dhcp.raw;

import io.github.sizeis.Fixed;
import io.github.sizeis.Idl;
import io.github.sizeis.Ptr;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.BYTE;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The structs of {@code Dhcpsapi}, declared so that no bit of memory is lost and none is refused:
 * numbers as they are, every pointer nullable, enums and truths as the integers that C has.
 */
@Idl(dumps = true)
public interface RawDhcpsapi {

  @Struct
  interface DATE_TIME {
    @DWORD
    long dwLowDateTime();

    @DWORD
    long dwHighDateTime();
  }

  @Struct
  interface DHCP_BINARY_DATA {
    @DWORD
    int DataLength();

    @SizeIs("DataLength")
    byte @Nullable [] Data();
  }

  @Struct
  interface DHCP_IP_ARRAY {
    @DWORD
    int NumElements();

    @SizeIs("NumElements")
    @DWORD
    long @Nullable [] Elements();
  }

  @Struct
  interface DHCP_HOST_INFO {
    @DWORD
    long IpAddress();

    @LPWSTR
    @Nullable String NetBiosName();

    @LPWSTR
    @Nullable String HostName();
  }

  @Struct
  interface DHCPV4_FAILOVER_CLIENT_INFO {
    @DWORD
    long ClientIpAddress();

    @DWORD
    long SubnetMask();

    DHCP_BINARY_DATA ClientHardwareAddress();

    @LPWSTR
    @Nullable String ClientName();

    @LPWSTR
    @Nullable String ClientComment();

    DATE_TIME ClientLeaseExpires();

    DHCP_HOST_INFO OwnerHost();

    @BYTE
    int bClientType();

    @BYTE
    int AddressState();

    @DWORD
    int Status();

    DATE_TIME ProbationEnds();

    @BOOL
    int QuarantineCapable();

    @DWORD
    long SentPotExpTime();

    @DWORD
    long AckPotExpTime();

    @DWORD
    long RecvPotExpTime();

    @DWORD
    long StartTime();

    @DWORD
    long CltLastTransTime();

    @DWORD
    long LastBndUpdTime();

    @DWORD
    long BndMsgStatus();

    @LPWSTR
    @Nullable String PolicyName();

    @BYTE
    int Flags();
  }

  @Struct
  interface DHCPV4_FAILOVER_CLIENT_INFO_ARRAY {
    @DWORD
    int NumElements();

    @SizeIs("NumElements")
    @Nullable List<@Ptr @Nullable DHCPV4_FAILOVER_CLIENT_INFO> Clients();
  }

  @Struct
  interface DHCPV4_FAILOVER_CLIENT_INFO_EX {
    @DWORD
    long ClientIpAddress();

    @DWORD
    long SubnetMask();

    DHCP_BINARY_DATA ClientHardwareAddress();

    @LPWSTR
    @Nullable String ClientName();

    @LPWSTR
    @Nullable String ClientComment();

    DATE_TIME ClientLeaseExpires();

    DHCP_HOST_INFO OwnerHost();

    @BYTE
    int bClientType();

    @BYTE
    int AddressState();

    @DWORD
    int Status();

    DATE_TIME ProbationEnds();

    @BOOL
    int QuarantineCapable();

    @DWORD
    long SentPotExpTime();

    @DWORD
    long AckPotExpTime();

    @DWORD
    long RecvPotExpTime();

    @DWORD
    long StartTime();

    @DWORD
    long CltLastTransTime();

    @DWORD
    long LastBndUpdTime();

    @DWORD
    long BndMsgStatus();

    @LPWSTR
    @Nullable String PolicyName();

    @BYTE
    int Flags();

    @DWORD
    long AddressStateEx();
  }

  @Struct
  interface DHCP_FAILOVER_RELATIONSHIP {
    @DWORD
    long PrimaryServer();

    @DWORD
    long SecondaryServer();

    @DWORD
    int Mode();

    @DWORD
    int ServerType();

    @DWORD
    int State();

    @DWORD
    int PrevState();

    @DWORD
    long Mclt();

    @DWORD
    long SafePeriod();

    @LPWSTR
    @Nullable String RelationshipName();

    @LPWSTR
    @Nullable String PrimaryServerName();

    @LPWSTR
    @Nullable String SecondaryServerName();

    @Ptr
    @Nullable DHCP_IP_ARRAY pScopes();

    @BYTE
    int Percentage();

    @LPWSTR
    @Nullable String SharedSecret();
  }

  @Struct
  interface DHCP_FAILOVER_RELATIONSHIP_ARRAY {
    @DWORD
    int NumElements();

    @SizeIs("NumElements")
    @Nullable List<DHCP_FAILOVER_RELATIONSHIP> pRelationships();
  }

  @Struct
  interface DHCP_FAILOVER_STATISTICS {
    @DWORD
    long NumAddr();

    @DWORD
    long AddrFree();

    @DWORD
    long AddrInUse();

    @DWORD
    long PartnerAddrFree();

    @DWORD
    long ThisAddrFree();

    @DWORD
    long PartnerAddrInUse();

    @DWORD
    long ThisAddrInUse();
  }

  @Struct
  interface DHCP_CLIENT_INFO_PB {
    @DWORD
    long ClientIpAddress();

    @DWORD
    long SubnetMask();

    DHCP_BINARY_DATA ClientHardwareAddress();

    @LPWSTR
    @Nullable String ClientName();

    @LPWSTR
    @Nullable String ClientComment();

    DATE_TIME ClientLeaseExpires();

    DHCP_HOST_INFO OwnerHost();

    @BYTE
    int bClientType();

    @BYTE
    int AddressState();

    @DWORD
    int Status();

    DATE_TIME ProbationEnds();

    @BOOL
    int QuarantineCapable();

    @DWORD
    long FilterStatus();

    @LPWSTR
    @Nullable String PolicyName();
  }

  @Struct
  interface DHCP_CLIENT_INFO_PB_ARRAY {
    @DWORD
    int NumElements();

    @SizeIs("NumElements")
    @Nullable List<@Ptr @Nullable DHCP_CLIENT_INFO_PB> Clients();
  }

  @Struct
  interface SCOPE_MIB_INFO_V5 {
    @DWORD
    long Subnet();

    @DWORD
    long NumAddressesInuse();

    @DWORD
    long NumAddressesFree();

    @DWORD
    long NumPendingOffers();
  }

  @Struct
  interface DHCP_MIB_INFO_V5 {
    @DWORD
    long Discovers();

    @DWORD
    long Offers();

    @DWORD
    long Requests();

    @DWORD
    long Acks();

    @DWORD
    long Naks();

    @DWORD
    long Declines();

    @DWORD
    long Releases();

    DATE_TIME ServerStartTime();

    @DWORD
    long QtnNumLeases();

    @DWORD
    long QtnPctQtnLeases();

    @DWORD
    long QtnProbationLeases();

    @DWORD
    long QtnNonQtnLeases();

    @DWORD
    long QtnExemptLeases();

    @DWORD
    long QtnCapableClients();

    @DWORD
    long QtnIASErrors();

    @DWORD
    long DelayedOffers();

    @DWORD
    long ScopesWithDelayedOffers();

    @DWORD
    int Scopes();

    @SizeIs("Scopes")
    @Nullable List<SCOPE_MIB_INFO_V5> ScopeInfo();
  }

  @Struct
  interface DHCP_ADDR_PATTERN {
    @BOOL
    int MatchHWType();

    @BYTE
    int HWType();

    @BOOL
    int IsWildcard();

    @BYTE
    int Length();

    @Fixed(255)
    byte[] Pattern();
  }

  @Struct
  interface DHCP_FILTER_RECORD {
    DHCP_ADDR_PATTERN AddrPatt();

    @LPWSTR
    @Nullable String Comment();
  }

  @Struct
  interface DHCP_FILTER_ENUM_INFO {
    @DWORD
    int NumElements();

    @SizeIs("NumElements")
    @Nullable List<DHCP_FILTER_RECORD> pEnumRecords();
  }
}

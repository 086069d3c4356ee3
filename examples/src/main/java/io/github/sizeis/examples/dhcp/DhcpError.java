package io.github.sizeis.examples.dhcp;

import io.github.sizeis.CValue;

/**
 * What functions of {@code dhcpsapi.h} return: the codes of {@code dhcpssdk.h}, and some others.
 */
public enum DhcpError {
  /** Done. */
  @CValue(0)
  ERROR_SUCCESS,
  /** The caller may not do it. */
  @CValue(5)
  ERROR_ACCESS_DENIED,
  /** There is not enough memory. */
  @CValue(8)
  ERROR_NOT_ENOUGH_MEMORY,
  /** A parameter is wrong. */
  @CValue(87)
  ERROR_INVALID_PARAMETER,
  /** There is more to come. */
  @CValue(234)
  ERROR_MORE_DATA,
  /** There is nothing any more. */
  @CValue(259)
  ERROR_NO_MORE_ITEMS,
  /** The server could not open its part of the registry. */
  @CValue(20000)
  ERROR_DHCP_REGISTRY_INIT_FAILED,
  /** The server could not open its database. */
  @CValue(20001)
  ERROR_DHCP_DATABASE_INIT_FAILED,
  /** The server could not start to be managed. */
  @CValue(20002)
  ERROR_DHCP_RPC_INIT_FAILED,
  /** The server could not open the network. */
  @CValue(20003)
  ERROR_DHCP_NETWORK_INIT_FAILED,
  /** The subnet is there already. */
  @CValue(20004)
  ERROR_DHCP_SUBNET_EXITS,
  /** There is no such subnet. */
  @CValue(20005)
  ERROR_DHCP_SUBNET_NOT_PRESENT,
  /** The subnet's server was not found. */
  @CValue(20006)
  ERROR_DHCP_PRIMARY_NOT_FOUND,
  /** The element is in use. */
  @CValue(20007)
  ERROR_DHCP_ELEMENT_CANT_REMOVE,
  /** The option is there already. */
  @CValue(20009)
  ERROR_DHCP_OPTION_EXITS,
  /** There is no such option. */
  @CValue(20010)
  ERROR_DHCP_OPTION_NOT_PRESENT,
  /** The address is not to be had. */
  @CValue(20011)
  ERROR_DHCP_ADDRESS_NOT_AVAILABLE,
  /** All addresses of the range are leased. */
  @CValue(20012)
  ERROR_DHCP_RANGE_FULL,
  /** The database failed. */
  @CValue(20013)
  ERROR_DHCP_JET_ERROR,
  /** The client is there already. */
  @CValue(20014)
  ERROR_DHCP_CLIENT_EXISTS,
  /** A packet was malformed. */
  @CValue(20015)
  ERROR_DHCP_INVALID_DHCP_MESSAGE,
  /** There is no such client. */
  @CValue(20016)
  ERROR_DHCP_INVALID_DHCP_CLIENT,
  /** The server pauses. */
  @CValue(20017)
  ERROR_DHCP_SERVICE_PAUSED,
  /** The client has no reservation. */
  @CValue(20018)
  ERROR_DHCP_NOT_RESERVED_CLIENT,
  /** The client has a reservation. */
  @CValue(20019)
  ERROR_DHCP_RESERVED_CLIENT,
  /** The range is too small. */
  @CValue(20020)
  ERROR_DHCP_RANGE_TOO_SMALL,
  /** The range is there already, or part of it. */
  @CValue(20021)
  ERROR_DHCP_IPRANGE_EXITS,
  /** The address or the client has a reservation already. */
  @CValue(20022)
  ERROR_DHCP_RESERVEDIP_EXITS,
  /** There is no such range, or it does not fit. */
  @CValue(20023)
  ERROR_DHCP_INVALID_RANGE,
  /** The range was extended. */
  @CValue(20024)
  ERROR_DHCP_RANGE_EXTENDED,
  /** The range is extended by too little. */
  @CValue(20025)
  ERROR_EXTEND_TOO_SMALL,
  /** The database is of an older version, and has to be converted. */
  @CValue(20027)
  ERROR_DHCP_JET_CONV_REQUIRED,
  /** The boot table is malformed. */
  @CValue(20028)
  ERROR_SERVER_INVALID_BOOT_FILE_TABLE,
  /** The boot table has no such image. */
  @CValue(20029)
  ERROR_SERVER_UNKNOWN_BOOT_FILE_NAME,
  /** The name of the superscope is too long. */
  @CValue(20030)
  ERROR_DHCP_SUPER_SCOPE_NAME_TOO_LONG,
  /** The address is in use. */
  @CValue(20032)
  ERROR_DHCP_IP_ADDRESS_IN_USE,
  /** The path of the audit log is too long. */
  @CValue(20033)
  ERROR_DHCP_LOG_FILE_PATH_TOO_LONG,
  /** The client speaks what the address is not for. */
  @CValue(20034)
  ERROR_DHCP_UNSUPPORTED_CLIENT,
  /** The database is of an older version, and has to be converted. */
  @CValue(20036)
  ERROR_DHCP_JET97_CONV_REQUIRED,
  /** The server could not ask whether it may serve. */
  @CValue(20037)
  ERROR_DHCP_ROGUE_INIT_FAILED,
  /** The server stopped because it may not serve. */
  @CValue(20038)
  ERROR_DHCP_ROGUE_SAMSHUTDOWN,
  /** The directory does not allow the server to serve. */
  @CValue(20039)
  ERROR_DHCP_ROGUE_NOT_AUTHORIZED,
  /** The directory cannot be reached. */
  @CValue(20040)
  ERROR_DHCP_ROGUE_DS_UNREACHABLE,
  /** Another server has taken what this one asked of the directory. */
  @CValue(20041)
  ERROR_DHCP_ROGUE_DS_CONFLICT,
  /** There is a server of another directory. */
  @CValue(20042)
  ERROR_DHCP_ROGUE_NOT_OUR_ENTERPRISE,
  /** A server without a domain is where there is a directory. */
  @CValue(20043)
  ERROR_DHCP_ROGUE_STANDALONE_IN_DS,
  /** There is no such class. */
  @CValue(20044)
  ERROR_DHCP_CLASS_NOT_FOUND,
  /** The class is there already. */
  @CValue(20045)
  ERROR_DHCP_CLASS_ALREADY_EXISTS,
  /** The name of the subnet is too long. */
  @CValue(20046)
  ERROR_DHCP_SCOPE_NAME_TOO_LONG,
  /** There is a subnet of this name already. */
  @CValue(20047)
  ERROR_DHCP_DEFAULT_SCOPE_EXITS,
  /** The attribute cannot be changed. */
  @CValue(20048)
  ERROR_DHCP_CANT_CHANGE_ATTRIBUTE,
  /** The range cannot become one of that type. */
  @CValue(20049)
  ERROR_DHCP_IPRANGE_CONV_ILLEGAL,
  /** The adapters of the machine have changed. */
  @CValue(20050)
  ERROR_DHCP_NETWORK_CHANGED,
  /** The adapter can neither be bound nor let go. */
  @CValue(20051)
  ERROR_DHCP_CANNOT_MODIFY_BINDINGS,
  /** The subnet is there already. */
  @CValue(20052)
  ERROR_DHCP_SUBNET_EXISTS,
  /** The multicast scope is there already. */
  @CValue(20053)
  ERROR_DHCP_MSCOPE_EXISTS,
  /** The multicast scope needs 256 addresses. */
  @CValue(20054)
  ERROR_MSCOPE_RANGE_TOO_SMALL,
  /** The exemption is there already. */
  @CValue(20055)
  ERROR_DHCP_EXEMPTION_EXISTS,
  /** There is no such exemption. */
  @CValue(20056)
  ERROR_DHCP_EXEMPTION_NOT_PRESENT,
  /** The interval of router solicitation is wrong. */
  @CValue(20057)
  ERROR_DHCP_INVALID_PARAMETER_OPTION32,
  /** There is no directory. */
  @CValue(20070)
  ERROR_DDS_NO_DS_AVAILABLE,
  /** The directory has no place for servers. */
  @CValue(20071)
  ERROR_DDS_NO_DHCP_ROOT,
  /** The directory failed. */
  @CValue(20072)
  ERROR_DDS_UNEXPECTED_ERROR,
  /** The directory failed several times. */
  @CValue(20073)
  ERROR_DDS_TOO_MANY_ERRORS,
  /** The directory does not know the server. */
  @CValue(20074)
  ERROR_DDS_DHCP_SERVER_NOT_FOUND,
  /** The directory knows the option already. */
  @CValue(20075)
  ERROR_DDS_OPTION_ALREADY_EXISTS,
  /** The directory does not know the option. */
  @CValue(20076)
  ERROR_DDS_OPTION_DOES_NOT_EXIST,
  /** The directory knows the class already. */
  @CValue(20077)
  ERROR_DDS_CLASS_EXISTS,
  /** The directory does not know the class. */
  @CValue(20078)
  ERROR_DDS_CLASS_DOES_NOT_EXIST,
  /** The directory knows the server already. */
  @CValue(20079)
  ERROR_DDS_SERVER_ALREADY_EXISTS,
  /** The directory does not know the server. */
  @CValue(20080)
  ERROR_DDS_SERVER_DOES_NOT_EXIST,
  /** The directory has another address for the server. */
  @CValue(20081)
  ERROR_DDS_SERVER_ADDRESS_MISMATCH,
  /** The directory knows the subnet already. */
  @CValue(20082)
  ERROR_DDS_SUBNET_EXISTS,
  /** The directory has the subnet in another superscope. */
  @CValue(20083)
  ERROR_DDS_SUBNET_HAS_DIFF_SSCOPE,
  /** The directory does not know the subnet. */
  @CValue(20084)
  ERROR_DDS_SUBNET_NOT_PRESENT,
  /** The directory does not know the reservation. */
  @CValue(20085)
  ERROR_DDS_RESERVATION_NOT_PRESENT,
  /** The directory has another reservation for it. */
  @CValue(20086)
  ERROR_DDS_RESERVATION_CONFLICT,
  /** The directory has another range there. */
  @CValue(20087)
  ERROR_DDS_POSSIBLE_RANGE_CONFLICT,
  /** The directory does not know the range. */
  @CValue(20088)
  ERROR_DDS_RANGE_DOES_NOT_EXIST,
  /** The class belongs to the server, and cannot be deleted. */
  @CValue(20089)
  ERROR_DHCP_DELETE_BUILTIN_CLASS,
  /** The prefix is wrong. */
  @CValue(20091)
  ERROR_DHCP_INVALID_SUBNET_PREFIX,
  /** Offers can be delayed by up to 1000 ms. */
  @CValue(20092)
  ERROR_DHCP_INVALID_DELAY,
  /** There is a filter for the hardware address already. */
  @CValue(20093)
  ERROR_DHCP_LINKLAYER_ADDRESS_EXISTS,
  /** The hardware address has a reservation already. */
  @CValue(20094)
  ERROR_DHCP_LINKLAYER_ADDRESS_RESERVATION_EXISTS,
  /** There is no filter for the hardware address. */
  @CValue(20095)
  ERROR_DHCP_LINKLAYER_ADDRESS_DOES_NOT_EXIST,
  /** The type of hardware is exempt from filters already. */
  @CValue(20101)
  ERROR_DHCP_HARDWARE_ADDRESS_TYPE_ALREADY_EXEMPT,
  /** There is no such type of hardware. */
  @CValue(20102)
  ERROR_DHCP_UNDEFINED_HARDWARE_ADDRESS_TYPE,
  /** The value is not of the option's type. */
  @CValue(20103)
  ERROR_DHCP_OPTION_TYPE_MISMATCH,
  /** An expression belongs to one that is not there. */
  @CValue(20104)
  ERROR_DHCP_POLICY_BAD_PARENT_EXPR,
  /** The policy is there already. */
  @CValue(20105)
  ERROR_DHCP_POLICY_EXISTS,
  /** The policy has the range already. */
  @CValue(20106)
  ERROR_DHCP_POLICY_RANGE_EXISTS,
  /** The range of the policy does not fit its subnet. */
  @CValue(20107)
  ERROR_DHCP_POLICY_RANGE_BAD,
  /** A policy of the server has no ranges. */
  @CValue(20108)
  ERROR_DHCP_RANGE_INVALID_IN_SERVER_POLICY,
  /** The conditions and expressions do not belong together. */
  @CValue(20109)
  ERROR_DHCP_INVALID_POLICY_EXPRESSION,
  /** The turn of the policy is wrong. */
  @CValue(20110)
  ERROR_DHCP_INVALID_PROCESSING_ORDER,
  /** There is no such policy. */
  @CValue(20111)
  ERROR_DHCP_POLICY_NOT_FOUND,
  /** A policy has a range outside of its subnet's. */
  @CValue(20112)
  ERROR_SCOPE_RANGE_POLICY_RANGE_CONFLICT,
  /** The scope is in a relationship already. */
  @CValue(20113)
  ERROR_DHCP_FO_SCOPE_ALREADY_IN_RELATIONSHIP,
  /** The relationship is there already. */
  @CValue(20114)
  ERROR_DHCP_FO_RELATIONSHIP_EXISTS,
  /** There is no such relationship. */
  @CValue(20115)
  ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST,
  /** The scope is in no relationship. */
  @CValue(20116)
  ERROR_DHCP_FO_SCOPE_NOT_IN_RELATIONSHIP,
  /** The server is the secondary one of the relationship. */
  @CValue(20117)
  ERROR_DHCP_FO_RELATION_IS_SECONDARY,
  /** The server knows no failover. */
  @CValue(20118)
  ERROR_DHCP_FO_NOT_SUPPORTED,
  /** The clocks of the two servers differ by too much. */
  @CValue(20119)
  ERROR_DHCP_FO_TIME_OUT_OF_SYNC,
  /** The relationship is not in its normal state. */
  @CValue(20120)
  ERROR_DHCP_FO_STATE_NOT_NORMAL,
  /** The caller is no administrator of the server. */
  @CValue(20121)
  ERROR_DHCP_NO_ADMIN_PERMISSION,
  /** The server cannot be reached. */
  @CValue(20122)
  ERROR_DHCP_SERVER_NOT_REACHABLE,
  /** The server does not run. */
  @CValue(20123)
  ERROR_DHCP_SERVER_NOT_RUNNING,
  /** The name of the server has no address. */
  @CValue(20124)
  ERROR_DHCP_SERVER_NAME_NOT_RESOLVED,
  /** The name of the relationship is too long. */
  @CValue(20125)
  ERROR_DHCP_FO_RELATIONSHIP_NAME_TOO_LONG,
  /** There are no more servers, subnets or clients to go to. */
  @CValue(20126)
  ERROR_DHCP_REACHED_END_OF_SELECTION,
  /** The scope was added, and its leases were not. */
  @CValue(20127)
  ERROR_DHCP_FO_ADDSCOPE_LEASES_NOT_SYNCED,
  /** The server has as many relationships as it can have. */
  @CValue(20128)
  ERROR_DHCP_FO_MAX_RELATIONSHIPS,
  /** The range of a scope in a relationship cannot become one of that type. */
  @CValue(20129)
  ERROR_DHCP_FO_IPRANGE_TYPE_CONV_ILLEGAL,
  /** So many scopes cannot be added at once. */
  @CValue(20130)
  ERROR_DHCP_FO_MAX_ADD_SCOPES,
  /** Scopes in a relationship do not serve BOOTP. */
  @CValue(20131)
  ERROR_DHCP_FO_BOOT_NOT_SUPPORTED,
  /** The range is part of a relationship. */
  @CValue(20132)
  ERROR_DHCP_FO_RANGE_PART_OF_REL,
  /** The scope is being sent to the partner. */
  @CValue(20133)
  ERROR_DHCP_FO_SCOPE_SYNC_IN_PROGRESS,
  /** The partner is too old for that. */
  @CValue(20134)
  ERROR_DHCP_FO_FEATURE_NOT_SUPPORTED,
  /** A policy that looks at names has no ranges. */
  @CValue(20135)
  ERROR_DHCP_POLICY_FQDN_RANGE_UNSUPPORTED,
  /** A policy that looks at names has no options. */
  @CValue(20136)
  ERROR_DHCP_POLICY_FQDN_OPTION_UNSUPPORTED,
  /** The caller is too old for a policy that looks at names. */
  @CValue(20137)
  ERROR_DHCP_POLICY_EDIT_FQDN_UNSUPPORTED,
  /** The server knows no Network Access Protection. */
  @CValue(20138)
  ERROR_DHCP_NAP_NOT_SUPPORTED,
  /** The end of these codes. */
  @CValue(20139)
  ERROR_LAST_DHCP_SERVER_ERROR
}

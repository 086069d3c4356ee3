package io.github.sizeis.examples.dhcp;

import io.github.sizeis.CValue;
import io.github.sizeis.Idl;
import io.github.sizeis.Of;
import io.github.sizeis.Ptr;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_ADDRESS;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_RANGE;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_RANGE_ARRAY;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import java.net.Inet4Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DHCP server management, {@code dhcpsapi.h}: policies, which treat clients by what they are, from
 * Windows Server 2012 on, and properties, which came with the version after.
 */
@Idl(library = "dhcpsapi", prefix = "Dhcp")
public interface DhcpPolicies {

  /** What a condition looks at. */
  enum DHCP_POL_ATTR_TYPE {
    /** The hardware address. */
    DhcpAttrHWAddr,
    /** An option that the client sent. */
    DhcpAttrOption,
    /** An option inside of an option, as relay agents add them. */
    DhcpAttrSubOption,
    /** The whole name of the client. */
    DhcpAttrFqdn,
    /** Whether the name of the client is a single word. */
    DhcpAttrFqdnSingleLabel
  }

  /** How a condition compares. */
  enum DHCP_POL_COMPARATOR {
    /** Is what is given. */
    DhcpCompEqual,
    /** Is not what is given. */
    DhcpCompNotEqual,
    /** Begins with what is given. */
    DhcpCompBeginsWith,
    /** Does not begin with what is given. */
    DhcpCompNotBeginWith,
    /** Ends with what is given. */
    DhcpCompEndsWith,
    /** Does not end with what is given. */
    DhcpCompNotEndWith
  }

  /** How answers go together. */
  enum DHCP_POL_LOGIC_OPER {
    /** One must be yes. */
    DhcpLogicalOr,
    /** All must be yes. */
    DhcpLogicalAnd
  }

  /** The parts of a policy that a call is to change: flags. */
  enum DHCP_POLICY_FIELDS_TO_UPDATE {
    /** Its name. */
    @CValue(1)
    DhcpUpdatePolicyName,
    /** Its turn. */
    @CValue(2)
    DhcpUpdatePolicyOrder,
    /** Its conditions and expressions. */
    @CValue(4)
    DhcpUpdatePolicyExpr,
    /** Its ranges. */
    @CValue(8)
    DhcpUpdatePolicyRanges,
    /** What is noted of it. */
    @CValue(16)
    DhcpUpdatePolicyDescr,
    /** Whether it is in force. */
    @CValue(32)
    DhcpUpdatePolicyStatus,
    /** The suffix that its clients' names get in DNS. */
    @CValue(64)
    DhcpUpdatePolicyDnsSuffix
  }

  /** One thing that is asked of a client. */
  @Struct(size = 48, size32 = 32)
  interface DHCP_POL_COND {
    /** The index of the expression that it belongs to. */
    @DWORD
    long ParentExpr();

    /** What it looks at. */
    DHCP_POL_ATTR_TYPE Type();

    /** The option, where it looks at one. */
    @DWORD
    long OptionID();

    /** The option inside of it, where it looks at one. */
    @DWORD
    long SubOptionID();

    /** The class of the vendor whose option it is. */
    @LPWSTR
    @Nullable String VendorName();

    /** How it compares. */
    DHCP_POL_COMPARATOR Operator();

    /** What it compares with. */
    @SizeIs("ValueLength")
    byte[] Value();

    /** The length of {@code Value} in bytes. */
    @DWORD
    int ValueLength();
  }

  /** Conditions, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_POL_COND_ARRAY {
    /** How many conditions there are. */
    @DWORD
    int NumElements();

    /** The conditions. */
    @SizeIs("NumElements")
    List<DHCP_POL_COND> Elements();
  }

  /** Puts the answers of conditions and of other expressions together. */
  @Struct(size = 8, size32 = 8)
  interface DHCP_POL_EXPR {
    /** The index of the expression that it belongs to; the root has itself. */
    @DWORD
    long ParentExpr();

    /** How. */
    DHCP_POL_LOGIC_OPER Operator();
  }

  /** Expressions, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_POL_EXPR_ARRAY {
    /** How many expressions there are. */
    @DWORD
    int NumElements();

    /** The expressions. */
    @SizeIs("NumElements")
    List<DHCP_POL_EXPR> Elements();
  }

  /** A policy. */
  @Struct(size = 64, size32 = 36)
  interface DHCP_POLICY {
    /** Its name. */
    @LPWSTR
    @Nullable String PolicyName();

    /** Whether it is for all subnets of the server. */
    @BOOL
    boolean IsGlobalPolicy();

    /** The subnet that it is for; 0.0.0.0 where it is for all. */
    @DHCP_IP_ADDRESS
    Inet4Address Subnet();

    /** Its turn among the policies of its place, from 1 on. */
    @DWORD
    long ProcessingOrder();

    /** What is asked of a client. */
    @Of(DHCP_POL_COND_ARRAY.class)
    @Ptr
    @Nullable List<DHCP_POL_COND> Conditions();

    /** How the answers go together; the first is the root. */
    @Of(DHCP_POL_EXPR_ARRAY.class)
    @Ptr
    @Nullable List<DHCP_POL_EXPR> Expressions();

    /** Where addresses are taken from; none is wherever the subnet takes them. */
    @Of(DHCP_IP_RANGE_ARRAY.class)
    @Ptr
    @Nullable List<DHCP_IP_RANGE> Ranges();

    /** What an administrator noted. */
    @LPWSTR
    @Nullable String Description();

    /** Whether it is in force. */
    @BOOL
    boolean Enabled();
  }

  /** Policies, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_POLICY_ARRAY {
    /** How many policies there are. */
    @DWORD
    int NumElements();

    /** The policies. */
    @SizeIs("NumElements")
    List<DHCP_POLICY> Elements();
  }

  /** What a property is. */
  enum DHCP_PROPERTY_TYPE {
    /** A byte. */
    DhcpPropTypeByte,
    /** 16 bits. */
    DhcpPropTypeWord,
    /** 32 bits. */
    DhcpPropTypeDword,
    /** Text. */
    DhcpPropTypeString,
    /** Bytes. */
    DhcpPropTypeBinary
  }

  /** What a property is about. */
  enum DHCP_PROPERTY_ID {
    /** The suffix that the names of a policy's clients get in DNS. */
    DhcpPropIdPolicyDnsSuffix,
    /** More bits of the state of a client's address. */
    DhcpPropIdClientAddressStateEx
  }
}

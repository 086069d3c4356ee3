package io.github.sizeis.examples.dhcp;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.CValue;
import io.github.sizeis.Case;
import io.github.sizeis.Const;
import io.github.sizeis.Idl;
import io.github.sizeis.InOut;
import io.github.sizeis.Of;
import io.github.sizeis.Out;
import io.github.sizeis.Ptr;
import io.github.sizeis.Resume;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.SwitchIs;
import io.github.sizeis.Total;
import io.github.sizeis.Union;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_BINARY_DATA;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_ADDRESS;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_RANGE;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_IP_RANGE_ARRAY;
import io.github.sizeis.runtime.Flags;
import io.github.sizeis.windows.BOOL;
import io.github.sizeis.windows.BYTE;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import io.github.sizeis.windows.WORD;
import java.net.Inet4Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DHCP server management, {@code dhcpsapi.h}: policies, which treat clients by what they are, from
 * Windows Server 2012 on, and properties, which came with the version after.
 *
 * <p>{@code ServerIpAddress} is the address or the name of the server; {@code null} is this
 * machine.
 */
@Idl(library = "dhcpsapi", prefix = "Dhcp", convention = Idl.Convention.STDCALL, deepFree = true)
@Status(value = "return == 0", names = DhcpError.class, code = Status.Code.RETURNED_WINDOWS)
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

  /** Something more of a policy or of a client than their structs have room for. */
  @Struct(size = 24, size32 = 16)
  interface DHCP_PROPERTY {
    /** What it is about. */
    DHCP_PROPERTY_ID ID();

    /** What type it has. */
    DHCP_PROPERTY_TYPE Type();

    /** What it is. */
    @SwitchIs("Type")
    DHCP_PROPERTY_VALUE_UNION Value();

    /** What a property can be. */
    @Union(value = "DhcpPropertyValue", size = 16, size32 = 8)
    interface DHCP_PROPERTY_VALUE_UNION {
      /** A byte, from 0 to 255. */
      @Case("DhcpPropTypeByte")
      @BYTE
      int ByteValue();

      /** 16 bits, from 0 to 65535. */
      @Case("DhcpPropTypeWord")
      @WORD
      int WordValue();

      /** 32 bits, from 0 to 4294967295. */
      @Case("DhcpPropTypeDword")
      @DWORD
      long DWordValue();

      /** Text. */
      @Case("DhcpPropTypeString")
      @LPWSTR
      @Nullable String StringValue();

      /** Bytes. */
      @Case("DhcpPropTypeBinary")
      @Of(DHCP_BINARY_DATA.class)
      byte[] BinaryValue();
    }
  }

  /** Properties, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_PROPERTY_ARRAY {
    /** How many properties there are. */
    @DWORD
    int NumElements();

    /** The properties. */
    @SizeIs("NumElements")
    List<DHCP_PROPERTY> Elements();
  }

  /** A policy with properties: from Windows Server 2012 R2 on. */
  @Struct(size = 72, size32 = 40)
  interface DHCP_POLICY_EX {
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

    /** What else there is to say of it. */
    @Of(DHCP_PROPERTY_ARRAY.class)
    @Ptr
    @Nullable List<DHCP_PROPERTY> Properties();
  }

  /** Policies with properties, one behind the other. */
  @Struct(unwrap = true, size = 16, size32 = 8)
  interface DHCP_POLICY_EX_ARRAY {
    /** How many policies there are. */
    @DWORD
    int NumElements();

    /** The policies. */
    @SizeIs("NumElements")
    List<DHCP_POLICY_EX> Elements();
  }

  /** Creates a policy. */
  int DhcpV4CreatePolicy(@LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_POLICY pPolicy);

  /** Finds a policy by its name: of the server, or of a subnet. */
  int DhcpV4GetPolicy(
      @LPWSTR @Nullable String ServerIpAddress,
      @BOOL boolean fGlobalPolicy,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @LPWSTR String PolicyName,
      @Out @Allocated(free = "DhcpRpcFreeMemory(Policy)", deep = true) @Ptr DHCP_POLICY Policy);

  /** Changes a policy; {@code FieldsModified} tells which of its parts. */
  int DhcpV4SetPolicy(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD Flags<DHCP_POLICY_FIELDS_TO_UPDATE> FieldsModified,
      @BOOL boolean fGlobalPolicy,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @LPWSTR String PolicyName,
      @Ptr DHCP_POLICY Policy);

  /** Deletes a policy: of the server, or of a subnet. */
  int DhcpV4DeletePolicy(
      @LPWSTR @Nullable String ServerIpAddress,
      @BOOL boolean fGlobalPolicy,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @LPWSTR String PolicyName);

  /** Lists the policies: of the server, or of a subnet. */
  int DhcpV4EnumPolicies(
      @LPWSTR @Nullable String ServerIpAddress,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(1000) @DWORD int PreferredMaximum,
      @BOOL boolean fGlobalPolicy,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(EnumInfo)", deep = true)
          @Of(DHCP_POLICY_ARRAY.class)
          @Ptr
          @Nullable List<DHCP_POLICY> EnumInfo,
      @Out @DWORD int ElementsRead,
      @Out @Total(remaining = true) @DWORD int ElementsTotal);

  /** Adds a range to those that a policy takes addresses from. */
  int DhcpV4AddPolicyRange(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @LPWSTR String PolicyName,
      @Ptr DHCP_IP_RANGE Range);

  /** Takes a range away from those that a policy takes addresses from. */
  int DhcpV4RemovePolicyRange(
      @LPWSTR @Nullable String ServerIpAddress,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @LPWSTR String PolicyName,
      @Ptr DHCP_IP_RANGE Range);

  /** Creates a policy, with properties. */
  int DhcpV4CreatePolicyEx(@LPWSTR @Nullable String ServerIpAddress, @Ptr DHCP_POLICY_EX PolicyEx);

  /** Finds a policy by its name, with its properties: of the server, or of a subnet. */
  int DhcpV4GetPolicyEx(
      @LPWSTR @Nullable String ServerIpAddress,
      @BOOL boolean GlobalPolicy,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @LPWSTR String PolicyName,
      @Out @Allocated(free = "DhcpRpcFreeMemory(Policy)", deep = true) @Ptr DHCP_POLICY_EX Policy);

  /** Changes a policy with properties; {@code FieldsModified} tells which of its parts. */
  int DhcpV4SetPolicyEx(
      @LPWSTR @Nullable String ServerIpAddress,
      @DWORD Flags<DHCP_POLICY_FIELDS_TO_UPDATE> FieldsModified,
      @BOOL boolean GlobalPolicy,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @LPWSTR String PolicyName,
      @Ptr DHCP_POLICY_EX Policy);

  /** Lists the policies, with their properties: of the server, or of a subnet. */
  int DhcpV4EnumPoliciesEx(
      @LPWSTR @Nullable String ServerIpAddress,
      @InOut @Resume @DWORD int ResumeHandle,
      @Const(1000) @DWORD int PreferredMaximum,
      @BOOL boolean GlobalPolicy,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @Out
          @Allocated(free = "DhcpRpcFreeMemory(EnumInfo)", deep = true)
          @Of(DHCP_POLICY_EX_ARRAY.class)
          @Ptr
          @Nullable List<DHCP_POLICY_EX> EnumInfo,
      @Out @DWORD int ElementsRead,
      @Out @Total(remaining = true) @DWORD int ElementsTotal);

  /** Asks whether policies are in force: those of the server, or those of a subnet. */
  int DhcpV4QueryPolicyEnforcement(
      @LPWSTR @Nullable String ServerIpAddress,
      @BOOL boolean fGlobalPolicy,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @Out @BOOL boolean Enabled);

  /** Says whether policies are in force: those of the server, or those of a subnet. */
  int DhcpV4SetPolicyEnforcement(
      @LPWSTR @Nullable String ServerIpAddress,
      @BOOL boolean fGlobalPolicy,
      @DHCP_IP_ADDRESS Inet4Address SubnetAddress,
      @BOOL boolean Enable);

  /** Makes a policy of its parts, with one expression and without conditions. It asks no server. */
  int DhcpHlprCreateV4Policy(
      @LPWSTR String PolicyName,
      @BOOL boolean fGlobalPolicy,
      @DHCP_IP_ADDRESS Inet4Address Subnet,
      @DWORD long ProcessingOrder,
      DHCP_POL_LOGIC_OPER RootOperator,
      @LPWSTR String Description,
      @BOOL boolean Enabled,
      @Out @Allocated(free = "DhcpHlprFreeV4Policy(Policy)") @Ptr DHCP_POLICY Policy);

  /**
   * Makes a policy with properties of its parts, with one expression and without conditions. It
   * asks no server.
   */
  int DhcpHlprCreateV4PolicyEx(
      @LPWSTR String PolicyName,
      @BOOL boolean fGlobalPolicy,
      @DHCP_IP_ADDRESS Inet4Address Subnet,
      @DWORD long ProcessingOrder,
      DHCP_POL_LOGIC_OPER RootOperator,
      @LPWSTR String Description,
      @BOOL boolean Enabled,
      @Out @Allocated(free = "DhcpHlprFreeV4PolicyEx(Policy)") @Ptr DHCP_POLICY_EX Policy);

  /** Tells whether a policy asks for a single class of users, and for nothing else. */
  @BOOL
  boolean DhcpHlprIsV4PolicySingleUC(@Ptr DHCP_POLICY Policy);

  /** Tells whether the conditions and expressions of a policy belong together. */
  @BOOL
  boolean DhcpHlprIsV4PolicyWellFormed(@Ptr DHCP_POLICY pPolicy);

  /** Makes sure that a server would take a policy. */
  int DhcpHlprIsV4PolicyValid(@Ptr DHCP_POLICY pPolicy);

  /** Finds a property by its number and type. */
  @Allocated
  @Ptr
  @Nullable DHCP_PROPERTY DhcpHlprFindV4DhcpProperty(
      @Of(DHCP_PROPERTY_ARRAY.class) @Ptr List<DHCP_PROPERTY> PropertyArray,
      DHCP_PROPERTY_ID ID,
      DHCP_PROPERTY_TYPE Type);

  /**
   * Adds an expression to a policy, and tells its index. It moves the memory of the policy, which
   * must be what {@code DhcpHlprCreateV4Policy} itself gave: in Java, a list with one element more
   * does the same.
   */
  int DhcpHlprAddV4PolicyExpr(
      Pointer Policy,
      @DWORD long ParentExpr,
      DHCP_POL_LOGIC_OPER Operator,
      @Out @DWORD long ExprIndex);

  /**
   * Adds a condition to a policy, and tells its index; the policy is memory as for {@code
   * DhcpHlprAddV4PolicyExpr}.
   */
  int DhcpHlprAddV4PolicyCondition(
      Pointer Policy,
      @DWORD long ParentExpr,
      DHCP_POL_ATTR_TYPE Type,
      @DWORD long OptionID,
      @DWORD long SubOptionID,
      @LPWSTR @Nullable String VendorName,
      DHCP_POL_COMPARATOR Operator,
      @SizeIs("ValueLength") byte[] Value,
      @DWORD int ValueLength,
      @Out @DWORD long ConditionIndex);

  /** Adds a range to a policy, which is memory as for {@code DhcpHlprAddV4PolicyExpr}. */
  int DhcpHlprAddV4PolicyRange(Pointer Policy, @Ptr DHCP_IP_RANGE Range);

  /**
   * Takes all conditions and expressions out of a policy, which is memory as for {@code
   * DhcpHlprAddV4PolicyExpr}.
   */
  int DhcpHlprResetV4PolicyExpr(Pointer Policy);

  /**
   * Changes how the root of a policy puts answers together; the policy is memory as for {@code
   * DhcpHlprAddV4PolicyExpr}.
   */
  int DhcpHlprModifyV4PolicyExpr(Pointer Policy, DHCP_POL_LOGIC_OPER Operator);

  /** Frees what {@code DhcpHlprCreateV4Policy} made, with all in it. */
  void DhcpHlprFreeV4Policy(@Nullable Pointer Policy);

  /** Frees policies, each with all in it. */
  void DhcpHlprFreeV4PolicyArray(@Nullable Pointer PolicyArray);

  /** Frees what {@code DhcpHlprCreateV4PolicyEx} made, with all in it. */
  void DhcpHlprFreeV4PolicyEx(@Nullable Pointer PolicyEx);

  /** Frees policies with properties, each with all in it. */
  void DhcpHlprFreeV4PolicyExArray(@Nullable Pointer PolicyExArray);

  /** Frees a property, with all in it. */
  void DhcpHlprFreeV4DhcpProperty(@Nullable Pointer Property);

  /** Frees properties, each with all in it. */
  void DhcpHlprFreeV4DhcpPropertyArray(@Nullable Pointer PropertyArray);

  /**
   * Frees a block of memory that a function of this library has allocated: one block, and none that
   * lies behind its pointers.
   */
  void DhcpRpcFreeMemory(@Nullable Pointer BufferPointer);
}

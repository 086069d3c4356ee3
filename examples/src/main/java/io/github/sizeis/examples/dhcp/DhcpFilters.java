package io.github.sizeis.examples.dhcp;

import io.github.sizeis.Idl;
import io.github.sizeis.Struct;
import io.github.sizeis.windows.BOOL;

/**
 * DHCP server management, {@code dhcpsapi.h}: filters that let clients in or keep them out by their
 * hardware address.
 */
@Idl(library = "dhcpsapi", prefix = "Dhcp")
public interface DhcpFilters {

  /** The list that a filter is in. */
  enum DHCP_FILTER_LIST_TYPE {
    /** Clients that it matches get no address. */
    Deny,
    /** Clients that it matches get one. */
    Allow
  }

  /** Which of the two lists are in force. */
  @Struct(size = 8, size32 = 8)
  interface DHCP_FILTER_GLOBAL_INFO {
    /** Whether only clients of the list that allows are served. */
    @BOOL
    boolean EnforceAllowList();

    /** Whether clients of the list that denies are not. */
    @BOOL
    boolean EnforceDenyList();
  }
}

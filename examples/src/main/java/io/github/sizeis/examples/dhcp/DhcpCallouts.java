package io.github.sizeis.examples.dhcp;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.github.sizeis.Idl;
import io.github.sizeis.Struct;
import org.jspecify.annotations.Nullable;

/**
 * What a DHCP server hands to a library of one's own that it loads, {@code dhcpssdk.h}: the options
 * of a packet, and the table of functions that the library fills in. Servers that ask for it are
 * 64-bit programs, in which functions are called in one way only.
 */
@Idl
public interface DhcpCallouts {

  /** The server starts, stops, is paused or goes on. */
  interface LPDHCP_CONTROL extends Callback {
    /**
     * Called by the server.
     *
     * @param dwControlCode 1 start, 2 stop, 3 pause, 4 go on
     * @param lpReserved NULL for now
     * @return an error code of Windows; 0 is none
     */
    int callback(int dwControlCode, Pointer lpReserved);
  }

  /** A packet came, and nothing was done with it yet. */
  interface LPDHCP_NEWPKT extends Callback {
    /**
     * Called by the server.
     *
     * @param packet where the pointer to the packet lies; another one may be put there
     * @param packetSize where the length of the packet lies, a {@code DWORD} of bytes
     * @param ipAddress the address that it came to, in host order
     * @param reserved NULL for now
     * @param pktContext where to put a pointer that the other functions get for this packet
     * @param processIt where to put whether the server is to go on with it, a {@code BOOL}
     * @return an error code of Windows; 0 is none
     */
    int callback(
        Pointer packet,
        Pointer packetSize,
        int ipAddress,
        Pointer reserved,
        Pointer pktContext,
        Pointer processIt);
  }

  /** A packet is dropped, or an answer to one is about to be sent. */
  interface LPDHCP_DROP_SEND extends Callback {
    /**
     * Called by the server.
     *
     * @param packet where the pointer to the packet lies
     * @param packetSize where the length of the packet lies, a {@code DWORD} of bytes
     * @param controlCode why
     * @param ipAddress the address that it came to, in host order
     * @param reserved NULL for now
     * @param pktContext the pointer of {@link LPDHCP_NEWPKT}
     * @return an error code of Windows; 0 is none
     */
    int callback(
        Pointer packet,
        Pointer packetSize,
        int controlCode,
        int ipAddress,
        Pointer reserved,
        Pointer pktContext);
  }

  /** Something is wrong with an address: it is in use, it was declined, or it is in conflict. */
  interface LPDHCP_PROB extends Callback {
    /**
     * Called by the server.
     *
     * @param packet the packet
     * @param packetSize its length in bytes
     * @param controlCode what is wrong
     * @param ipAddress the address that it came to, in host order
     * @param altAddress the address that is wrong, in host order
     * @param reserved NULL for now
     * @param pktContext the pointer of {@link LPDHCP_NEWPKT}
     * @return an error code of Windows; 0 is none
     */
    int callback(
        Pointer packet,
        int packetSize,
        int controlCode,
        int ipAddress,
        int altAddress,
        Pointer reserved,
        Pointer pktContext);
  }

  /** An address is about to be leased. */
  interface LPDHCP_GIVE_ADDRESS extends Callback {
    /**
     * Called by the server.
     *
     * @param packet the packet
     * @param packetSize its length in bytes
     * @param controlCode whether the lease is new or renewed
     * @param ipAddress the address that it came to, in host order
     * @param altAddress the address that is leased, in host order
     * @param addrType what the client speaks, DHCP or BOOTP
     * @param leaseTime for how many seconds
     * @param reserved NULL for now
     * @param pktContext the pointer of {@link LPDHCP_NEWPKT}
     * @return an error code of Windows; 0 is none
     */
    int callback(
        Pointer packet,
        int packetSize,
        int controlCode,
        int ipAddress,
        int altAddress,
        int addrType,
        int leaseTime,
        Pointer reserved,
        Pointer pktContext);
  }

  /** The options of a packet were read. */
  interface LPDHCP_HANDLE_OPTIONS extends Callback {
    /**
     * Called by the server.
     *
     * @param packet the packet
     * @param packetSize its length in bytes
     * @param reserved NULL for now
     * @param pktContext the pointer of {@link LPDHCP_NEWPKT}
     * @param serverOptions the options, a {@link DHCP_SERVER_OPTIONS}
     * @return an error code of Windows; 0 is none
     */
    int callback(
        Pointer packet,
        int packetSize,
        Pointer reserved,
        Pointer pktContext,
        Pointer serverOptions);
  }

  /** A client is about to be forgotten. */
  interface LPDHCP_DELETE_CLIENT extends Callback {
    /**
     * Called by the server.
     *
     * @param ipAddress its address, in host order
     * @param hwAddress its hardware address
     * @param hwAddressLength the length of that in bytes
     * @param reserved 0 for now
     * @param clientType 0 for now
     * @return an error code of Windows; 0 is none
     */
    int callback(
        int ipAddress, Pointer hwAddress, int hwAddressLength, int reserved, int clientType);
  }

  /** The functions that a library wants to be called; NULL where it does not. */
  @Struct(size = 80, size32 = 40)
  interface DHCP_CALLOUT_TABLE {
    /** When the server starts, stops, is paused or goes on. */
    @Nullable LPDHCP_CONTROL DhcpControlHook();

    /** When a packet came. */
    @Nullable LPDHCP_NEWPKT DhcpNewPktHook();

    /** When a packet is dropped. */
    @Nullable LPDHCP_DROP_SEND DhcpPktDropHook();

    /** When an answer is about to be sent. */
    @Nullable LPDHCP_DROP_SEND DhcpPktSendHook();

    /** When something is wrong with an address. */
    @Nullable LPDHCP_PROB DhcpAddressDelHook();

    /** When an address is about to be leased. */
    @Nullable LPDHCP_GIVE_ADDRESS DhcpAddressOfferHook();

    /** When the options of a packet were read. */
    @Nullable LPDHCP_HANDLE_OPTIONS DhcpHandleOptionsHook();

    /** When a client is about to be forgotten. */
    @Nullable LPDHCP_DELETE_CLIENT DhcpDeleteClientHook();

    /** NULL for now. */
    @Nullable Pointer DhcpExtensionHook();

    /** NULL for now. */
    @Nullable Pointer DhcpReservedHook();
  }
}

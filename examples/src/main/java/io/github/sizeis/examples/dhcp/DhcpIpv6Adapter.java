package io.github.sizeis.examples.dhcp;

import io.github.sizeis.runtime.Adapter;
import java.net.Inet6Address;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The 16 bytes of a {@code DHCP_IPV6_ADDRESS}: two little-endian numbers, of which the first is the
 * front half of the address.
 */
public final class DhcpIpv6Adapter implements Adapter.OfBytes<Inet6Address> {

  private static final int SIZE = 16;

  /** For generated code. */
  public DhcpIpv6Adapter() {}

  @Override
  public Inet6Address fromBytes(byte[] raw) {
    ByteBuffer halves = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer address = ByteBuffer.allocate(SIZE);
    address.putLong(halves.getLong()).putLong(halves.getLong());
    try {
      // Unlike InetAddress, this makes no IPv4 address of ::ffff:10.0.0.1
      return Inet6Address.getByAddress(null, address.array(), -1);
    } catch (UnknownHostException e) {
      throw new AssertionError("16 bytes are an address", e);
    }
  }

  @Override
  public byte[] toBytes(Inet6Address value) {
    ByteBuffer address = ByteBuffer.wrap(value.getAddress());
    ByteBuffer halves = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
    return halves.putLong(address.getLong()).putLong(address.getLong()).array();
  }
}

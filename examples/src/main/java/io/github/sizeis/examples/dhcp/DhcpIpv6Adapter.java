package io.github.sizeis.examples.dhcp;

import io.github.sizeis.runtime.Adapter;
import java.net.Inet6Address;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The 16 bytes of a {@code DHCP_IPV6_ADDRESS}: two numbers, of which the first is the front half of
 * the address. Windows has them little-endian.
 */
public final class DhcpIpv6Adapter implements Adapter.OfBytes<Inet6Address> {

  private static final int SIZE = 16;

  /** For generated code. */
  public DhcpIpv6Adapter() {}

  @Override
  public Inet6Address fromBytes(byte[] raw) {
    return fromBytes(raw, ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public byte[] toBytes(Inet6Address value) {
    return toBytes(value, ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public Inet6Address fromBytes(byte[] raw, ByteOrder order) {
    ByteBuffer halves = ByteBuffer.wrap(raw).order(order);
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
  public byte[] toBytes(Inet6Address value, ByteOrder order) {
    ByteBuffer address = ByteBuffer.wrap(value.getAddress());
    ByteBuffer halves = ByteBuffer.allocate(SIZE).order(order);
    return halves.putLong(address.getLong()).putLong(address.getLong()).array();
  }
}

package io.github.sizeis.examples.iphelper;

import io.github.sizeis.runtime.Adapter;
import java.net.Inet6Address;
import java.net.UnknownHostException;

/** The 16 bytes of an {@code IN6_ADDR}, which lie as they go over the network. */
public final class In6AddrAdapter implements Adapter.OfBytes<Inet6Address> {

  /** For generated code. */
  public In6AddrAdapter() {}

  @Override
  public Inet6Address fromBytes(byte[] raw) {
    try {
      // Unlike InetAddress, this makes no IPv4 address of ::ffff:10.0.0.1
      return Inet6Address.getByAddress(null, raw, -1);
    } catch (UnknownHostException e) {
      throw new AssertionError("16 bytes are an address", e);
    }
  }

  @Override
  public byte[] toBytes(Inet6Address value) {
    return value.getAddress();
  }
}

package io.github.sizeis.adapters;

import io.github.sizeis.internal.NetworkOrder;
import io.github.sizeis.runtime.Adapter;
import java.net.Inet4Address;
import java.nio.ByteOrder;

/**
 * An IPv4 address in network order, as {@code in_addr} and IpHelper's: the first byte in memory is
 * the first number.
 */
public final class Ipv4NetworkOrderAdapter implements Adapter.OfInt<Inet4Address> {

  /** For generated code. */
  public Ipv4NetworkOrderAdapter() {}

  @Override
  public Inet4Address fromInt(int raw) {
    return fromInt(raw, ByteOrder.nativeOrder());
  }

  @Override
  public int toInt(Inet4Address value) {
    return toInt(value, ByteOrder.nativeOrder());
  }

  @Override
  public Inet4Address fromInt(int raw, ByteOrder order) {
    return Ipv4.address(NetworkOrder.of(raw, order));
  }

  @Override
  public int toInt(Inet4Address value, ByteOrder order) {
    return NetworkOrder.of(Ipv4.number(value), order);
  }
}

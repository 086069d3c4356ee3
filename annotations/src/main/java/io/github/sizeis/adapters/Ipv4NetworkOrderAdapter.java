package io.github.sizeis.adapters;

import io.github.sizeis.internal.NetworkOrder;
import io.github.sizeis.runtime.Adapter;
import java.net.Inet4Address;
import java.nio.ByteOrder;

/**
 * An IPv4 address that C has in network order, such as {@code in_addr_t} and the addresses of IP
 * Helper, as an {@link Inet4Address}: the bytes 10, 0, 0, 1 in memory are 10.0.0.1, on every
 * machine.
 *
 * <p>{@code @Typedef(value = Uint32.class, adapter = Ipv4NetworkOrderAdapter.class) @interface
 * in_addr_t} declares the typedef, and {@code @in_addr_t Inet4Address} is a field of it.
 *
 * <p>Every four bytes are an address, and every address can be written. It is never null: a pointer
 * that may be NULL is {@code @Ptr @Nullable @in_addr_t Inet4Address}.
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

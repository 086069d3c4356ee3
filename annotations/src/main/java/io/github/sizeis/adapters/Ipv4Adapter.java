package io.github.sizeis.adapters;

import io.github.sizeis.runtime.Adapter;
import java.net.Inet4Address;

/**
 * An IPv4 address that C has as a number in host order, such as DHCP's {@code DHCP_IP_ADDRESS}, as
 * an {@link Inet4Address}: 0x0A000001 is 10.0.0.1.
 *
 * <p>{@code @Typedef(value = DWORD.class, adapter = Ipv4Adapter.class) @interface DHCP_IP_ADDRESS}
 * declares the typedef, and {@code @DHCP_IP_ADDRESS Inet4Address} is a field of it.
 *
 * <p>Every number is an address, 0 is 0.0.0.0, and every address can be written. It is never null:
 * a pointer that may be NULL is {@code @Ptr @Nullable @DHCP_IP_ADDRESS Inet4Address}.
 */
public final class Ipv4Adapter implements Adapter.OfInt<Inet4Address> {

  /** For generated code. */
  public Ipv4Adapter() {}

  @Override
  public Inet4Address fromInt(int raw) {
    return Ipv4.address(raw);
  }

  @Override
  public int toInt(Inet4Address value) {
    return Ipv4.number(value);
  }
}

package io.github.sizeis.adapters;

import io.github.sizeis.runtime.Adapter;
import java.net.Inet4Address;

/** An IPv4 address in host order, as DHCP's {@code DHCP_IP_ADDRESS}: 0x0A000001 is 10.0.0.1. */
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

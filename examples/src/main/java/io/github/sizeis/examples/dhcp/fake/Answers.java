package io.github.sizeis.examples.dhcp.fake;

import io.github.sizeis.CValue;
import io.github.sizeis.adapters.Ipv4Adapter;
import io.github.sizeis.examples.dhcp.DhcpError;
import java.net.Inet4Address;

/** Small things that functions return or are asked for. */
final class Answers {
  private static final Ipv4Adapter ADDRESSES = new Ipv4Adapter();

  private Answers() {}

  /** The number of a code. */
  static int code(DhcpError error) {
    try {
      CValue number = DhcpError.class.getField(error.name()).getAnnotation(CValue.class);
      return (int) number.value();
    } catch (NoSuchFieldException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  static Inet4Address address(Arguments in, String parameter) {
    return ADDRESSES.fromInt(in.number(parameter));
  }

  /** An address as a number that grows with it. */
  static long number(Inet4Address address) {
    return Integer.toUnsignedLong(ADDRESSES.toInt(address));
  }
}

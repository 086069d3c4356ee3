package io.github.sizeis.adapters;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

/** IPv4 addresses as numbers: 10.0.0.1 is 0x0A000001. */
final class Ipv4 {

  private Ipv4() {}

  static Inet4Address address(int number) {
    byte[] octets = ByteBuffer.allocate(Integer.BYTES).putInt(0, number).array();
    try {
      return (Inet4Address) InetAddress.getByAddress(octets);
    } catch (UnknownHostException e) {
      throw new AssertionError("4 bytes are an address", e);
    }
  }

  static int number(Inet4Address address) {
    return ByteBuffer.wrap(address.getAddress()).getInt(0);
  }
}

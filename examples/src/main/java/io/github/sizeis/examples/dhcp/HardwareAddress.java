package io.github.sizeis.examples.dhcp;

import java.util.HexFormat;

/** Spells hardware addresses as Windows does: {@code 00-15-5d-01-02-03}. */
final class HardwareAddress {

  private static final HexFormat DASHES = HexFormat.ofDelimiter("-");

  private HardwareAddress() {}

  static String format(byte[] address) {
    return DASHES.formatHex(address);
  }
}

package io.github.sizeis.examples.dhcp;

import java.util.Locale;

/** What has become of an address, as the two lowest bits of {@code AddressState} say it. */
enum AddressState {
  /** It was offered to the client. */
  OFFERED,
  /** The client has it. */
  ACTIVE,
  /** The client found that somebody else has it. */
  DECLINED,
  /** It is about to be deleted. */
  DOOMED;

  private static final AddressState[] BY_BITS = values();

  static AddressState of(int addressState) {
    return BY_BITS[addressState & 3];
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

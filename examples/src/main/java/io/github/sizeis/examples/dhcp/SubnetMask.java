package io.github.sizeis.examples.dhcp;

/**
 * A subnet mask, as the length of its prefix: 255.255.255.0 is a /24.
 *
 * @param prefixLength how many bits of an address name the network, from 0 to 32
 */
public record SubnetMask(int prefixLength) {

  /**
   * Creates a mask.
   *
   * @param prefixLength how many bits of an address name the network
   * @throws IllegalArgumentException when it is not from 0 to 32
   */
  public SubnetMask {
    if (prefixLength < 0 || prefixLength > Integer.SIZE) {
      throw new IllegalArgumentException("A prefix has 0 to 32 bits, not " + prefixLength);
    }
  }

  @Override
  public String toString() {
    return "/" + prefixLength;
  }
}

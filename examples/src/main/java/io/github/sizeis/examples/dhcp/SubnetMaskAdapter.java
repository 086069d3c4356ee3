package io.github.sizeis.examples.dhcp;

import io.github.sizeis.runtime.Adapter;

/** A mask in host order: 0xFFFFFF00 is a /24. Masks with holes are refused. */
public final class SubnetMaskAdapter implements Adapter.OfInt<SubnetMask> {

  /** For generated code. */
  public SubnetMaskAdapter() {}

  @Override
  public SubnetMask fromInt(int raw) {
    SubnetMask mask = new SubnetMask(Integer.bitCount(raw));
    if (toInt(mask) != raw) {
      throw new IllegalArgumentException(
          "a subnet mask has ones, then zeros, and not 0x" + Integer.toHexString(raw));
    }
    return mask;
  }

  @Override
  public int toInt(SubnetMask value) {
    return (int) (-1L << (Integer.SIZE - value.prefixLength()));
  }
}

package io.github.sizeis.internal.explain;

import io.github.sizeis.internal.BitFields;
import io.github.sizeis.internal.Machine;

/** Some bits of memory. */
final class BitField extends NumberShape {

  private final Word declared;
  private final PerAbi bit;
  private final int width;
  private final boolean signed;

  BitField(Word declared, PerAbi bit, int width, boolean signed) {
    super(declared.view, declared.helper);
    this.declared = declared;
    this.bit = bit;
    this.width = width;
    this.signed = signed;
  }

  /** Whether there are none: it ends a storage unit. */
  boolean isEmpty() {
    return width == 0;
  }

  @Override
  int size(Walk walk) {
    return (bit.on(walk.abiIndex()) + width + 7) / 8;
  }

  @Override
  String type(Walk walk) {
    String place = isEmpty() ? "" : " from bit " + bit.on(walk.abiIndex());
    return declared.type(walk) + " : " + width + place;
  }

  @Override
  Machine machine() {
    return declared.machine();
  }

  @Override
  boolean isHuge() {
    return width == Long.SIZE && !signed;
  }

  @Override
  boolean isBit() {
    return width == 1;
  }

  @Override
  long unsigned(Walk walk, Spot spot) {
    return BitFields.unsigned(spot.memory, spot.at, bit.on(walk.abiIndex()), width);
  }

  @Override
  long raw(Walk walk, Spot spot) {
    return signed
        ? BitFields.signed(spot.memory, spot.at, bit.on(walk.abiIndex()), width)
        : unsigned(walk, spot);
  }
}

package io.github.sizeis.internal.explain;

import io.github.sizeis.runtime.Abi;

/** A number that depends on the ABI. */
@SuppressWarnings("EnumOrdinal") // the order of the ABIs is part of the contract
final class PerAbi {

  static final PerAbi ZERO = new PerAbi(new int[] {0});

  private final int[] numbers = new int[Abi.values().length];

  /**
   * Makes one.
   *
   * @param some one number for all ABIs; one for pointers of 8 and one of 4 bytes; or one an ABI
   */
  PerAbi(int[] some) {
    for (int i = 0; i < numbers.length; i++) {
      int two = Abi.values()[i].pointerSize() == Long.BYTES ? 0 : 1;
      numbers[i] = some.length == 1 ? some[0] : some.length == 2 ? some[two] : some[i];
    }
  }

  int on(int abi) {
    return numbers[abi];
  }
}

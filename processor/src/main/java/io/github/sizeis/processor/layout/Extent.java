package io.github.sizeis.processor.layout;

/**
 * How much room something takes, and where it may start.
 *
 * @param size its size in bytes
 * @param alignment what its offset must be a multiple of, in bytes
 */
record Extent(long size, int alignment) {

  /** Returns this under {@code #pragma pack(n)}; 0 is no packing. */
  Extent packed(int pack) {
    return pack == 0 || pack >= alignment ? this : new Extent(size, pack);
  }

  /** Returns this with an alignment that a declaration demands; 0 demands nothing. */
  Extent aligned(int demanded) {
    return demanded <= alignment ? this : new Extent(size, demanded);
  }

  /** Returns {@code n} of this in a row. */
  Extent times(long n) {
    return new Extent(Math.multiplyExact(size, n), alignment);
  }

  /** Returns the first multiple of the alignment from an offset on. */
  static long align(long offset, int alignment) {
    return Math.addExact(offset, alignment - 1L) / alignment * alignment;
  }
}

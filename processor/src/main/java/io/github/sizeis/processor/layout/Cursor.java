package io.github.sizeis.processor.layout;

/** How far a struct is laid out, in bits. */
final class Cursor {

  private long bits;
  private int alignment = 1;

  /** Returns the bit at which the next field may start. */
  long bits() {
    return bits;
  }

  /** Returns the alignment of the struct so far, in bytes. */
  int alignment() {
    return alignment;
  }

  /** Moves on to the next multiple of some bytes; returns where that is, in bits. */
  long alignTo(int bytes) {
    bits = Extent.align(bits, Math.multiplyExact(8, bytes));
    return bits;
  }

  /** Takes the next bits; returns where they start. */
  long take(long n) {
    long at = bits;
    bits = Math.addExact(bits, n);
    return at;
  }

  /** Lets the struct have an alignment of some bytes at least. */
  void demand(int bytes) {
    alignment = Math.max(alignment, bytes);
  }
}

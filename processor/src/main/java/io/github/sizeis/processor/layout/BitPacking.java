package io.github.sizeis.processor.layout;

import io.github.sizeis.runtime.Abi;

/** How the compilers of an ABI pack the bit fields of one struct; it keeps where the run is. */
interface BitPacking {

  /** Returns the rules for a struct of an ABI under a packing; 0 is no packing. */
  static BitPacking of(Abi abi, int pack) {
    return switch (abi) {
      case WIN64, WIN32 -> new MicrosoftBits(pack, false);
      case SYSV64, I386 -> new SystemVBits(pack, false);
      case ARM32 -> new SystemVBits(pack, true);
    };
  }

  /**
   * Returns the rules of the other compilers that share an ABI: those for 64-bit ARM, and LLVM's
   * for MinGW. A struct that they lay out otherwise has no one layout.
   */
  static BitPacking ofOthers(Abi abi, int pack) {
    return switch (abi) {
      case WIN64, WIN32 -> new MicrosoftBits(pack, true);
      case SYSV64 -> new SystemVBits(pack, true);
      case I386, ARM32 -> of(abi, pack);
    };
  }

  /**
   * Takes the bits of a field.
   *
   * @param cursor where the struct is
   * @param type the type that it is declared as, not packed
   * @param width how many bits; 0 ends a storage unit
   * @param named whether it has a name in C
   * @return the bit at which it starts
   */
  long place(Cursor cursor, Extent type, int width, boolean named);

  /** Ends a run, before a field that is no bit field and at the end of the struct. */
  void end(Cursor cursor);
}

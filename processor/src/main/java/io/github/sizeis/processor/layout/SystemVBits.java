package io.github.sizeis.processor.layout;

/**
 * The rules of System V, and of ARM's procedure call standard: bits follow each other across types,
 * as long as a field does not cross more units of its type than the type has; the type aligns the
 * struct. Width 0 goes on at the next unit, packed or not. Under a packing, bits follow each other
 * without any gap.
 */
final class SystemVBits implements BitPacking {

  private final int pack;

  /**
   * Whether fields without a name align the struct too, as on ARM; those of width 0 do so as if
   * nothing were packed.
   */
  private final boolean unnamedAlign;

  SystemVBits(int pack, boolean unnamedAlign) {
    this.pack = pack;
    this.unnamedAlign = unnamedAlign;
  }

  @Override
  public long place(Cursor cursor, Extent type, int width, boolean named) {
    if (named || unnamedAlign) {
      cursor.demand(width == 0 ? type.alignment() : type.packed(pack).alignment());
    }
    if (width == 0) {
      return cursor.alignTo(type.alignment());
    }
    if (pack == 0 && crosses(cursor.bits(), type, width)) {
      cursor.alignTo(type.alignment());
    }
    return cursor.take(width);
  }

  private static boolean crosses(long at, Extent type, int width) {
    long unit = 8L * type.alignment();
    long units = (at % unit + width + unit - 1) / unit;
    return units > 8 * type.size() / unit;
  }

  @Override
  public void end(Cursor cursor) {
    // what follows starts at the next byte that it may start at
  }
}

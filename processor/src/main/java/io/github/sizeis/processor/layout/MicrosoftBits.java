package io.github.sizeis.processor.layout;

/**
 * Microsoft's rules, which compilers for Windows share: neighbours whose types have one size share
 * a storage unit of that size, as long as they fit. The unit is taken whole. Width 0 ends a unit,
 * and means nothing where there is none.
 */
final class MicrosoftBits implements BitPacking {

  private final int pack;

  /** Whether width 0 aligns as if nothing were packed, as LLVM's compiler for MinGW has it. */
  private final boolean unpackedEnds;

  /** The size of the unit under way in bits; 0 for none. */
  private long unit;

  /** How many bits of it are left. */
  private long left;

  MicrosoftBits(int pack, boolean unpackedEnds) {
    this.pack = pack;
    this.unpackedEnds = unpackedEnds;
  }

  @Override
  public long place(Cursor cursor, Extent type, int width, boolean named) {
    int alignment = type.packed(pack).alignment();
    long size = 8 * type.size();
    if (width == 0) {
      return endUnit(cursor, size, unpackedEnds ? type.alignment() : alignment);
    }
    if (unit != size || left < width) {
      end(cursor);
      cursor.alignTo(alignment);
      unit = size;
      left = size;
    }
    cursor.demand(alignment);
    left -= width;
    return cursor.take(width);
  }

  private long endUnit(Cursor cursor, long size, int alignment) {
    if (unit == 0) {
      return cursor.bits();
    }
    boolean other = unit != size;
    end(cursor);
    cursor.demand(alignment);
    return other ? cursor.alignTo(alignment) : cursor.bits();
  }

  @Override
  public void end(Cursor cursor) {
    cursor.take(left);
    unit = 0;
    left = 0;
  }
}

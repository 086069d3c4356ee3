package io.github.sizeis.processor.layout;

/**
 * Microsoft's rules, which compilers for Windows share: neighbours whose types have one size share
 * a storage unit of that size, as long as they fit. The unit is taken whole. Width 0 ends a unit,
 * and means nothing where there is none.
 */
final class MicrosoftBits implements BitPacking {

  private final int pack;

  /** The size of the unit under way in bits; 0 for none. */
  private long unit;

  /** How many bits of it are left. */
  private long left;

  MicrosoftBits(int pack) {
    this.pack = pack;
  }

  @Override
  public long place(Cursor cursor, Extent type, int width, boolean named) {
    int alignment = type.packed(pack).alignment();
    long size = 8 * type.size();
    if (width == 0) {
      if (unit != 0) {
        boolean other = unit != size;
        end(cursor);
        cursor.demand(alignment);
        return other ? cursor.alignTo(alignment) : cursor.bits();
      }
      return cursor.bits();
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

  @Override
  public void end(Cursor cursor) {
    cursor.take(left);
    unit = 0;
    left = 0;
  }
}

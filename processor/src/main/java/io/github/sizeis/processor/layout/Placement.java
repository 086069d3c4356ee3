package io.github.sizeis.processor.layout;

import java.util.List;

/**
 * The layout of one struct on one ABI, in bytes.
 *
 * @param size the struct's size, padding at its end included
 * @param alignment the struct's alignment
 * @param offsets the offset of each field, in order
 * @param sizes the size of each field, in order; of a bit field, the bytes that hold its bits
 * @param bits the bit of its first byte at which each field starts: 0 but for bit fields
 */
public record Placement(
    int size, int alignment, List<Integer> offsets, List<Integer> sizes, List<Integer> bits) {

  /** Copies the lists. */
  public Placement {
    offsets = List.copyOf(offsets);
    sizes = List.copyOf(sizes);
    bits = List.copyOf(bits);
  }

  /** Returns where the field ends, padding behind it not counted. */
  public int end(int field) {
    return offsets.get(field) + sizes.get(field);
  }
}

package io.github.sizeis.processor.layout;

import java.util.List;

/**
 * The layout of one struct on one ABI, in bytes.
 *
 * @param size the struct's size, padding at its end included
 * @param alignment the struct's alignment
 * @param offsets the offset of each field, in order
 * @param sizes the size of each field, in order
 */
public record Placement(int size, int alignment, List<Integer> offsets, List<Integer> sizes) {

  /** Copies the lists. */
  public Placement {
    offsets = List.copyOf(offsets);
    sizes = List.copyOf(sizes);
  }

  /** Returns where the field ends, padding behind it not counted. */
  public int end(int field) {
    return offsets.get(field) + sizes.get(field);
  }

  /** Returns the padding behind a field: up to the next field, or to the end of the struct. */
  public int paddingAfter(int field) {
    int next = field + 1 < offsets.size() ? offsets.get(field + 1) : size;
    return next - end(field);
  }
}

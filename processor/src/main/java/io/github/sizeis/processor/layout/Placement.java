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

  /** Returns a union's as that of a field of its members, and of all that it has besides. */
  Placement behind(Placement member, int field) {
    return new Placement(
        size,
        alignment,
        List.of(member.offsets.get(field), 0),
        List.of(member.sizes.get(field), size),
        List.of(member.bits.get(field), 0));
  }

  /** Returns where the field ends, padding behind it not counted. */
  public int end(int field) {
    return offsets.get(field) + sizes.get(field);
  }
}

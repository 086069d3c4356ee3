package io.github.sizeis.processor.layout;

import io.github.sizeis.processor.model.Bits;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.runtime.Abi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Puts the fields of a struct one behind the other, those of a union at its start, as C does. */
final class StructPlacer {

  private final BitPacking packing;
  private final Function<Field, Extent> extents;
  private final Function<Shape, Extent> types;
  private final Cursor cursor = new Cursor();
  private final List<Integer> offsets = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final List<Integer> bits = new ArrayList<>();

  private StructPlacer(
      BitPacking packing, Function<Field, Extent> extents, Function<Shape, Extent> types) {
    this.packing = packing;
    this.extents = extents;
    this.types = types;
  }

  /** Returns the layout that C gives the struct. */
  static Placement place(Struct struct, Extents extents) {
    return place(
        struct, extents, BitPacking.of(extents.abi(), struct.form().pack().on(extents.abi())));
  }

  /** Returns the layout under some rules for bit fields. */
  static Placement place(Struct struct, Extents extents, BitPacking packing) {
    int pack = struct.form().pack().on(extents.abi());
    Function<Field, Extent> inForce = f -> extents.of(f.shape()).packed(pack).aligned(f.align());
    return new StructPlacer(packing, inForce, extents::of)
        .place(struct, struct.form().align().on(extents.abi()), extents.abi());
  }

  /**
   * Returns the layout that JNA would give the struct if it were told nothing but the fields; it
   * knows no bit fields.
   */
  static Placement placeAsJna(Struct struct, Extents extents) {
    Function<Shape, Extent> jna =
        shape -> new Extent(extents.of(shape).size(), extents.jnaAlignment(shape));
    BitPacking none = BitPacking.of(extents.abi(), 0);
    return new StructPlacer(none, f -> jna.apply(f.shape()), jna).place(struct, 1, extents.abi());
  }

  private Placement place(Struct struct, int alignment, Abi abi) {
    cursor.demand(alignment);
    if (struct.union().isPresent()) {
      return placeUnion(struct);
    }
    List<Integer> order = struct.form().order().on(abi, struct.fields().size());
    for (int index : order) {
      Field field = struct.fields().get(index);
      if (field.isBits()) {
        place(field.bits().orElseThrow(), field.role() != Field.Role.RESERVED);
      } else {
        place(extents.apply(field));
      }
    }
    packing.end(cursor);
    long size = cursor.alignTo(cursor.alignment()) / 8;
    return new Placement(
        Math.toIntExact(size),
        cursor.alignment(),
        asDeclared(offsets, order),
        asDeclared(sizes, order),
        asDeclared(bits, order));
  }

  /** Returns the numbers of the fields in the order of the declaration. */
  private static List<Integer> asDeclared(List<Integer> inOrder, List<Integer> order) {
    return IntStream.range(0, order.size()).mapToObj(i -> inOrder.get(order.indexOf(i))).toList();
  }

  private Placement placeUnion(Struct union) {
    long size = 0;
    for (Field member : union.fields()) {
      Extent extent = extents.apply(member);
      cursor.demand(extent.alignment());
      add(0, extent.size());
      size = Math.max(size, extent.size());
    }
    cursor.take(Math.multiplyExact(8, size));
    size = cursor.alignTo(cursor.alignment()) / 8;
    return new Placement(Math.toIntExact(size), cursor.alignment(), offsets, sizes, bits);
  }

  private void place(Extent extent) {
    packing.end(cursor);
    cursor.demand(extent.alignment());
    cursor.alignTo(extent.alignment());
    long at = cursor.take(Math.multiplyExact(8, extent.size()));
    add(at, extent.size());
  }

  private void place(Bits one, boolean named) {
    long at = packing.place(cursor, types.apply(one.declared()), one.width(), named);
    add(at, one.width() == 0 ? 0 : (at % 8 + one.width() + 7) / 8);
  }

  private void add(long at, long bytes) {
    offsets.add(Math.toIntExact(at / 8));
    sizes.add(Math.toIntExact(bytes));
    bits.add((int) (at % 8));
  }
}

package io.github.sizeis.processor.layout;

import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts the fields of a struct one behind the other, those of a union at its start, as C does. */
final class StructPlacer {

  private StructPlacer() {}

  /** Returns the layout that C gives the struct. */
  static Placement place(Struct struct, Extents extents) {
    return place(struct, shape -> extents.of(shape).packed(struct.pack()));
  }

  /** Returns the layout that JNA would give the struct if it were told nothing but the fields. */
  static Placement placeAsJna(Struct struct, Extents extents) {
    return place(
        struct, shape -> new Extent(extents.of(shape).size(), extents.jnaAlignment(shape)));
  }

  private static Placement place(Struct struct, Function<Shape, Extent> extents) {
    List<Integer> offsets = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    long end = 0;
    int alignment = 1;
    for (Field field : struct.fields()) {
      Extent extent = extents.apply(field.shape());
      long offset = struct.union().isPresent() ? 0 : Extent.align(end, extent.alignment());
      offsets.add(Math.toIntExact(offset));
      sizes.add(Math.toIntExact(extent.size()));
      end = Math.max(end, Math.addExact(offset, extent.size()));
      alignment = Math.max(alignment, extent.alignment());
    }
    int size = Math.toIntExact(Extent.align(end, alignment));
    return new Placement(size, alignment, offsets, sizes);
  }
}

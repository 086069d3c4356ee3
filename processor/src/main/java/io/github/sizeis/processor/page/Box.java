package io.github.sizeis.processor.page;

import io.github.sizeis.processor.layout.Placement;
import io.github.sizeis.processor.model.Struct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * A part of a struct's memory, in bits, because bit fields share bytes.
 *
 * @param field the index of the field that lies there; empty for padding
 * @param start its first bit, counted from the start of the struct
 * @param bits how many bits it has
 */
record Box(OptionalInt field, int start, int bits) {

  int end() {
    return start + bits;
  }

  /** Returns the fields of a struct in order of memory, and the padding between and behind them. */
  static List<Box> ofStruct(Struct struct, Placement placement) {
    List<Box> fields = new ArrayList<>();
    for (int i = 0; i < struct.fields().size(); i++) {
      fields.add(ofField(struct, placement, i));
    }
    fields.sort(Comparator.comparingInt(Box::start));
    return withPadding(fields, 8 * placement.size());
  }

  /** Returns a member of a union, and what the union has behind it. */
  static List<Box> ofMember(Struct union, Placement placement, int member) {
    return withPadding(List.of(ofField(union, placement, member)), 8 * placement.size());
  }

  private static Box ofField(Struct struct, Placement placement, int index) {
    OptionalInt width = struct.fields().get(index).width();
    return new Box(
        OptionalInt.of(index),
        8 * placement.offsets().get(index) + placement.bits().get(index),
        width.isPresent() ? width.getAsInt() : 8 * placement.sizes().get(index));
  }

  private static List<Box> withPadding(List<Box> fields, int size) {
    List<Box> all = new ArrayList<>();
    int at = 0;
    for (Box field : fields) {
      if (field.start > at) {
        all.add(new Box(OptionalInt.empty(), at, field.start - at));
      }
      if (field.bits > 0) {
        all.add(field);
      }
      at = Math.max(at, field.end());
    }
    if (size > at) {
      all.add(new Box(OptionalInt.empty(), at, size - at));
    }
    return all;
  }
}

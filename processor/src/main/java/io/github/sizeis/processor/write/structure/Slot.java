package io.github.sizeis.processor.write.structure;

import io.github.sizeis.processor.layout.Placement;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Bits;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is one field to JNA: one field of the struct, or a run of bit fields, of which JNA knows the
 * bytes only.
 *
 * @param struct the struct
 * @param fields the indexes of the fields, those of no bits left out
 */
record Slot(Struct struct, List<Integer> fields) {

  /** Returns the slots of a struct, in order. */
  static List<Slot> of(Struct struct) {
    List<Slot> slots = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < struct.fields().size(); i++) {
      Optional<Bits> bits = struct.fields().get(i).bits();
      if (bits.isPresent()) {
        if (!bits.get().isEmpty()) {
          run.add(i);
        }
        continue;
      }
      addRun(struct, run, slots);
      if (!isEmpty(struct.fields().get(i).shape())) {
        slots.add(new Slot(struct, List.of(i)));
      }
    }
    addRun(struct, run, slots);
    return slots;
  }

  /** JNA has no arrays of no elements. */
  private static boolean isEmpty(Shape shape) {
    return shape.flexible().filter(a -> a.declared() == 0).isPresent();
  }

  private static void addRun(Struct struct, List<Integer> run, List<Slot> slots) {
    if (!run.isEmpty()) {
      slots.add(new Slot(struct, List.copyOf(run)));
      run.clear();
    }
  }

  Field first() {
    return struct.fields().get(fields.get(0));
  }

  boolean isRun() {
    return first().isBits();
  }

  /** Returns the name in the structure; a run has those of its first and its last field. */
  String name() {
    String last = struct.fields().get(fields.get(fields.size() - 1)).cName();
    return fields.size() == 1 ? first().structureName() : first().cName() + "_to_" + last;
  }

  /** Returns the fields of a run, as its Javadoc lists them. */
  String names() {
    return fields.stream()
        .map(i -> "{@code " + struct.fields().get(i).cName() + "}")
        .collect(Collectors.joining(", "));
  }

  int start(Placement placement) {
    return fields.stream().mapToInt(placement.offsets()::get).min().orElseThrow();
  }

  private int end(Placement placement) {
    return fields.stream().mapToInt(placement::end).max().orElseThrow();
  }

  /** Returns the sizes in bytes, in the order of the ABIs. */
  List<Integer> sizes(StructLayout layout) {
    return layout.perAbi(p -> end(p) - start(p));
  }

  /** Returns the padding up to the next slot, or to the end of the struct. */
  List<Integer> padding(StructLayout layout, List<Slot> all) {
    return layout.perAbi(p -> next(p, all) - end(p));
  }

  private int next(Placement placement, List<Slot> all) {
    return all.stream()
        .filter(s -> !s.equals(this))
        .mapToInt(s -> s.start(placement))
        .filter(s -> s >= end(placement))
        .min()
        .orElse(placement.size());
  }
}

package io.github.sizeis.processor.write.structure;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.Doc;
import io.github.sizeis.processor.write.java.NativeField;
import io.github.sizeis.processor.write.java.PerAbi;
import io.github.sizeis.runtime.Abi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Writes the fields of a JNA structure. Where JNA's own rules would lay them out otherwise, the
 * padding is spelled out: as fields where every ABI has some there, else by giving JNA the field
 * before it as bytes.
 */
record StructureFields(Struct struct, StructLayout layout) {

  private static final Map<Integer, TypeName> INTEGERS =
      Map.of(1, TypeName.BYTE, 2, TypeName.SHORT, 4, TypeName.INT, 8, TypeName.LONG);

  List<FieldSpec> write() {
    return struct.union().isPresent()
        ? members(new NameAllocator())
        : slots().values().stream().flatMap(List::stream).toList();
  }

  /** Returns the fields in the orders that they have in memory; at an index those of an ABI. */
  List<List<FieldSpec>> orders() {
    if (struct.union().isPresent()) {
      return Collections.nCopies(Abi.values().length, write());
    }
    Map<Slot, List<FieldSpec>> slots = slots();
    return Arrays.stream(Abi.values())
        .map(a -> struct.form().order().on(a, struct.fields().size()))
        .map(o -> ordered(slots, o))
        .toList();
  }

  private static List<FieldSpec> ordered(Map<Slot, List<FieldSpec>> slots, List<Integer> order) {
    return slots.keySet().stream()
        .sorted(Comparator.comparing(s -> order.indexOf(s.fields().get(0))))
        .flatMap(s -> slots.get(s).stream())
        .toList();
  }

  /** Returns what JNA is given for each slot: one field, and perhaps the padding behind it. */
  private Map<Slot, List<FieldSpec>> slots() {
    List<Slot> slots = Slot.of(struct);
    NameAllocator names = new NameAllocator();
    slots.forEach(s -> names.newName(s.name(), s));
    Map<Slot, List<FieldSpec>> all = new LinkedHashMap<>();
    for (Slot slot : slots) {
      List<FieldSpec> fields = new ArrayList<>();
      all.put(slot, fields);
      List<Integer> padding = slot.padding(layout, slots);
      boolean always = padding.stream().allMatch(p -> p > 0);
      boolean sometimes = padding.stream().anyMatch(p -> p > 0);
      if (slot.isRun()) {
        fields.add(run(names.get(slot), slot, slots));
      } else if (!layout.plain() && sometimes && !always) {
        fields.add(bytes(names.get(slot), room(slot, slots), slot.first()));
      } else {
        fields.add(plain(names.get(slot), slot.first()));
        if (!layout.plain() && always) {
          String name = names.newName("paddingAfter" + slot.first().cName());
          fields.add(padding(name, padding));
        }
      }
    }
    return all;
  }

  /** Where JNA's own rules would give a union another size, one more member has the right one. */
  private List<FieldSpec> members(NameAllocator names) {
    List<FieldSpec> members = new ArrayList<>();
    struct.fields().forEach(f -> names.newName(f.structureName(), f));
    struct.fields().forEach(f -> members.add(plain(names.get(f), f)));
    if (!layout.plain()) {
      members.add(padding(names.newName("all"), layout.sizes()));
    }
    return members;
  }

  /** Returns the bytes up to the next slot, for each ABI. */
  private List<Integer> room(Slot slot, List<Slot> slots) {
    List<Integer> sizes = slot.sizes(layout);
    List<Integer> padding = slot.padding(layout, slots);
    return IntStream.range(0, sizes.size()).mapToObj(i -> sizes.get(i) + padding.get(i)).toList();
  }

  /** A run of bit fields is one integer where every ABI makes it as wide, and else bytes. */
  private FieldSpec run(String name, Slot slot, List<Slot> slots) {
    List<Integer> room = room(slot, slots);
    TypeName integer = PerAbi.isSame(room) ? INTEGERS.get(room.get(0)) : null;
    FieldSpec.Builder field =
        integer == null
            ? FieldSpec.builder(ArrayTypeName.of(TypeName.BYTE), name)
                .initializer("new byte[$L]", PerAbi.host(room))
            : FieldSpec.builder(integer, name);
    return field
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("The bit fields $L, with the padding behind them.\n", slot.names())
        .build();
  }

  private FieldSpec plain(String name, Field field) {
    NativeField nativeField = NativeField.of(field.shape());
    return FieldSpec.builder(nativeField.fieldType(), name)
        .addModifiers(Modifier.PUBLIC)
        .initializer(nativeField.initializer())
        .addJavadoc("$L\n", Doc.proseOr(field.doc(), "C {@code " + field.cName() + "}."))
        .build();
  }

  private static FieldSpec bytes(String name, List<Integer> sizes, Field field) {
    return FieldSpec.builder(ArrayTypeName.of(TypeName.BYTE), name)
        .addModifiers(Modifier.PUBLIC)
        .initializer("new byte[$L]", PerAbi.host(sizes))
        .addJavadoc("$L\n", Doc.proseOr(field.doc(), "C {@code " + field.cName() + "}."))
        .addJavadoc("\n<p>As bytes, with the padding behind it, which JNA has no words for.\n")
        .build();
  }

  private static FieldSpec padding(String name, List<Integer> padding) {
    CodeBlock length = PerAbi.host(padding);
    return FieldSpec.builder(ArrayTypeName.of(TypeName.BYTE), name)
        .addModifiers(Modifier.PUBLIC)
        .initializer("new byte[$L]", length)
        .addJavadoc("Padding, which JNA has no words for.\n")
        .build();
  }
}

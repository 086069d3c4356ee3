package io.github.sizeis.processor.layout;

import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.machine.SizeRow;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import io.github.sizeis.runtime.Abi;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;

/** The problems that only show once sizes are known. */
record LayoutChecks(Problems problems) {

  /** No struct is larger than this: readers hold one in a single extent. */
  private static final int LARGEST = 1 << 28;

  /** Returns whether a layout has the sizes that the declaration says; reports where not. */
  boolean accept(Struct struct, StructLayout layout) {
    if (layout.sizes().stream().anyMatch(size -> size > LARGEST)) {
      tooLarge(struct);
      return false;
    }
    boolean right = sizeIs(struct, layout, 8, struct.form().size());
    return sizeIs(struct, layout, 4, struct.form().size32())
        && right
        && sizesAre(struct, layout)
        && sizeIsSayable(struct, layout);
  }

  /** Returns whether the field of the struct's own size can hold it on every ABI. */
  private boolean sizeIsSayable(Struct struct, StructLayout layout) {
    for (Field field : struct.fields()) {
      if (field.role() == Field.Role.SIZE_OF_THIS) {
        Word word = field.shape().word().orElseThrow();
        for (Abi abi : layout.abis()) {
          int size = layout.on(abi).size();
          int bytes = MachineLayout.size(word.machine(), abi);
          if (bytes < Integer.BYTES && size >= 1 << (8 * bytes)) {
            problems.report(
                Problem.SIZE_OF_THIS_RANGE,
                field.place(),
                struct.name().cName(),
                size,
                abi,
                field.cName());
            return false;
          }
        }
      }
    }
    return true;
  }

  /**
   * Returns whether no field is aligned by declaration in a struct that is packed tighter:
   * Microsoft's compilers keep the alignment then, and others do not.
   *
   * @param kept gives the alignment that those keep of a field on an ABI
   */
  boolean alignmentsAgree(Struct struct, StructLayout layout, ToIntBiFunction<Field, Abi> kept) {
    boolean agree = true;
    for (Field field : struct.fields()) {
      Optional<Abi> wrong =
          layout.abis().stream()
              .filter(a -> isPackedBelow(struct, kept.applyAsInt(field, a), a))
              .max(Comparator.comparing(a -> kept.applyAsInt(field, a)));
      if (wrong.isPresent()) {
        problems.report(
            Problem.ALIGNED_IN_PACKED,
            field.place(),
            field.cName(),
            kept.applyAsInt(field, wrong.get()),
            struct.form().pack().on(wrong.get()));
        agree = false;
      }
    }
    return agree;
  }

  private static boolean isPackedBelow(Struct struct, int alignment, Abi abi) {
    int pack = struct.form().pack().on(abi);
    return pack != 0 && alignment > pack;
  }

  /** Returns whether the arms of a union all have the tag at one place; reports where not. */
  boolean tagsAgree(Struct union, Function<StructName, StructLayout> layouts) {
    List<TagPlaces.Wrong> wrong =
        union.tagged().isEmpty() ? List.of() : new TagPlaces(union, layouts).wrong();
    for (TagPlaces.Wrong one : wrong) {
      String tag = union.tagged().orElseThrow().tag().cName();
      problems.report(Problem.TAG_ELSEWHERE, one.arm().place(), one.arm().cName(), tag, one.why());
    }
    return wrong.isEmpty();
  }

  /** Returns whether every adapter sees structs of its width only; reports where not. */
  boolean adaptersFit(Struct struct, Function<StructName, Optional<StructLayout>> layouts) {
    boolean fit = layouts.apply(struct.name()).map(l -> adapterFits(struct, l)).orElse(true);
    for (Field field : struct.fields()) {
      List<StructUse> seenWhole =
          Uses.parts(field.shape())
              .flatMap(s -> s.structUse().stream())
              .filter(s -> s.adapter().isPresent())
              .toList();
      for (StructUse seen : seenWhole) {
        AdapterType adapter = seen.adapter().orElseThrow();
        Optional<StructLayout> layout = layouts.apply(seen.struct());
        fit &=
            layout.isEmpty()
                || fits(adapter, layout.get())
                || report(field.place(), adapter, seen.struct().cName(), layout.get());
      }
    }
    return fit;
  }

  void unnamedBits(Struct struct) {
    problems.report(Problem.BITS_UNNAMED, struct.place(), struct.name().cName());
  }

  void tooLarge(Struct struct) {
    problems.report(Problem.TOO_LARGE, struct.place(), struct.name().cName());
  }

  private boolean sizeIs(Struct struct, StructLayout layout, int pointerSize, int expected) {
    if (expected < 0) {
      return true;
    }
    List<Abi> abis =
        layout.abis().stream()
            .filter(a -> a.pointerSize() == pointerSize && isLeft(struct, a))
            .toList();
    String size = pointerSize == 4 ? "size32" : "size";
    Predicate<Abi> agrees = a -> layout.on(a).size() == expected;
    Optional<Abi> wrong = abis.stream().filter(agrees.negate()).findFirst();
    Optional<Abi> right = abis.stream().filter(agrees).findFirst();
    String name = struct.name().cName();
    if (abis.isEmpty()) {
      problems.report(Problem.SIZE_NOWHERE, struct.place(), name, size, pointerSize);
      return false;
    } else if (wrong.isEmpty()) {
      return true;
    }
    int found = layout.on(wrong.get()).size();
    if (right.isPresent()) {
      problems.report(
          Problem.SIZE_DIFFERS,
          struct.place(),
          name,
          expected,
          right.get(),
          found,
          wrong.get(),
          size);
    } else {
      problems.report(Problem.WRONG_SIZE, struct.place(), name, wrong.get(), found, expected);
    }
    return false;
  }

  /** Returns whether some machine of an ABI has no row with a size. */
  private static boolean isLeft(Struct struct, Abi abi) {
    return struct.form().on().all().stream()
        .filter(t -> t.abi() == abi)
        .anyMatch(t -> struct.form().sizes().stream().noneMatch(r -> r.on().all().contains(t)));
  }

  private boolean sizesAre(Struct struct, StructLayout layout) {
    for (SizeRow row : struct.form().sizes()) {
      for (Abi abi : row.on().and(struct.form().on()).abis()) {
        int found = layout.on(abi).size();
        if (found != row.size()) {
          String name = struct.name().cName();
          problems.report(Problem.WRONG_SIZE, struct.place(), name, abi, found, row.size());
          return false;
        }
      }
    }
    return true;
  }

  private boolean adapterFits(Struct struct, StructLayout layout) {
    return struct
        .adapter()
        .map(a -> fits(a, layout) || report(struct.place(), a, struct.name().cName(), layout))
        .orElse(true);
  }

  private boolean report(Place place, AdapterType adapter, String struct, StructLayout layout) {
    int size = layout.placements().stream().mapToInt(Placement::size).max().orElseThrow();
    problems.report(
        Problem.ADAPTER_WIDTH, place, adapter.name().simpleName(), width(adapter), struct, size);
    return false;
  }

  private static boolean fits(AdapterType adapter, StructLayout layout) {
    return layout.sizes().stream().allMatch(s -> width(adapter) < 0 || s == width(adapter));
  }

  private static int width(AdapterType adapter) {
    return switch (adapter.width()) {
      case INT -> 4;
      case LONG -> 8;
      case BYTES -> -1;
    };
  }
}

package io.github.sizeis.processor.layout;

import static java.util.Comparator.comparing;

import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.model.program.ExternalStruct;
import io.github.sizeis.processor.model.program.Program;
import io.github.sizeis.processor.problem.Problems;
import io.github.sizeis.runtime.Abi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The stage that lays structs out: those nested by value before those that hold them. */
public final class LayoutStage {

  private final Map<StructName, Struct> declared = new LinkedHashMap<>();
  private final Map<StructName, Optional<StructLayout>> done = new LinkedHashMap<>();
  private final LayoutChecks checks;

  private LayoutStage(Program program, Problems problems) {
    this.checks = new LayoutChecks(problems);
    program.externals().forEach(e -> done.put(e.name(), Optional.of(external(e))));
    for (Container container : program.containers()) {
      container.structs().forEach(s -> declared.put(s.name(), s));
      container.functions().forEach(f -> declared.put(f.name(), f.response()));
    }
  }

  /** Returns the layouts of all structs that have one; reports why the others do not. */
  public static Layouts lay(Program program, Problems problems) {
    LayoutStage stage = new LayoutStage(program, problems);
    stage.declared.keySet().forEach(stage::layout);
    stage.dropMisadapted();
    stage.dropUsersOfMissing();
    return new Layouts(program, stage.done.values().stream().flatMap(Optional::stream).toList());
  }

  private Optional<StructLayout> layout(StructName name) {
    Optional<StructLayout> known = done.get(name);
    if (known == null) {
      Struct struct = declared.get(name);
      known = struct == null ? Optional.empty() : compute(struct);
      done.put(name, known);
    }
    return known;
  }

  private Optional<StructLayout> compute(Struct struct) {
    List<StructName> nested =
        struct.fields().stream().flatMap(f -> Uses.byValue(f.shape())).toList();
    if (!nested.stream().allMatch(n -> layout(n).isPresent())) {
      return Optional.empty();
    }
    if (!checks.tagsAgree(struct, n -> done.get(n).orElseThrow())) {
      return Optional.empty();
    }
    try {
      Map<Abi, Placement> byAbi = new EnumMap<>(Abi.class);
      boolean plain = struct.fields().stream().noneMatch(Field::isBits);
      Set<Abi> abis = struct.form().on().abis();
      for (Abi abi : abis) {
        Extents extents = new Extents(abi, n -> done.get(n).orElseThrow());
        Placement placement = StructPlacer.place(struct, extents);
        byAbi.put(abi, placement);
        BitPacking others = BitPacking.ofOthers(abi, struct.form().pack().on(abi));
        if (!placement.equals(StructPlacer.place(struct, extents, others))) {
          checks.unnamedBits(struct);
          return Optional.empty();
        }
        plain &= placement.equals(StructPlacer.placeAsJna(struct, extents));
      }
      List<Placement> placements =
          Arrays.stream(Abi.values()).map(a -> byAbi.get(standIn(a, abis))).toList();
      StructLayout layout =
          new StructLayout(
              struct.name(),
              placements,
              List.copyOf(abis),
              demanded(struct),
              plain,
              leastSizes(struct, placements),
              struct.tagged().isPresent());
      return checks.alignmentsAgree(struct, layout, this::kept) && checks.accept(struct, layout)
          ? Optional.of(layout)
          : Optional.empty();
    } catch (ArithmeticException e) {
      checks.tooLarge(struct);
      return Optional.empty();
    }
  }

  /** Of an ABI that a struct is not for, all is as on one that it is for: so numbers stay few. */
  private static Abi standIn(Abi abi, Set<Abi> abis) {
    return Stream.concat(
            Stream.of(abi),
            abis.stream().sorted(comparing(a -> a.pointerSize() != abi.pointerSize())))
        .filter(abis::contains)
        .findFirst()
        .orElseThrow();
  }

  private int demanded(Struct struct) {
    int ofFields = struct.fields().stream().mapToInt(this::demanded).max().orElse(0);
    return Math.max(struct.form().align().largest(), ofFields);
  }

  private int demanded(Field field) {
    int nested =
        Uses.byValue(field.shape())
            .mapToInt(n -> done.get(n).orElseThrow().demanded())
            .max()
            .orElse(0);
    return Math.max(field.align(), nested);
  }

  /**
   * Returns the alignment that a field keeps in a packed struct with some compilers: what it
   * declares itself, and the whole one of a struct that declares any.
   */
  private int kept(Field field, Abi abi) {
    int nested =
        Uses.byValue(field.shape())
            .map(n -> done.get(n).orElseThrow())
            .filter(l -> l.demanded() > 0)
            .mapToInt(l -> l.on(abi).alignment())
            .max()
            .orElse(0);
    return Math.max(field.align(), nested);
  }

  /** Only the last field can end somewhere else than its type says. */
  private List<Integer> leastSizes(Struct struct, List<Placement> placements) {
    if (struct.fields().isEmpty()) {
      // the frame of a function that takes and gives nothing
      return placements.stream().map(Placement::size).toList();
    }
    if (struct.tagged().isPresent()) {
      return new TagPlaces(struct, n -> done.get(n).orElseThrow()).ends();
    }
    Shape last = struct.last().shape();
    List<StructLayout> nested =
        Uses.sameEnd(last)
            .flatMap(n -> done.get(n).stream())
            .filter(StructLayout::growsInPlace)
            .toList();
    if (last.flexible().isEmpty() && nested.isEmpty()) {
      return List.of();
    }
    List<Integer> leastSizes = new ArrayList<>();
    for (int i = 0; i < placements.size(); i++) {
      int offset = placements.get(i).offsets().get(struct.fields().size() - 1);
      leastSizes.add(offset + (nested.isEmpty() ? 0 : nested.get(0).leastSizes().get(i)));
    }
    return leastSizes;
  }

  private void dropMisadapted() {
    List<Struct> misadapted =
        declared.values().stream().filter(s -> !checks.adaptersFit(s, done::get)).toList();
    misadapted.forEach(s -> done.put(s.name(), Optional.empty()));
  }

  /** A struct that points to one without a layout could not be converted either. */
  private void dropUsersOfMissing() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Struct struct : declared.values()) {
        boolean broken =
            struct.fields().stream()
                .flatMap(f -> Uses.all(f.shape()))
                .anyMatch(n -> done.getOrDefault(n, Optional.empty()).isEmpty());
        changed |= broken && done.put(struct.name(), Optional.empty()).isPresent();
      }
    }
  }

  private static StructLayout external(ExternalStruct struct) {
    List<Placement> placements = new ArrayList<>();
    for (int i = 0; i < struct.sizes().size(); i++) {
      int size = struct.sizes().get(i);
      int alignment = struct.alignments().get(i);
      placements.add(new Placement(size, alignment, List.of(), List.of(), List.of()));
    }
    return new StructLayout(
        struct.name(),
        placements,
        List.copyOf(struct.on().abis()),
        struct.demanded(),
        struct.plain(),
        struct.leastSizes(),
        struct.tagged());
  }
}

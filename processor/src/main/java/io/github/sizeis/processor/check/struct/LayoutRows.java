package io.github.sizeis.processor.check.struct;

import io.github.sizeis.internal.Target;
import io.github.sizeis.internal.Targets;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.check.base.TargetsOf;
import io.github.sizeis.processor.declared.DeclaredLayout;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.machine.EachAbi;
import io.github.sizeis.processor.model.machine.SizeRow;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.runtime.Abi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What {@code @Layout} says of a struct. A row without {@code on}, as what {@code @Struct} says,
 * holds wherever no other does.
 *
 * @param on the machines that the struct is for
 */
record LayoutRows(DeclaredStruct struct, Targets on, Subject subject) {

  /** Returns the packing, the alignment and the sizes; empty where rows contradict each other. */
  record Settled(EachAbi pack, EachAbi align, List<SizeRow> sizes) {}

  private record Row(Optional<Targets> on, Located<Integer> number) {
    boolean holds(Target target) {
      return on.isPresent() && on.get().all().contains(target);
    }
  }

  Optional<Settled> settle() {
    if (!areValid()) {
      return Optional.empty();
    }
    DeclaredStruct.Options said = struct.options();
    Optional<EachAbi> pack =
        numbers("pack", rows(said.pack(), 0, DeclaredLayout::pack)).flatMap(n -> each("pack", n));
    Optional<EachAbi> align =
        numbers("align", rows(said.align(), 0, DeclaredLayout::align))
            .flatMap(n -> each("align", n));
    List<Row> sizes = rows(new Located<>(-1, struct.place()), -1, DeclaredLayout::size);
    boolean valid = numbers("size", sizes).isPresent();
    return valid && pack.isPresent() && align.isPresent()
        ? Optional.of(new Settled(pack.get(), align.get(), sizes(sizes)))
        : Optional.empty();
  }

  private boolean areValid() {
    boolean valid = true;
    for (DeclaredLayout row : struct.options().layouts()) {
      valid &= TargetsOf.isValid(row.on(), on, subject);
    }
    return valid;
  }

  /** Returns the rows that say something, first what {@code @Struct} says. */
  private List<Row> rows(
      Located<Integer> whole, int nothing, Function<DeclaredLayout, Located<Integer>> of) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(Optional.empty(), whole));
    for (DeclaredLayout layout : struct.options().layouts()) {
      rows.add(new Row(layout.on().map(o -> TargetsOf.said(Optional.of(o))), of.apply(layout)));
    }
    rows.removeIf(r -> r.number().value() == nothing);
    return rows;
  }

  /** Returns the number of each machine, in their order, 0 where none is said. */
  private Optional<List<Integer>> numbers(String what, List<Row> rows) {
    List<Row> others = rows.stream().filter(r -> r.on().isEmpty()).toList();
    if (others.size() > 1) {
      return subject.refuseAt(
          others.get(1).number().place(), Problem.LAYOUT_TWICE, what, subject.name(), "all others");
    }
    List<Integer> numbers = new ArrayList<>();
    for (Target target : Target.values()) {
      List<Row> there = rows.stream().filter(r -> r.holds(target)).toList();
      if (there.size() > 1 && on.all().contains(target)) {
        return subject.refuseAt(
            there.get(1).number().place(), Problem.LAYOUT_TWICE, what, subject.name(), target);
      }
      List<Row> rowsOfIt = there.isEmpty() ? others : there;
      numbers.add(rowsOfIt.stream().map(r -> r.number().value()).findFirst().orElse(0));
    }
    return Optional.of(numbers);
  }

  /** Returns one number an ABI: machines that share an ABI share the layouts. */
  private Optional<EachAbi> each(String what, List<Integer> numbers) {
    List<Integer> each = new ArrayList<>();
    List<Target> targets = List.of(Target.values());
    for (Abi abi : Abi.values()) {
      List<Target> some =
          targets.stream().filter(t -> t.abi() == abi && on.all().contains(t)).toList();
      int number = some.isEmpty() ? 0 : numbers.get(targets.indexOf(some.get(0)));
      for (Target other : some) {
        if (numbers.get(targets.indexOf(other)) != number) {
          return subject.refuse(
              Problem.LAYOUT_SPLITS, what, subject.name(), some.get(0), other, abi);
        }
      }
      each.add(number);
    }
    return Optional.of(new EachAbi(each));
  }

  private static List<SizeRow> sizes(List<Row> rows) {
    return rows.stream()
        .map(r -> new SizeRow(r.on().orElse(Targets.EVERYWHERE), r.number().value()))
        .toList();
  }
}

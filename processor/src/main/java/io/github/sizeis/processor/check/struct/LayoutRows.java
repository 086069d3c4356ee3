package io.github.sizeis.processor.check.struct;

import io.github.sizeis.internal.Target;
import io.github.sizeis.internal.Targets;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.check.base.TargetsOf;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredLayout;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.machine.EachAbi;
import io.github.sizeis.processor.model.machine.FieldOrders;
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

  /**
   * Returns what is said of packing, alignment, order and sizes; empty where rows contradict each
   * other.
   */
  record Settled(EachAbi pack, EachAbi align, FieldOrders order, List<SizeRow> sizes) {}

  private record Row<T>(Optional<Targets> on, Located<T> said) {
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
        each("pack", rows(said.pack(), 0, DeclaredLayout::pack), 0).map(EachAbi::new);
    Optional<EachAbi> align =
        each("align", rows(said.align(), 0, DeclaredLayout::align), 0).map(EachAbi::new);
    Optional<FieldOrders> order = order();
    List<Row<Integer>> sizes = rows(new Located<>(-1, struct.place()), -1, DeclaredLayout::size);
    boolean valid = onMachines("size", sizes, -1).isPresent();
    return valid && pack.isPresent() && align.isPresent() && order.isPresent()
        ? Optional.of(new Settled(pack.get(), align.get(), order.get(), sizes(sizes)))
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
  private <T> List<Row<T>> rows(
      Located<T> whole, T nothing, Function<DeclaredLayout, Located<T>> of) {
    List<Row<T>> rows = new ArrayList<>();
    rows.add(new Row<>(Optional.empty(), whole));
    for (DeclaredLayout layout : struct.options().layouts()) {
      rows.add(new Row<>(layout.on().map(o -> TargetsOf.said(Optional.of(o))), of.apply(layout)));
    }
    rows.removeIf(r -> r.said().value().equals(nothing));
    return rows;
  }

  /** Returns the order of the fields, each of which must be named once; empty where it is wrong. */
  private Optional<FieldOrders> order() {
    List<String> names = struct.fields().stream().map(DeclaredField::cName).toList();
    boolean valid = true;
    for (DeclaredLayout row : struct.options().layouts()) {
      valid &= isOrder(row.order(), names);
    }
    List<Row<List<String>>> rows =
        rows(new Located<>(List.of(), struct.place()), List.of(), DeclaredLayout::order);
    return valid
        ? each("order", rows, List.<String>of())
            .map(o -> o.stream().map(n -> n.stream().map(names::indexOf).toList()).toList())
            .map(FieldOrders::new)
        : Optional.empty();
  }

  private boolean isOrder(Located<List<String>> order, List<String> names) {
    if (order.value().isEmpty()) {
      return true;
    }
    if (struct.union().isPresent()) {
      return subject.denyAt(order.place(), Problem.ORDER_OF_NONE, subject.name(), "a union");
    }
    if (struct.fields().stream().anyMatch(f -> f.marks().bits().isPresent())) {
      return subject.denyAt(
          order.place(), Problem.ORDER_OF_NONE, subject.name(), "a struct with bit fields");
    }
    if (struct.options().adapter().isPresent()) {
      return subject.denyAt(
          order.place(), Problem.ORDER_OF_NONE, subject.name(), "a struct with an adapter");
    }
    List<String> left = new ArrayList<>(names);
    for (String name : order.value()) {
      if (!left.remove(name)) {
        String why = names.contains(name) ? "twice" : "but has no such field";
        return subject.denyAt(
            order.place(), Problem.ORDER_NAMES, subject.name(), "names '" + name + "' " + why);
      }
    }
    return left.isEmpty()
        || subject.denyAt(
            order.place(), Problem.ORDER_NAMES, subject.name(), "leaves '" + left.get(0) + "' out");
  }

  /** Returns what is said for each machine, in their order. */
  private <T> Optional<List<T>> onMachines(String what, List<Row<T>> rows, T nothing) {
    List<Row<T>> others = rows.stream().filter(r -> r.on().isEmpty()).toList();
    if (others.size() > 1) {
      return subject.refuseAt(
          others.get(1).said().place(), Problem.LAYOUT_TWICE, what, subject.name(), "all others");
    }
    List<T> all = new ArrayList<>();
    for (Target target : Target.values()) {
      List<Row<T>> there = rows.stream().filter(r -> r.holds(target)).toList();
      if (there.size() > 1 && on.all().contains(target)) {
        return subject.refuseAt(
            there.get(1).said().place(), Problem.LAYOUT_TWICE, what, subject.name(), target);
      }
      List<Row<T>> rowsOfIt = there.isEmpty() ? others : there;
      all.add(rowsOfIt.stream().map(r -> r.said().value()).findFirst().orElse(nothing));
    }
    return Optional.of(all);
  }

  /** Returns what is said for each ABI: machines that share an ABI share the layouts. */
  private <T> Optional<List<T>> each(String what, List<Row<T>> rows, T nothing) {
    return onMachines(what, rows, nothing).flatMap(a -> shared(what, a, nothing));
  }

  private <T> Optional<List<T>> shared(String what, List<T> all, T nothing) {
    List<T> each = new ArrayList<>();
    List<Target> targets = List.of(Target.values());
    for (Abi abi : Abi.values()) {
      List<Target> some =
          targets.stream().filter(t -> t.abi() == abi && on.all().contains(t)).toList();
      T one = some.isEmpty() ? nothing : all.get(targets.indexOf(some.get(0)));
      for (Target other : some) {
        if (!all.get(targets.indexOf(other)).equals(one)) {
          return subject.refuse(
              Problem.LAYOUT_SPLITS, what, subject.name(), some.get(0), other, abi);
        }
      }
      each.add(one);
    }
    return Optional.of(each);
  }

  private static List<SizeRow> sizes(List<Row<Integer>> rows) {
    return rows.stream()
        .map(r -> new SizeRow(r.on().orElse(Targets.EVERYWHERE), r.said().value()))
        .toList();
  }
}

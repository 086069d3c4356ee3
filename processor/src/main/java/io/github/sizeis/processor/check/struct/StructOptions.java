package io.github.sizeis.processor.check.struct;

import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredLayout;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Checks what a declaration says of a struct beside its fields: packing, alignment, sizes. */
final class StructOptions {

  private StructOptions() {}

  static boolean areValid(DeclaredStruct struct, Subject subject) {
    DeclaredStruct.Options said = struct.options();
    boolean valid = true;
    for (Located<Integer> pack : with(said.pack(), said, DeclaredLayout::pack)) {
      if (!Set.of(0, 1, 2, 4, 8, 16).contains(pack.value())) {
        valid = subject.denyAt(pack.place(), Problem.BAD_PACK, pack.value());
      }
    }
    for (Located<Integer> align : with(said.align(), said, DeclaredLayout::align)) {
      if (align.value() != 0 && !FieldChecker.isAlignment(align.value())) {
        valid = subject.denyAt(align.place(), Problem.BAD_ALIGN, align.value());
      }
    }
    List<Located<Integer>> sizes = with(said.size(), said, DeclaredLayout::size);
    sizes.add(said.size32());
    for (Located<Integer> size : sizes) {
      if (size.value() < -1 || size.value() == 0) {
        subject.refuseAt(size.place(), Problem.BAD_SIZE, size.value());
        valid = false;
      }
    }
    return valid;
  }

  private static List<Located<Integer>> with(
      Located<Integer> whole,
      DeclaredStruct.Options said,
      Function<DeclaredLayout, Located<Integer>> of) {
    List<Located<Integer>> all = new ArrayList<>(List.of(whole));
    said.layouts().forEach(l -> all.add(of.apply(l)));
    return all;
  }
}

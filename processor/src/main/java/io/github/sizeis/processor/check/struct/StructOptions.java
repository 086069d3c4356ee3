package io.github.sizeis.processor.check.struct;

import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.problem.Problem;
import java.util.List;
import java.util.Set;

/** Checks what a declaration says of a struct beside its fields: packing, alignment, sizes. */
final class StructOptions {

  private StructOptions() {}

  static boolean areValid(DeclaredStruct struct, Subject subject) {
    Located<Integer> pack = struct.options().pack();
    boolean valid = true;
    if (!Set.of(0, 1, 2, 4, 8, 16).contains(pack.value())) {
      subject.refuseAt(pack.place(), Problem.BAD_PACK, pack.value());
      valid = false;
    }
    Located<Integer> align = struct.options().align();
    if (align.value() != 0 && !FieldChecker.isAlignment(align.value())) {
      subject.refuseAt(align.place(), Problem.BAD_ALIGN, align.value());
      valid = false;
    }
    for (Located<Integer> size : List.of(struct.options().size(), struct.options().size32())) {
      if (size.value() < -1 || size.value() == 0) {
        subject.refuseAt(size.place(), Problem.BAD_SIZE, size.value());
        valid = false;
      }
    }
    return valid;
  }
}

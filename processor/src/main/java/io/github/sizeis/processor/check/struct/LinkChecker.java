package io.github.sizeis.processor.check.struct;

import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Field.Role;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.problem.Problem;
import java.util.List;

/** Checks what {@code @Next} stands on: the one pointer of a struct to the next of its kind. */
final class LinkChecker {

  private LinkChecker() {}

  /** Returns whether a struct has no link or a good one; says why it has not. */
  static boolean isValid(
      DeclaredStruct struct, StructName name, List<Field> fields, Subject subject) {
    List<Field> links = fields.stream().filter(f -> f.role() == Role.NEXT).toList();
    boolean valid = true;
    for (Field link : links) {
      if (!isLink(link.shape(), name)) {
        subject.refuseAt(link.place(), Problem.BAD_NEXT, link.cName(), struct.name().simpleName());
        valid = false;
      } else if (!link.equals(links.get(0))) {
        subject.refuseAt(
            link.place(), Problem.NEXT_TWICE, subject.name(), links.get(0).cName(), link.cName());
        valid = false;
      }
    }
    if (!links.isEmpty() && struct.options().unwrap().value()) {
      subject.refuseAt(struct.options().unwrap().place(), Problem.UNWRAPPED_LINK, subject.name());
      valid = false;
    }
    return valid;
  }

  private static boolean isLink(Shape shape, StructName owner) {
    return shape.equals(new Pointer(new StructUse(owner), true));
  }
}

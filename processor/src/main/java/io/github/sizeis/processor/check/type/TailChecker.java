package io.github.sizeis.processor.check.type;

import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.Lengths;
import io.github.sizeis.processor.declared.Lengths.Bound;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Capacity;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.problem.Problem;
import java.util.Optional;

/**
 * Checks flexible arrays, {@code @SizeIs("n") @Inline}, by themselves; whether they are the last of
 * their struct shows when all structs are known.
 */
record TailChecker(ArrayChecker arrays) {

  /** More than this no header declares; one element is what nearly all do. */
  private static final int MOST_DECLARED = 1 << 20;

  Optional<Shape> check(DeclaredField field, Subject subject) {
    Lengths lengths = field.marks().lengths();
    Located<Integer> inline = lengths.inline().orElseThrow();
    DeclaredType type = field.type();
    if (lengths.sizes().isEmpty()) {
      return subject.refuseAt(inline.place(), Problem.INLINE_OF_NOTHING, subject.name());
    } else if (!lengths.lengths().isEmpty() || lengths.first().isPresent()) {
      return subject.refuseAt(inline.place(), Problem.INLINE_WINDOW, subject.name());
    } else if (inline.value() < 0 || inline.value() > MOST_DECLARED) {
      return subject.refuseAt(inline.place(), Problem.BAD_INLINE, inline.value());
    } else if (!Bounds.goTogether(lengths, true, subject)) {
      return Optional.empty();
    }
    Bound size = lengths.sizes().get(0);
    return Bounds.count(size, subject).flatMap(c -> tail(type, c, inline.value(), size, subject));
  }

  private Optional<Shape> tail(
      DeclaredType type, Count count, int declared, Bound size, Subject subject) {
    if (!ArrayChecker.isMany(type) && !type.is(DeclaredType.Kind.STRING)) {
      return ArrayChecker.notAnArray(size.annotation(), type, size.place(), subject);
    } else if (type.marks().nullable()) {
      return subject.refuse(Problem.NULLABLE_BY_VALUE, type.text());
    } else if (type.marks().pointers().isPresent()) {
      return subject.refuse(
          Problem.MEANINGLESS_PTR, type.text(), "An @Inline array lies in the struct itself");
    }
    return arrays
        .run(type, size, subject)
        .map(e -> new Array(e, new Capacity.Flexible(count, declared)));
  }
}

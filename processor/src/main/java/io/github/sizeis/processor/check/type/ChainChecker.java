package io.github.sizeis.processor.check.type;

import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.DeclaredType.Kind;
import io.github.sizeis.processor.declared.Lengths;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.declared.Mark;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks linked lists: what {@code @Chain} stands on, and that its structs have a link. */
record ChainChecker(ArrayChecker arrays) {

  Optional<Shape> check(DeclaredField field, Place chain, Subject subject) {
    DeclaredType type = field.type();
    Optional<Located<Integer>> inline = field.marks().lengths().inline();
    Optional<String> length = length(field);
    if (length.isPresent()) {
      return subject.refuseAt(chain, Problem.CHAIN_AND_LENGTH, subject.name(), length.get());
    } else if (inline.isPresent() && inline.get().value() != 1) {
      return subject.refuseAt(inline.get().place(), Problem.CHAIN_INLINE, inline.get().value());
    } else if (!type.is(Kind.LIST)) {
      return subject.refuseAt(chain, Problem.CHAIN_OF_WHAT, type.text());
    } else if (type.marks().nullable()) {
      return subject.refuse(Problem.CHAIN_NULLABLE, subject.name());
    } else if (type.marks().pointers().isPresent()) {
      return subject.refuse(Problem.MEANINGLESS_PTR, type.text(), "A chain is a pointer already");
    }
    return arrays
        .element(type, subject)
        .flatMap(e -> of(e, inline.isPresent(), type, chain, subject));
  }

  /** Returns the annotation that gives the field a length of another kind. */
  private static Optional<String> length(DeclaredField field) {
    Lengths lengths = field.marks().lengths();
    return Stream.of(
            Stream.concat(lengths.sizes().stream(), lengths.lengths().stream())
                .map(Lengths.Bound::annotation),
            lengths.first().stream().map(Lengths.Bound::annotation),
            lengths.fixed().stream().map(f -> "Fixed"),
            lengths.terminated().stream().map(t -> "Terminated"),
            field.marks().at(Mark.MULTI_SZ).stream().map(m -> Mark.MULTI_SZ.annotation()))
        .flatMap(s -> s)
        .findFirst();
  }

  private Optional<Shape> of(
      Shape element, boolean inline, DeclaredType type, Place chain, Subject subject) {
    if (!element.isWholeStruct()) {
      return subject.refuseAt(chain, Problem.CHAIN_OF_WHAT, type.text());
    }
    StructName struct = element.structUse().orElseThrow().struct();
    Shape list = StructUse.chainOf(struct);
    return arrays.types().isLinked(struct)
        ? Optional.of(inline ? list : new Pointer(list, false))
        : subject.refuseAt(chain, Problem.CHAIN_WITHOUT_NEXT, subject.name(), struct.cName());
  }
}

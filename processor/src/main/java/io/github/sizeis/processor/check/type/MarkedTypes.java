package io.github.sizeis.processor.check.type;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.check.base.Enums;
import io.github.sizeis.processor.check.base.Scalars;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.DeclaredType.Kind;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.WordView;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.java.JavaType;
import io.github.sizeis.processor.problem.Problem;
import java.util.Optional;

/** What memory holds where an annotation names it, and whether the Java type goes with it. */
record MarkedTypes(Enums enums, StructUses structs) {

  Optional<Shape> check(DeclaredType type, Meaning meaning, Subject subject) {
    if (meaning.stuff() instanceof Meaning.OfStruct struct) {
      return type.is(Kind.STRUCT)
              && ((DeclaredType.Reference) type).name().equals(struct.declaration())
          ? structs.nested(struct.declaration(), subject)
          : structs.seenAs(type, struct.declaration(), meaning.name(), meaning.adapter(), subject);
    } else if (meaning.stuff() instanceof Meaning.OfText text) {
      return type.is(Kind.STRING)
          ? Optional.of(Pointer.toText(text.encoding(), type.marks().nullable()))
          : subject.refuse(Problem.TEXT_MISMATCH, meaning.name(), type.text());
    }
    return scalar(type, meaning, ((Meaning.OfScalar) meaning.stuff()).machine(), subject);
  }

  private Optional<Shape> scalar(
      DeclaredType type, Meaning meaning, Machine machine, Subject subject) {
    Optional<JavaType> java = JavaTypeReader.read(type);
    if (meaning.adapter().isPresent()
        && java.equals(Optional.of(meaning.adapter().get().value()))) {
      return Optional.of(new Word(machine, new WordView.Adapted(meaning.adapter().get())));
    }
    if (type instanceof DeclaredType.Primitive p && Scalars.fits(machine, p.scalar())) {
      return Optional.of(new Word(machine, p.scalar()));
    } else if (type.is(Kind.ENUM) && Scalars.isIntegral(machine)) {
      return enums
          .of(((DeclaredType.Reference) type).name(), machine, subject)
          .map(e -> new Word(machine, new WordView.Constant(e)));
    } else if (type.is(Kind.FLAGS) && Scalars.isIntegral(machine)) {
      return flags((DeclaredType.Reference) type, machine, subject);
    } else if (type.is(Kind.STRING)) {
      return machine == Machine.CHAR16
          ? subject.refuse(Problem.INLINE_TEXT)
          : subject.refuse(
              Problem.NOT_A_TEXT,
              meaning.name(),
              machine == Machine.WCHAR_T
                  ? TextRuns.WIDE
                  : "Write @LPSTR, @Utf8 or @Encoded for a pointer");
    } else if (type.is(Kind.BOXED)) {
      return subject.refuse(Problem.BOXED, type.text(), UnmarkedTypes.unboxed(type.text()));
    } else if (type.is(Kind.STRUCT)
        || type.is(Kind.UNION)
        || type.is(Kind.POINTER)
        || type.is(Kind.ADDRESS)
        || type.is(Kind.CALLBACK)) {
      return subject.refuse(
          Problem.MEANINGLESS_MARK,
          meaning.name(),
          type.text(),
          "Remove it, or write a Java scalar");
    }
    String remedy = Scalars.fitting(machine);
    if (meaning.adapter().isPresent()) {
      remedy = "'" + meaning.adapter().get().value().source() + "' or " + remedy;
    }
    return subject.refuse(Problem.SCALAR_MISMATCH, meaning.name(), type.text(), remedy);
  }

  Optional<Shape> flags(DeclaredType.Reference type, Machine machine, Subject subject) {
    if (type.arguments().size() != 1 || !type.arguments().get(0).is(Kind.ENUM)) {
      return subject.refuse(Problem.FLAGS_OF_WHAT, type.text());
    }
    JavaName name = ((DeclaredType.Reference) type.arguments().get(0)).name();
    return enums.flags(name, machine, subject).map(e -> new Word(machine, new WordView.FlagSet(e)));
  }
}

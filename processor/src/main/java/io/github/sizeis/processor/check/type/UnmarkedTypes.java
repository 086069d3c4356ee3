package io.github.sizeis.processor.check.type;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.check.base.Enums;
import io.github.sizeis.processor.check.base.Scalars;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.model.Foreign;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.WordView;
import io.github.sizeis.processor.problem.Problem;
import java.util.Locale;
import java.util.Optional;

/** What memory holds where a type says so itself, because nothing stands on it that names it. */
record UnmarkedTypes(MarkedTypes marked, Enums enums, StructUses structs, Callbacks callbacks) {

  private static final String BOOLEANS =
      "'@CBool boolean' for C's bool of 1 byte, '@BOOL boolean' for Windows' BOOL of 4,"
          + " '@BOOLEAN boolean' for its BOOLEAN of 1";

  private static final String CHARS =
      "'@WCHAR char' or '@Char16T char' for a UTF-16 unit of 2 bytes; C's char is a 'byte', C's"
          + " wchar_t '@WcharT int'";

  Optional<Shape> check(DeclaredType type, Subject subject) {
    if (type instanceof DeclaredType.Primitive p) {
      Machine machine = Scalars.unmarked(p.scalar());
      return machine == null
          ? subject.refuse(
              Problem.NO_WIDTH,
              type.text(),
              subject.name(),
              type.text().equals("char") ? CHARS : BOOLEANS)
          : Optional.of(new Word(machine, p.scalar()));
    } else if (!(type instanceof DeclaredType.Reference reference)) {
      return type instanceof DeclaredType.Unresolved
          ? Optional.empty()
          : subject.refuse(Problem.UNKNOWN_TYPE, type.text());
    } else {
      return reference(reference, subject);
    }
  }

  private Optional<Shape> reference(DeclaredType.Reference type, Subject subject) {
    return switch (type.kind()) {
      case STRUCT -> structs.nested(type.name(), subject);
      case UNION -> subject.refuse(Problem.UNION_ELEMENT, type.text());
      case ENUM ->
          enums
              .of(type.name(), Machine.INT32, subject)
              .map(e -> new Word(Machine.INT32, new WordView.Constant(e)));
      case POINTER -> Optional.of(foreign(type, Foreign.View.POINTER));
      case ADDRESS -> Optional.of(foreign(type, Foreign.View.ADDRESS));
      case CALLBACK ->
          callbacks.isCallable(type.name(), subject)
              ? Optional.of(foreign(type, Foreign.View.CALLBACK))
              : Optional.empty();
      case BAD_CALLBACK -> subject.refuse(Problem.CALLBACK_FUNCTION, type.text());
      case FLAGS -> marked.flags(type, Machine.INT32, subject);
      case STRING -> subject.refuse(Problem.NO_ENCODING, subject.name());
      case BOXED -> subject.refuse(Problem.BOXED, type.text(), unboxed(type.text()));
      default -> subject.refuse(Problem.UNKNOWN_TYPE, type.text());
    };
  }

  private static Shape foreign(DeclaredType.Reference type, Foreign.View view) {
    return new Pointer(new Foreign(type.name(), view), type.marks().nullable());
  }

  static String unboxed(String box) {
    return switch (box) {
      case "Integer" -> "int";
      case "Character" -> "char";
      default -> box.toLowerCase(Locale.ROOT);
    };
  }
}
